import { concept } from './concept.ts';

/** Where people live and meet. */
export const living = [
  concept(
    'Wohnen',
    'Wohnen',
    `Wohnung Wohnungen Wohnraum Wohnungsmarkt Wohnungsbau Wohnungssuche Miete Mieten Mieter Vermieter vermieten Mietwohnung
    Mietspiegel Sozialwohnung Sozialwohnungen Eigenheim wohnen Wohnberechtigungsschein Wohnheim WG Wohngemeinschaft
    Mehrgenerationenhaus Mehrgenerationenwohnen Wohnprojekt Wohnform Leerstand Unterkunft Sammelunterkunft
    Obdachlos Obdachlose Wohnungslos Wohnungslosigkeit Mietpreis Mietpreisbremse Makler Genossenschaft Wohnbau Tiny-House
    Einfamilienhaus Mehrfamilienhaus Zimmer Wohngebiet Flüchtlingsunterkunft Ferienwohnung Wohnungsbaugesellschaft Wohnungsnot Zweckentfremdung Wohngeld Sozialbindung Mietwucher Hausbesitzer Eigentumswohnung Wohnungslosenhilfe
    Nebenkosten Kaution ausziehen umziehen Umzug Mietrecht Mietvertrag Wohnungstausch ~ bezahlbar leerstehend Haus Häuser
    Dach vermietet`,
  ),
  concept(
    'Wohnen',
    'Bauen',
    `bauen Bauland Baugebiet Neubaugebiet Baugrundstück Grundstück Bebauung Bebauungsplan Nachverdichtung Stockwerke
    Geschosse Baulücke Bauherr Erbpacht Erbbaurecht Neubau Bauprojekt Hochhaus Flächenverbrauch Innenentwicklung
    Bauvorhaben Architektur Stadtbild Denkmalschutz Altbau Gewerbegebiet Bauplatz Bauplätze Baugenehmigung Investor
    Investoren Stadtplanung Ortsbild Fassade Quartier Quartiersentwicklung bebaut bebauen Ortskern Dorfkern Zersiedelung
    Stadtentwicklung Baukultur Bauamt Ortsentwicklung Neubauten Flächennutzungsplan Aufstockung Abriss ~ Gebäude Fläche Brache Baustelle Wohnbebauung`,
  ),
  concept(
    'Treffpunkte',
    'Treffpunkte',
    `Treffpunkt Begegnung Begegnungsstätte Begegnungscafé Nachbarschaft Nachbarn Nachbarschaftstreff Stadtteilzentrum
    Stadtteiltreff Bürgerhaus Dorfgemeinschaftshaus Gemeinschaftsraum Café Dorfladen Gemeindehaus treffen Treff
    Nachbarschaftshilfe Dorfplatz Quartierstreff Familienzentrum Gemeinschaftshaus Bürgertreff Gemeindesaal
    Frauencafé Repair-Café Nachbarschaftsfest Dorfgemeinschaft Mittagstisch Einsamkeit einsam Spieleabend Stammtisch Kaffeetrinken Grillplatz Generationentreff Frauenfrühstück
    kennenlernen Stadtteilfest ~ Gemeinschaft Raum Räume Kontakt Kontakte Fest begegnen`,
  ),
  concept(
    'Innenstadt',
    'Einzelhandel',
    `Einzelhandel Geschäft Geschäfte Laden Läden einkaufen Einkaufen Supermarkt Supermärkte
    Wochenmarkt Markt Gastronomie Restaurant Restaurants Kneipe Nahversorgung Einkaufsmöglichkeit Schaufenster     Ladenleerstand Bäcker Lebensmittel Händler Kaufhaus Außengastronomie Drogerie Discounter Metzger Fleischer Bäckerei Tante-Emma-Laden Hofladen Gewerbetreibende Kaufkraft Geldautomat Bank-Filiale
    Post Postfiliale Shopping Innenstadtbelebung Gasthaus Gasthof Wirtshaus Biergarten Imbiss Ladenlokal
    Einkaufszentrum Onlinehandel ~ Innenstadt Altstadt Marktplatz Fußgängerzone beleben Belebung attraktiv Aufenthaltsqualität verweilen`,
  ),
  concept(
    'Innenstadt',
    'Aufenthalt',
    `Sitzbank Sitzbänke Bänke Sitzgelegenheit Sitzmöglichkeit Aufenthaltsqualität verweilen Stadtmöbel Toilette WC
    Toiletten öffentliche-Toilette Wickelraum Brunnen Platzgestaltung Parkbänke Sitzplätze Wasserspiel ~ ausruhen`,
  ),
  concept(
    'Sicherheit',
    'Sicherheit',
    `Sicherheit unsicher Angst Polizei Ordnungsamt Kriminalität Beleuchtung Straßenlaterne Laterne Laternen beleuchtet
    Überwachung Videoüberwachung Kamera Gewalt Überfall Drogen Drogenhandel Alkohol Vandalismus Graffiti Einbruch Polizeiwache Streifenwagen Straftat Zivilcourage Notruf Waffenverbot
    Streife dunkel Angstraum Dunkelheit Belästigung belästigt Dealer Kriminelle Diebstahl Schmierereien
    Ordnungsdienst Polizeipräsenz Feuerwehr Rettungsdienst Straßenbeleuchtung ~ sicher Licht Kontrolle Kontrollen
    gefährlich nachts`,
  ),
  concept(
    'Teilhabe',
    'Barrierefreiheit',
    `barrierefrei Barrierefreiheit Barriere Barrieren Rollstuhl Rollstuhlfahrer Behinderung behindert Menschen-mit-Behinderung
    Rollator Rampe Aufzug Fahrstuhl Blinde Sehbehinderte Blindenleitsystem Gehörlose Inklusion inklusiv Gebärdensprache
    Bordsteinabsenkung Behindertengerecht Behindertenparkplatz Kopfsteinpflaster Stufen Lift Schwerbehinderte
    Gehbehinderte ebenerdig Hörbehinderte Handicap behindertengerecht Niederflur rollstuhlgerecht Induktionsschleife Sehbehinderung Gehörlos Menschen-mit-Handicap Behindertenbeirat Inklusionsbeirat ~ Kinderwagen Treppe
    Leichte-Sprache Assistenz`,
  ),
  concept(
    'Senioren',
    'Senioren',
    `Senioren Seniorin Rentner Rentnerin Ältere Altenheim Seniorenheim Seniorentreff Ruhestand Altersarmut Großeltern
    Seniorenbeirat betreutes-Wohnen altersgerecht seniorengerecht Demografie Generation Hochbetagte Pensionäre
    Seniorenwohnen Seniorenarbeit ältere ~ alt Alter`,
  ),
] as const;
