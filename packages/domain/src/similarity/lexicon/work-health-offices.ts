import { concept } from './concept.ts';

/** Work, health, offices, technology. */
export const workHealthOffices = [
  concept(
    'Arbeit',
    'Arbeit',
    `Arbeit Arbeitsplatz Arbeitsplätze Job Jobs Jobcenter Arbeitsagentur Arbeitgeber Betrieb Betriebe Firma Firmen
    Unternehmen Beruf Berufe Chef Lohn Löhne Fachkräfte Fachkräftemangel Arbeitslos Arbeitslose arbeitslos Jobmesse Bewerbung
    Arbeitserlaubnis Arbeitsvertrag Minijob Zeitarbeit Mindestlohn Gehalt Berufstätige Schicht Schichtarbeit Wiedereinstieg
    Arbeitsmarkt Beschäftigung Arbeitssuche Kollegen Arbeitskräfte Stellenanzeige einstellen Handwerker Handwerksbetrieb
    Berufsberatung Arbeitgeberservice Probearbeiten Personalmangel Zuverdienst Arbeitsbedingungen Arbeitszeit Tarifvertrag Homeoffice Beschäftigte Berufseinstieg Berufsleben Leiharbeit ~ arbeiten Stelle Stellen
    Personal verdienen putzen`,
  ),
  concept(
    'Arbeit',
    'Ausbildung',
    `Ausbildung Ausbildungsplatz Ausbildungsplätze Azubi Azubis Auszubildende Lehrstelle Lehrstellen Lehrling
    Berufsschule Praktikum Praktika Handwerk Berufsorientierung Einstiegsqualifizierung Ausbilder Berufsschüler
    Ausbildungsbegleitung Ausbildungsmesse Gesellenprüfung Probetag Berufsfelder Werkstatt ~ Betrieb Betriebe Abschluss`,
  ),
  concept(
    'Arbeit',
    'Anerkennung',
    `Anerkennung anerkannt Abschluss Abschlüsse Diplom Berufsabschluss Anerkennungsverfahren Anerkennungsberatung
    Nachqualifizierung Qualifikation Zeugnisse Approbation Berufsanerkennung anerkennen Gleichwertigkeit
    Anpassungsqualifizierung ~ Zeugnis Nachweis Herkunftsland Beruf`,
  ),
  concept(
    'Wirtschaft',
    'Wirtschaft',
    `Wirtschaft Gewerbe Gründer Gründerzentrum Startup Startups Coworking Wirtschaftsförderung Selbstständige Selbstständig
    Gründung Existenzgründung Gewerbesteuer Gewerbegebiet Unternehmer Unternehmerin Investition Industrie Büro Büros
    Mittelstand Gewerbefläche Innovation Ansiedlung Gewerbeflächen Firmengründung Start-up Fachkräftegewinnung Wirtschaftskraft Wirtschaftsstandort ~ Unternehmen Firma Firmen
    Steuern`,
  ),
  concept(
    'Gesundheit',
    'Ärzte',
    `Arzt Ärzte Ärztin Hausarzt Hausärztin Facharzt Kinderarzt Zahnarzt Arztpraxis Praxis Praxen Krankenhaus Klinik
    Notaufnahme Apotheke Hebamme Ärztemangel Medizin medizinisch Medikamente Sprechstunde Patienten Patient
    Versorgungszentrum MVZ Bereitschaftsdienst Krankenkasse Impfung Impfungen Gynäkologe Frauenarzt Notarzt
    Krankenversicherung Landarzt Gesundheitsversorgung Geburtsstation Rettungswagen Kreißsaal Arzttermin Behandlung
    Ärztehaus Gesundheitskarte Sanitäter Hautarzt Augenarzt Orthopäde Allgemeinmediziner Gesundheitszentrum Kinderärztin Kinderklinik Kassenzulassung Gesundheit Gesundheitsamt ~ krank Termin Wartezeit Vorsorge Untersuchung
    Rezept`,
  ),
  concept(
    'Gesundheit',
    'Psyche',
    `Psychologe Psychologin psychologisch Psychotherapie Therapie Therapieplatz Trauma Traumatisierte psychisch Depression
    Suchtberatung Suchthilfe Therapeut Psychiatrie seelisch Krisendienst Selbsthilfegruppe Traumata Albträume Schlafstörungen
    Beratungsstelle ~ Krieg Belastung Seele Stress`,
  ),
  concept(
    'Gesundheit',
    'Pflege',
    `Pflege Pflegedienst Pflegeheim Pflegekräfte Pflegende pflegebedürftig Angehörige Pflegekraft Altenpflege Demenz
    Tagespflege Kurzzeitpflege Hospiz Pflegestützpunkt Pflegeplatz Pflegegrad Palliativ Tagespflegeplatz Verhinderungspflege dement Pflegebedarf Pflegeversicherung Pflegebedürftige Haushaltshilfe
    Altenpfleger ~ Krankenschwester Betreute pflegen gepflegt`,
  ),
  concept(
    'Gesundheit',
    'Prävention',
    `Prävention Gesundheitsförderung Ernährung gesund Gesundheitskurs Vorsorgeuntersuchung Kochkurs Zahnpflege Erste-Hilfe
    Bewegungsangebot Aufklärung ~ Vorsorge kochen Essen`,
  ),
  concept(
    'Verwaltung',
    'Digitalisierung',
    `Digitalisierung digital Internet Breitband Glasfaser WLAN Handynetz Mobilfunk Funkloch App Homepage Webseite Website
    online Onlineportal Smartphone Handy Tablet Computer Laptop Software E-Government Empfang LTE 5G Netzabdeckung
    Medienkompetenz Social-Media Internetseite Datenschutz Netzausbau Digitalkurs Hotspot Smart-City Serviceportal
    Internetzugang digitale Digitalpakt Chatbot Newsletter QR-Code Instagram ~ Portal Netz Daten Technik`,
  ),
  concept(
    'Verwaltung',
    'Verwaltung',
    `Verwaltung Amt Ämter Behörde Behörden Bürgeramt Bürgerbüro Formular Formulare Antrag Anträge Rathaus Kreishaus
    Sachbearbeiter Ausweis Personalausweis Terminvergabe Bürokratie bürokratisch Behördengang Behördendeutsch
    Öffnungszeiten Akten Akte Bescheid Bescheide Stadtverwaltung Kreisverwaltung Zulassungsstelle Meldeamt Sozialamt
    Einwohnermeldeamt Standesamt Hotline Wartemarke Behördenbrief Verwaltungsverfahren Bürgerportal Onlineantrag Genehmigung Terminbuchung Kreisverwaltung Amtsdeutsch Bürgerservice
    Servicestelle Unterlagen Briefe ~ Termin Termine Brief Mitarbeiter Zuständigkeit zuständig ausfüllen persönlich`,
  ),
  concept(
    'Verwaltung',
    'Finanzen',
    `Haushalt Steuern Steuer Steuergeld Schulden Grundsteuer Finanzen Finanzierung Fördermittel Fördergelder Zuschuss
    Zuschüsse Subvention Einsparung sparen Verschwendung Steuergelder Haushaltsmittel Etat Budget Kämmerer Hundesteuer
    ~ Geld Kosten Gebühren finanzieren Förderung`,
  ),
  concept(
    'Soziales',
    'Armut',
    `Armut arm Bürgergeld Grundsicherung Sozialhilfe Tafel Sozialpass Sozialkaufhaus Schuldnerberatung Hartz Sozialticket
    Geringverdiener bedürftig Kleiderkammer Bedürftige Sozialleistungen ~ leisten Einkommen Ermäßigung günstig Geld`,
  ),
  concept(
    'Soziales',
    'Beratung',
    `Beratung Beratungsstelle Ansprechpartner Ansprechperson Anlaufstelle Sozialarbeiter Sozialarbeiterin Sozialberatung
    Lotse Lotsen Wegweiser Beratungsangebot Sozialarbeit Erstberatung Netzwerk Vernetzung vernetzen Beratungszentrum
    ~ beraten Information Informationen Überblick Flyer Kontakt Hilfe`,
  ),
] as const;
