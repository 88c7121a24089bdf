import { concept } from '../concept.ts';

/** Language, schools, further training. */
export const learning = [
  concept(
    'Sprache',
    'Sprachkurse',
    `Sprachkurs Deutschkurs Integrationskurs Sprachunterricht Deutschunterricht Sprachschule Kursplatz Kursangebot Kursträger
    Deutschlehrer Sprachlehrer Kursteilnehmer Kursteilnehmende VHS Kursleiter Deutschkursplatz Kursgruppe Kurszeiten
    | B1 B2 A1 A2 C1 C2 Sprachniveau Niveaustufe Sprachlevel Fortgeschrittene Anfängerkurs Fortgeschrittenenkurs
    | Alphabetisierung Alphabetisierungskurs Alphakurs Analphabeten Alfakurs Alphabet Alphabetisieren
    | Abendkurs Onlinekurs Wochenendkurs Teilzeitkurs Intensivkurs Vormittagskurs Ferienkurs Onlineunterricht
    | Berufssprachkurs berufsbezogen Fachsprache Berufssprache Fachdeutsch DeuFöV Berufsdeutsch Fachsprachkurs
    | Sprachprüfung Deutschprüfung Sprachzertifikat Sprachtest Prüfungsgebühr Einstufungstest DTZ Telc Zertifikat Goethe-Institut
    | BAMF Verpflichtungsschein Berechtigungsschein Kursberechtigung Kurszulassung
    | Deutschkenntnisse Sprachkenntnisse Spracherwerb Deutschlernen Sprachförderung Grammatik Vokabeln Lehrbuch Aussprache
    Deutsch-lernen Sprache-lernen Sprachstand ~ Kurs Niveau Anfänger Sprache Deutsch Lehrer lernen Volkshochschule Prüfung Teilnehmer Unterricht Wartezeit`,
  ),
  concept(
    'Sprache',
    'Sprachpraxis',
    `Sprachcafé Sprachpate Sprachtandem Tandem Sprachtreff Konversation Sprachpartner Gesprächskreis Sprachpatenschaft Tandempartner
    Konversationskurs Sprachpraxis Gesprächsrunde Sprechstunde-Deutsch Plauderrunde Sprachstammtisch Sprachbegleiter Gesprächspartner
    | sprechen üben unterhalten Sprechen-üben Alltagssprache Deutsch-sprechen Übung | Lesepate Lesekreis Vorlesen Lesekreise Plattdeutsch
    ~ reden Sprache Deutsch verstehen schüchtern`,
  ),
  concept(
    'Sprache',
    'Sprachmittlung',
    `Dolmetscher dolmetschen Übersetzer übersetzen übersetzt Übersetzung Sprachmittler Sprachmittlung Sprachlotse Gemeindedolmetscher
    Muttersprachler Dolmetscherpool Sprachmittlerpool Dolmetscherdienst Dolmetscherkosten Dolmetschen Übersetzungshilfe Sprachbegleitung
    Dolmetscherliste Dolmetschdienst Kulturmittler
    | Videodolmetschen Telefondolmetschen Videodolmetscher Telefondolmetscher Übersetzungsapp
    | Sprachbarriere Verständigung Verständigungsprobleme Sprachproblem Sprachprobleme Kommunikation
    | mehrsprachig Mehrsprachigkeit Fremdsprachen Muttersprache | Arabisch Ukrainisch Türkisch Russisch Englisch Farsi Kurdisch Dari
    Tigrinya Rumänisch Polnisch Paschtu Persisch Somali Französisch Spanisch Vietnamesisch Albanisch Bulgarisch ~ verstehen Sprachen`,
  ),
  concept(
    'Bildung',
    'Schule',
    `Schule Schüler Schulleitung Schulstandort Schulsystem Schulpflicht Bildung Bildungssystem Schulplatz Schulamt Schulalltag Schulzeit
    | Lehrer Lehrkraft Lehrermangel Vertretungslehrer Unterrichtsausfall Unterricht Klassengröße Schulklasse Klasse Lehrkräfte
    Schulstunde Stundenplan Schulfach
    | Grundschule Gymnasium Gesamtschule Realschule Oberschule Förderschule Hauptschule weiterführend Schulform Schulwahl Schulempfehlung
    Abitur Schulabschluss Berufsschule-Wahl Schulwechsel Schulempfehlungen
    | Ganztag Ganztagsschule Hort Nachmittagsbetreuung Schulkindbetreuung Ganztagsbetreuung
    | Hausaufgaben Hausaufgabenhilfe Nachhilfe Lernhilfe Lernförderung Förderunterricht Hausaufgabenbetreuung Lernpate Lernbegleiter
    Lernraum Lernort
    | Elternabend Elternbrief Elternsprechtag Elterngespräch Elternarbeit Elternlotse Elternbeirat Elternvertreter
    | Schulsozialarbeit Schulsozialarbeiter Schulbegleitung Schulpsychologe Schulbegleiter Inklusionshelfer
    | Sprachlernklasse Willkommensklasse DaZ Zweitsprache Herkunftssprache herkunftssprachlich Seiteneinsteiger Internationale-Klasse
    Sprachförderklasse muttersprachlich
    | Mensa Schulessen Mittagessen Schulkantine Pausenbrot Schulverpflegung
    | Schulhof Pausenhof Schulgebäude Klassenzimmer Klassenraum Schultoilette Schulzentrum Schulsanierung Aula Schulbau Schulneubau
    | Schulbücher Schulranzen Lernmittel Schulmaterial Klassenfahrt Schulausflug Bildungspaket Schulsachen
    | Tablet Schultablet Medienbildung Klassensatz | Einschulung Schulanfang Noten Sitzenbleiben ~ Zeugnis lernen Mathe Turnhalle`,
  ),
  concept(
    'Bildung',
    'Weiterbildung',
    `Weiterbildung Fortbildung Erwachsenenbildung Schulung Seminar Workshop Vortrag Bildungsurlaub Kursprogramm Lehrgang Fortbildungen
    | Hochschule Universität Uni Studium Studierende Student Campus Fachhochschule studieren Studienplatz BAföG Studienkolleg
    | Forschung Wissenschaft | interkulturelle-Kompetenz interkulturell Interkulturelle-Öffnung Sensibilisierung Kultursensibel ~ Bildung lebenslang`,
  ),
] as const;
