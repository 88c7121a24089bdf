import { concept } from '../concept.ts';

/** Children, the young, families, women. */
export const family = [
  concept(
    'Kinder',
    'Kita',
    `Kita Kindergarten Kindertagesstätte Kindertageseinrichtung Waldkindergarten Kinderhort Vorschule Kitagruppe Kinderhaus
    | Kitaplatz Krippe Krippenplatz Kindergartenplatz Betreuungsplatz Kinderkrippe U3 Eingewöhnung Kitaplätze Platzvergabe
    Kitanavigator Kita-Anmeldung Kindergartenanmeldung
    | Erzieher Kitapersonal Kinderpfleger Springkraft Betreuungsschlüssel Erzieherin Erziehermangel Fachkraftschlüssel Kitaleitung
    | Kinderbetreuung Betreuungszeiten Randzeiten Betreuungsangebot Betreuung Ferienbetreuung Kinderaufsicht Randzeitenbetreuung
    Betreuungszeit Notbetreuung
    | Tagesmutter Tageseltern Kindertagespflege Tagespflegeperson Babysitter Tagesvater Kinderfrau
    | Kitagebühren Kindergartengebühren Kitabeitrag Krippengebühren
    | Spielkreis Krabbelgruppe Spielgruppe Kleinkinder Kleinkind Krabbelkreis Mutter-Kind-Gruppe Eltern-Kind-Gruppe
    ~ betreuen`,
  ),
  concept(
    'Kinder',
    'Spielplatz',
    `Spielplatz Kinderspielplatz Abenteuerspielplatz Spielfläche Bauspielplatz Wasserspielplatz Matschplatz Spielplatzpate Spielplätze
    Spielanlage Indoorspielplatz
    | Klettergerüst Rutsche Schaukel Spielgerät Wippe Seilbahn Karussell Trampolin Spielgeräte Bodentrampolin Kletterwand
    | Sandkasten Sandkiste Sand ~ spielen toben Kleinkind`,
  ),
  concept(
    'Familie',
    'Familie',
    `Familienbüro Familienpass Familienberatung Familienzentrum Elternzeit Elterngeld Kindergeld Kinderarmut Kinderzuschlag
    Familienhilfe Familienbildung familienfreundlich | Erziehung Elternkurs Erziehungsberatung Elternlotsin Elterncafé Elternbildung Elterntreff
    | alleinerziehend Alleinerziehende Trennung Scheidung | Schwangerschaft Schwangere Baby Familienhebamme Säugling
    | Jugendamt Kindeswohl Pflegefamilie Inobhutnahme ~ Familie Eltern Vater`,
  ),
  concept(
    'Jugend',
    'Jugend',
    `Jugend Jugendliche Jugendarbeit Heranwachsende Teenager Teenies Kids junge-Menschen Jugendpflege Jugendkultur junge-Leute
    | Jugendzentrum Jugendclub Jugendtreff Jugendhaus Jugendraum Jugendcafé Mädchentreff Jugendräume Jugendtreffpunkt
    | Streetworker aufsuchend Straßensozialarbeit Streetwork Jugendsozialarbeit
    | Skatepark Skateanlage Pumptrack Skaterpark Halfpipe Graffitiwand Parcours Dirtpark Skateplatz Rollschuh Skater
    | Bolzplatz Basketballkorb Streetball
    | Ferienprogramm Ferienfreizeit Zeltlager Ferienspiele Jugendfreizeit Ferienangebot Ferienpass Ferienlager
    | Jugendparlament Jugendrat Jugendforum Jugendbeirat Kinderparlament Jugendbeteiligung
    | Disco Disko Club Party chillen abhängen Rap Tonstudio | Pfadfinder Jugendfeuerwehr Jugendgruppe Jugendverband
    | Jugendhilfe unbegleitet UMA minderjährig volljährig Vormund Careleaver ~ jung Kino Erwachsene Langeweile`,
  ),
  concept(
    'Frauen',
    'Frauen',
    `Frauen Frauengruppe Frauentreff Mütter Mutter Frauenfrühstück Frauencafé Mädchen Frauenförderung Müttercafé
    | Gleichstellung Gleichberechtigung Gleichstellungsbeauftragte Frauenrechte Emanzipation Rollenbilder
    | Frauenhaus häusliche-Gewalt Frauenberatung Gewalt Gewaltschutz Zwangsheirat Frauenberatungsstelle Opferschutz Genitalverstümmelung
    Partnerschaftsgewalt Zwangsehe
    | Empowerment Selbstbewusstsein Selbstverteidigung | Stadtteilmütter Elternbegleiterin Kulturmittlerin
    | queer LGBTQ CSD divers Geschlecht Transgender Regenbogen ~ Männer`,
  ),
] as const;
