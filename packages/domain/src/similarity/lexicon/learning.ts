import { concept } from './concept.ts';

/** Children, schools, language. */
export const learning = [
  concept(
    'Kinder',
    'Kita',
    `Kita Kitas Kindergarten Kindergärten Kindertagesstätte Krippe Krippenplatz Kitaplatz Kindergartenplatz Erzieher
    Erzieherin Tagesmutter Tagesmütter Tageseltern Kindertagespflege Kinderbetreuung Kitagebühren Waldkindergarten
    Betreuungsplatz Kinderkrippe U3 Eingewöhnung Kleinkinder Betreuungsschlüssel Betreuungszeiten Betreuung
    Randzeiten Vorschule Kinderpfleger Kitagruppe Kleinkind Betreuungsangebot Kinderhort Kitapersonal Kindertageseinrichtung Springkraft Springkräfte Kitanavigator ~ Kleine Öffnungszeiten betreuen`,
  ),
  concept(
    'Bildung',
    'Schule',
    `Schule Schüler Lehrer Lehrkraft Lehrkräfte Lehrerin Unterricht Grundschule Gymnasium Gesamtschule Realschule Oberschule
    Förderschule Klassenzimmer Schulhof Schulweg Ganztag Ganztagsschule Hausaufgaben Hausaufgabenhilfe Nachhilfe
    Schulsozialarbeit Schulsozialarbeiter Schulleitung Klasse Schulklasse Klassen Viertklässler Mensa Schulessen
    Schulgebäude Schulsystem Elternabend Einschulung Abitur Schulabschluss Schulbegleitung Schulranzen Pausenhof
    Grundschüler Hort Zeugnis Noten Elternbrief Elternsprechtag Sprachlernklasse Schulzentrum Bildung Schulbücher
    Lesepate Lesepatin lesen Schulpflicht Vertretungslehrer Unterrichtsausfall Förderunterricht Schulpsychologe Schulsekretariat Schulkantine Lehrermangel Schulstandort Nachmittagsbetreuung Schulbus Hausaufgabe ~ Turnhalle Aula Schulkind Elterngespräch
    Klassenraum`,
  ),
  concept(
    'Kinder',
    'Spielplatz',
    `Spielplatz Spielplätze Klettergerüst Rutsche Schaukel Spielgerät Spielgeräte Sandkasten Wasserspielplatz Spielfläche
    Abenteuerspielplatz Kinderspielplatz Wippe Seilbahn Bauspielplatz Matschplatz ~ spielen toben`,
  ),
  concept(
    'Kinder',
    'Familie',
    `alleinerziehend Alleinerziehende Elternzeit Kindergeld Familienberatung
    Elterngeld Familienbüro Schwangerschaft Schwangere Baby Babys Familienpass Elterncafé Familienhebamme Erziehung
    Elternlotse Elternlotsin Kinderarmut ~ Familie Eltern Mutter Vater Väter Mütter`,
  ),
  concept(
    'Jugend',
    'Jugend',
    `Jugend Jugendliche Jugendzentrum Jugendclub Jugendtreff Jugendhaus Jugendparlament Jugendarbeit Teenager Skaterpark
    Skatepark Skateanlage Pumptrack Streetworker Ferienprogramm Jugendpflege Bolzplatz chillen abhängen Disco Disko
    Jugendraum Jugendbeirat Kinder-und-Jugendparlament Ferienfreizeit Heranwachsende Kids Teenies
    Jugendhilfe Zeltlager Pfadfinder Jugendamt Jugendrat Jugendforum Parcours Graffitiwand Jugendreferent Jugendfeuerwehr Calisthenics Halfpipe Jugendkultur ~ jung Kino Erwachsene`,
  ),
  concept(
    'Sprache',
    'Sprachkurse',
    `Sprachkurs Deutschkurs Integrationskurs Alphabetisierung Alphabetisierungskurs Sprachcafé Sprachförderung Deutsch
    Sprachunterricht Sprachniveau B1 B2 A1 A2 C1 BAMF VHS Volkshochschule Sprachpate Sprachpatin Sprachtandem Tandem
    Deutschlernen Kursplatz Sprachprüfung Grammatik Sprachschule Lehrbuch Alphakurs Sprachtreff Muttersprache Sprachlevel Sprachzertifikat Analphabeten Konversation Vokabeln Aussprache Deutschprüfung
    Mehrsprachigkeit Deutschunterricht Deutschkenntnisse Sprachkenntnisse Sprache ~ Kurs Kurse sprechen reden Abendkurs Onlinekurs vergessen Teilnehmer`,
  ),
  concept(
    'Sprache',
    'Sprachmittlung',
    `Dolmetscher Dolmetscherin dolmetschen Übersetzer übersetzen Übersetzung Sprachmittler Sprachmittlung mehrsprachig
    Sprachbarriere Muttersprachler Sprachlotse Sprachmittlerin übersetzt Videodolmetschen Gemeindedolmetscher Übersetzungen
    Fremdsprachen ~ verstehen Ukrainisch Arabisch Türkisch Russisch Englisch Farsi Kurdisch Sprachen`,
  ),
  concept(
    'Bildung',
    'Weiterbildung',
    `Weiterbildung Fortbildung Erwachsenenbildung Volkshochschule Hochschule Universität Uni Studium Studierende Student
    Studenten Campus Seminar Workshop Umschulung Forschung Wissenschaft Fachhochschule Bildungsurlaub Qualifizierung
    Vorträge Vortrag Schulung ~ Bildung Kursangebot lebenslang`,
  ),
] as const;
