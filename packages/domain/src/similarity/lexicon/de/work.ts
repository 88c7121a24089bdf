import { concept } from '../concept.ts';

/** Work, training, recognition, business. */
export const work = [
  concept(
    'Arbeit',
    'Arbeit',
    `Arbeit Job Arbeitsplatz Arbeitsstelle Beschäftigung Arbeitsmarkt Berufstätige Beruf Beschäftigte Berufsleben Arbeitswelt Berufseinstieg
    Arbeitsmarktintegration Erwerbstätigkeit
    | Arbeitgeber Betrieb Firma Unternehmen Chef einstellen Arbeitgeberservice Personalchef Personalabteilung Arbeitgebern
    | Arbeitssuche Jobsuche Bewerbung Lebenslauf Vorstellungsgespräch Stellenanzeige Jobmesse Jobbörse Bewerbungstraining bewerben
    Arbeitsvermittlung Stellenangebot Jobvermittlung Bewerbungsunterlagen Bewerbungshilfe Jobcoach Bewerbungsmappe
    | Jobcenter Arbeitsagentur Arbeitsamt Vermittler Agentur-für-Arbeit Fallmanager Arbeitslosengeld
    | arbeitslos Arbeitslose Arbeitslosigkeit Langzeitarbeitslose
    | Lohn Gehalt Mindestlohn verdienen Tarifvertrag Arbeitsvertrag Arbeitsrecht Arbeitsbedingungen Arbeitszeit Gewerkschaft
    Ausbeutung Schwarzarbeit
    | Minijob Zeitarbeit Leiharbeit Helferjob Schichtarbeit Schicht Teilzeit Aushilfe Hilfsarbeit Zuverdienst Saisonarbeit Teilzeitstelle
    | Fachkräfte Fachkräftemangel Personalmangel Arbeitskräfte Arbeitskräftemangel Fachkräftegewinnung
    | Probearbeiten Probearbeit Arbeitserprobung Kollegen Kollege Einarbeitung
    | Wiedereinstieg Homeoffice Coworking Quereinstieg Vereinbarkeit ~ arbeiten Stelle Personal putzen Handwerker`,
  ),
  concept(
    'Arbeit',
    'Ausbildung',
    `Ausbildung Auszubildende Azubi Lehrling Lehre Ausbilder Ausbildungsbetrieb Ausbildungsberuf ausbilden Berufsausbildung Lehrjahr
    | Ausbildungsplatz Lehrstelle Ausbildungsmesse Ausbildungsstelle Ausbildungssuche Ausbildungsbörse Ausbildungsvermittlung
    | Berufsschule Berufsschüler Berufskolleg Berufsschullehrer BBS Berufsbildende
    | Praktikum Praktika Schnuppertag Probetag Praktikumsplatz Einstiegsqualifizierung Schülerpraktikum Praktikant reinschnuppern
    | Berufsorientierung Berufsberatung Berufswahl Berufsfelder Berufsinformation
    | Ausbildungsbegleitung Ausbildungsabbruch Ausbildungspate Ausbildungsbegleiter Ausbildungsduldung Prüfungsvorbereitung
    | Handwerk Handwerksbetrieb Meister Gesellenprüfung Handwerkskammer Werkstatt Meisterprüfung Innung ~ Betrieb Abschluss Abbrecher`,
  ),
  concept(
    'Arbeit',
    'Anerkennung',
    `Anerkennung anerkannt anerkennen Anerkennungsverfahren Anerkennungsberatung Berufsanerkennung Gleichwertigkeit Anerkennungsstelle
    Berufsqualifikation Anerkennungsbescheid Anerkennungsprozess
    | Abschluss Berufsabschluss Diplom Zeugnis Universitätsabschluss Hochschulabschluss Approbation Studienabschluss Bachelor Master
    Berufserlaubnis Berufszulassung
    | Qualifikation Nachqualifizierung Anpassungsqualifizierung Qualifizierung Umschulung Anpassungslehrgang Kompetenzfeststellung
    Teilqualifizierung Kenntnisprüfung Brückenkurs
    ~ Nachweis Herkunftsland Beruf Beglaubigung Krankenschwester Ingenieur Pflegekraft`,
  ),
  concept(
    'Wirtschaft',
    'Wirtschaft',
    `Wirtschaft Wirtschaftsförderung Wirtschaftsstandort Wirtschaftskraft Mittelstand Industrie Innovation Ansiedlung Unternehmertum
    | Gewerbe Gewerbegebiet Gewerbefläche Gewerbepark Industriegebiet
    | Gründer Gründung Startup Start-up Existenzgründung Firmengründung selbstständig Selbstständigkeit Gründerzentrum Gründerberatung
    Coworking Existenzgründer Geschäftsidee
    | Gewerbesteuer Investition Bürokratieabbau ~ Unternehmer Büro Firma`,
  ),
] as const;
