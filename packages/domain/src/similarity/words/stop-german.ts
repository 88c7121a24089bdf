import { fold } from './fold.ts';

/** German words that carry grammar, not meaning. */
const stop = `
aber alle allem allen aller alles als also am an andere anderen anderer anderes ans auch auf aus außer außerdem beide beiden
bei beim bereits bin bis bisher bist bitte da dabei dadurch dafür dagegen daher dahin damit danach daneben dann daran darauf
daraus darf darin darüber darum darunter das dass daß davon davor dazu dazwischen dein deine dem den denen denn dennoch der
deren des deshalb dessen desto deswegen dich die dies diese diesem diesen dieser dieses dir doch dort dorthin drauf du durch
dürfen dürfte eben ebenfalls ebenso egal ehe eher eigentlich ein eine einem einen einer eines einfach einige einigen einiger
einiges einmal entweder er erst erste ersten es etc etwa etwas euch euer eure fast ferner für ganz ganze ganzen gar gegen
gegenüber genau genug gerade gern gerne gesamt gibt ging habe haben habt hallo hast hat hatte hatten hätte hätten her heute
hier hierzu hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins irgend irgendwie irgendwo ist
ja jede jedem jeden jeder jederzeit jedes jedoch jemand jene jener jetzt kann kannst kaum kein keine keinem keinen keiner
keinerlei könne können könnte könnten lang lange lassen leider lieber los mach machen macht mal man manche mancher manchmal
mehr mein meine meinem meinen meiner meist meiste meisten meistens mich mir mit möchte möchten mögen möglichst muss muß
musste müssen müsste müssten nach nachdem nah nämlich natürlich neben nein nicht nichts nie niemand noch nun nur ob oben
obwohl oder oft oftmals ohne paar per pro quasi rund schon sehr sei sein seine seinem seinen seiner seit seitdem selber
selbst sich sicherlich sie sind so sobald sodass sogar solange solche solchen solcher soll sollen sollte sollten somit
sondern sonst soviel sowie sowieso sowohl statt ständig stets trotz trotzdem über überall überhaupt um und uns unser unsere
unserem unseren unserer unter usw viel viele vielem vielen vieler vielleicht völlig vom von vor vorher wann war wäre wären
warum was weder weg wegen weil weiter weitere weiteren weiterer weiterhin welche welchem welchen welcher welches wem wen
wenig wenige wenigen weniger wenigstens wenn wer werde werden wessen wie wieder wieso will wir wird wirklich wo wobei wodurch
wohin wollen wollte womit woran worden worüber wurde wurden würde würden ziemlich zu zudem zuerst zuletzt zum zumindest zur
zusätzlich zwar zwischen beispielsweise beispiel bzgl bzw ca evtl ggf inkl sog sonstige sonstiges dh zb ua vor allem derzeit
aktuell momentan bislang gleich gleichzeitig insbesondere besonders absolut total mindestens höchstens circa ungefähr daran
hinaus heraus herum hinein raus rein rum runter hoch drin drum dran hinweg entlang innerhalb außerhalb anhand aufgrund
eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend dritte dritten zweite zweiten jeweils jeweilig
weit zurück endlich oftmals häufig selten bald später früher vorne hinten links rechts nirgends nirgendwo irgendwann sozusagen
warten wartet geht gehen geh gehe geht's gibts gehts gilt galt bekommen bekommt kommen kommt kam käme bleiben bleibt blieb
stehen steht stand stellen stellt gestellt nehmen nimmt genommen geben gegeben finden findet gefunden sagen sagt heißt lässt
läßt sehen sieht gesehen wissen weiß weiss denken denke denkt glaube glauben meine meiner meinung finde fände wünsche wünschen
wünscht wünschenswert wäre schön toll super gut gute guten guter gutes besser bessere besseren besserer beste besten schlecht
schlechte schlechten groß große großen großer kleiner kleine kleinen klein neu neue neuen neuer neues wichtig wichtige
wichtigen wichtiger nötig notwendig dringend unbedingt möglich unmöglich schnell schneller einzeln einzelne einzelnen
verschiedene verschiedenen unterschiedliche unterschiedlichen bestimmte bestimmten richtig richtige richtigen echt echte echten
hohe hohen höher höhere niedrig teuer voll leer fertig klar eigene eigenen eigener eigenes tun tut getan
brauchen braucht bräuchte bräuchten gebraucht benötigen benötigt fehlen fehlt fehlte fehlen fehlende fehlenden
sorgen sorgt anbieten angeboten bieten bietet schaffen geschaffen schafft verbessern verbessert verbesserung bringen bringt
setzen setzt halten hält gehalten führen führt nutzen nutzt genutzt benutzen zeigen liegen liegt passen passt passieren passiert
`;

/** Everyday words of public participation: said by everybody about everything, so they say little. */
const weak = `
Mensch Leute Person Bürger Einwohner Bevölkerung Anwohner Bewohner Stadt Gemeinde Landkreis Kreis Ort Dorf Land Region Kommune
Stadtteil Ortsteil Viertel Angebot Möglichkeit Projekt Idee Vorschlag Maßnahme Problem Thema Ziel Lösung Frage Beispiel
Bereich Bedarf Situation Unterstützung Hilfe Förderung fördern unterstützen helfen öffentlich Öffentlichkeit
Jahr Monat Woche Tag Stunde Minute Zeit Morgen Abend Nachmittag Wochenende Uhr Meter Euro Geld Kosten kostenlos Prozent
einrichten ausbauen Ausbau erweitern einführen umsetzen Umsetzung prüfen planen Plan Planung Konzept gestalten Gestaltung
attraktiv sinnvoll hilfreich zentral lokal regional kommunal sozial städtisch Teil Seite Weg Art Grund Name Welt Leben leben
Anzahl Zahl Stelle Platz Raum Haus Zentrum Gruppe Mitte Nähe Umgebung Qualität Niveau Form Rahmen Sache Ding Mal
unterwegs zusätzlich ausreichend regelmäßig dauerhaft deutlich stark schwer leicht schwierig offen geöffnet geschlossen
arbeiten Eltern Kind Kinder Frau Mann jung alt älter junge Alltag Umfeld Deutschland deutsch Politik Verwaltung
verbieten erhöhen verringern reduzieren erhalten Erhalt ermöglichen vermeiden verhindern anpassen errichten bauen
entstehen entwickeln Entwicklung Veränderung ändern verändern eröffnen öffnen wünschenswert Wunsch hoffen helfen melden
Information informieren Zugang zugänglich verfügbar erreichbar erreichen nutzbar Nutzung Nutzer Bedingungen Zustand
anschauen ansehen suchen besuchen lernen lesen schreiben reden verstehen kaufen bezahlen zahlen spielen sitzen laufen
treffen fahren gemeinsam zusammen miteinander einander persönlich direkt schlimm schade traurig froh glücklich
allein alleine spät früh nachts abends morgens täglich wöchentlich monatlich jährlich halb Hälfte Schluss Anfang Ende
Stück Meinung Interesse Danke Dank Gruß liebe Damen Herren Hauptsache Sinn Folge Rolle Fall Augen Hand
`;

const stopWords: ReadonlySet<string> = new Set(stop.trim().split(/\s+/).map(fold));

/** Whether a German word (folded) carries no meaning of its own. */
export function isGermanStop(folded: string): boolean {
  return stopWords.has(folded);
}

/** Everyday words, as written; what they share says little. */
export const everydayGerman: readonly string[] = weak.trim().split(/\s+/);
