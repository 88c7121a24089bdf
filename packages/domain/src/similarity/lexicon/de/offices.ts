import { concept } from '../concept.ts';

/** Offices, papers, residence, advice, the net, money. */
export const offices = [
  concept(
    'Ankommen',
    'Aufenthalt',
    `Aufenthalt Aufenthaltstitel Aufenthaltserlaubnis Aufenthaltsstatus Niederlassungserlaubnis Bleiberecht Bleibeperspektive Status
    Aufenthaltsrecht Fiktionsbescheinigung Verlängerung Aufenthaltskarte
    | Ausländerbehörde Ausländeramt Ausländerstelle | Asyl Asylverfahren Asylbewerber Asylantrag Anhörung Asylrecht Asylbewerberleistung Asylsuchende
    | Duldung geduldet Abschiebung abgeschoben Ausreise Abschiebehaft Kirchenasyl
    | Einbürgerung Staatsangehörigkeit Staatsbürgerschaft Pass Reisepass einbürgern Einbürgerungstest doppelte-Staatsbürgerschaft deutscher-Pass
    | Familiennachzug Visum Familienzusammenführung Botschaft nachholen
    | Arbeitserlaubnis Arbeitsverbot Beschäftigungserlaubnis Wohnsitzauflage Residenzpflicht Arbeitsgenehmigung ~ BAMF Papiere abgelaufen Bescheid`,
  ),
  concept(
    'Ankommen',
    'Ankommen',
    `Ankommen Neuzugewanderte Neuankömmlinge Zugezogene Neubürger Orientierung Erstorientierung Erstorientierungskurs Willkommen
    Willkommenskultur ankommend Neuankommende Einleben Anfangszeit Wertekurs Orientierungskurs
    | Willkommensmappe Wegweiser Flyer Broschüre Infoblatt Informationsmappe Begrüßungsmappe Ratgeber Willkommenspaket Faltblatt Merkblatt
    Begrüßungspaket Neubürgermappe Aushang Handzettel
    | Information Informationen Überblick Übersicht Infos Infoveranstaltung Informationsveranstaltung Infoabend bekannt
    Öffentlichkeitsarbeit Datenbank Verzeichnis Informationsfluss bekannter
    | Anlaufstelle Willkommensbüro Servicestelle Ansprechpartner Ansprechperson Kontaktperson Integrationsbüro Willkommenszentrum Infopoint
    Welcome-Center Integrationspunkt Lotsenbüro
    | Stadtrundgang Stadtführung Rundgang Stadtrallye Begrüßungsfest Neubürgerempfang ~ Adressen Angebote wissen Kontakt Anfang neu`,
  ),
  concept(
    'Zusammenleben',
    'Integration',
    `Integration Migration Zuwanderung Migrationshintergrund
    Einwanderung Einwanderer Neuzuwanderung Fluchterfahrung Integrationsarbeit integrieren
    | Integrationskonzept Integrationsbeauftragte Integrationsstelle Migrationsberatung Flüchtlingsberatung
    Migrationsberatungsstelle Jugendmigrationsdienst | Herkunft Heimat Kulturunterschiede Vielfalt
    ~ Migranten Zugewanderte Geflüchtete Flüchtlinge Ausländer ausländisch fremd Ukraine Syrien Afghanistan`,
  ),
  concept(
    'Verwaltung',
    'Verwaltung',
    `Verwaltung Amt Behörde Rathaus Kreishaus Bürgeramt Bürgerbüro Stadtverwaltung Kreisverwaltung Landratsamt Sozialamt Meldeamt
    Standesamt Einwohnermeldeamt Bürgerservice Zulassungsstelle Ämter Behörden Verwaltungsmitarbeiter Kundenfreundlich bürgernah
    | Formular Antrag ausfüllen Unterlagen Antragstellung Antragsformular Ausfüllhilfe Dokumente Bescheinigung Nachweise Antragshilfe
    | Bescheid Brief Behördenbrief Amtsdeutsch Behördendeutsch Amtssprache Behördensprache Briefe
    | leichte-Sprache einfache-Sprache verständlich einfaches-Deutsch Verständlichkeit
    | Öffnungszeiten Terminvergabe Wartemarke Sprechzeiten Terminbuchung Warteschlange Servicezeiten Schlange Onlinetermin Wartezeiten
    | Sachbearbeiter Zuständigkeit zuständig Mitarbeitende Mitarbeiter Schalter Hotline Personalwechsel Beamte Verwaltungspersonal
    | Behördengang Behördenlotse Behördenbegleitung Ämterlotse Ämterbegleitung Begleitung-zum-Amt
    | Bürokratie bürokratisch Verwaltungsverfahren Bürokratieabbau Verfahren Genehmigung Bearbeitungszeit
    | Ausweis Personalausweis Onlineantrag Bürgerportal Serviceportal Onlineportal E-Akte Akte
    ~ Termin persönlich freundlich unfreundlich`,
  ),
  concept(
    'Beratung',
    'Beratung',
    `Beratung Beratungsstelle Sozialberatung Beratungsangebot Beratungszentrum Erstberatung beraten Berater Rechtsberatung Sozialarbeiter
    Sozialarbeit Fachberatung Lebensberatung Verbraucherberatung
    | Lotse Lotsen Begleitung begleiten Integrationslotse Alltagsbegleiter Familienbegleiter Lotsenprojekt Alltagslotse
    | Netzwerk Vernetzung vernetzen Runder-Tisch Koordination Arbeitskreis Kooperation Koordinierungsstelle Zusammenarbeit
    Träger Akteure Doppelstrukturen ~ Hilfe Unterstützung`,
  ),
  concept(
    'Digitales',
    'Digitalisierung',
    `Digitalisierung digital online Technik Digitalisierungsstrategie Onlinedienst digitale
    | Internet WLAN Breitband Glasfaser Internetzugang Hotspot Internetanschluss Freifunk Wifi Internetverbindung
    | Mobilfunk Funkloch Handynetz LTE 5G Netzabdeckung Empfang Mobilfunkmast Handyempfang Netzausbau
    | App Homepage Webseite Website Internetseite Portal QR-Code Chatbot Internetauftritt Plattform
    | Computer Laptop Tablet Handy Smartphone Gerät Geräte Drucker PC Handyvertrag
    | Computerkurs Medienkompetenz Digitalkurs Smartphonekurs Digitallotse EDV Computerschulung Digitalkompetenz Internetkurs Medienbildung
    | Social-Media Facebook Instagram WhatsApp Newsletter Telegram WhatsApp-Gruppe Kanal YouTube Podcast Amtsblatt Zeitung
    | E-Mail Video Videokonferenz Onlinebanking Passwort Software | Datenschutz Daten Hacker Betrug ~ Netz`,
  ),
  concept(
    'Finanzen',
    'Finanzen',
    `Haushalt Finanzen Etat Budget Kämmerer Haushaltsmittel Finanzierung finanzieren Doppelhaushalt Haushaltslage
    | Steuern Steuer Grundsteuer Gewerbesteuer Hundesteuer Steuergeld Zweitwohnungssteuer Bettensteuer Vergnügungssteuer Abgabe
    Steuererhöhung Steuersatz Kurtaxe Hebesatz
    | sparen Einsparung einsparen Schulden Verschwendung Geldverschwendung kürzen Sparmaßnahme streichen abschaffen Kürzung Sparen überflüssig
    Prestigeprojekt Schuldenabbau Gutachten Dienstwagen Personalkosten Haushaltskonsolidierung
    | Fördermittel Zuschuss Fördergeld Subvention Projektförderung Fördertopf Projektmittel Spenden Förderantrag Förderprogramm Stiftung
    | Gebühren Beiträge Straßenausbaubeiträge Bußgeld Strafgebühr Einnahmen Mehreinnahmen ~ Geld Kosten Förderung Euro Millionen`,
  ),
  concept(
    'Soziales',
    'Armut',
    `Armut arm Bedürftige bedürftig Geringverdiener Sozialleistung Ermäßigung Existenzminimum Einkommensschwache geringes-Einkommen
    | Bürgergeld Grundsicherung Sozialhilfe Hartz Arbeitslosengeld Bezahlkarte Sozialleistungen
    | Tafel Kleiderkammer Sozialkaufhaus Sozialpass Schuldnerberatung Kleidertausch Umsonstladen Möbellager Kulturpass Schenkladen
    ~ leisten Einkommen günstig Geld`,
  ),
] as const;
