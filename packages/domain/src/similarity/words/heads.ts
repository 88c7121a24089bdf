/** Last parts that say what a thing is whatever stands before them: Hautarzt, Nähkurs. As written, four letters or more. */
export const tellingLast: readonly string[] = `
Arzt Praxis Klinik Schule Kurs Verein Beratung Wohnung Garten Straße Steuer Halle Pflege Gebühr Verkehr Spielplatz Unterricht
Lehrer Förderung Theater Konzert Museum Baum Bäume Wald Heizung Energie Betreuung Kita Parkplatz Radweg Haltestelle Miete
Bücherei Schwimmbad Müll Lärm Internet Dolmetscher Therapie Ausbildung Beruf Betrieb Rampe Spielzeug Turnier Anlage
`
  .trim()
  .split(/\s+/);

/** First parts that say what a word is about whatever follows: Fahrradkorb, Kitastreik. */
export const tellingFirst: readonly string[] = `
Fahrrad Kita Kindergarten Schul Wohn Wohnungs Miet Klima Energie Solar Jugend Senioren Sprach Deutsch Kultur Sport Verkehrs
Müll Abfall Pflege Gesundheits Internet Digital Barriere Flüchtlings Integrations Ehrenamts Spielplatz Lärm Parkplatz
Arbeits Ausbildungs Berufs Krankenhaus Bürgerbeteiligungs Theater Musik Schwimm Bus Straßenbahn Bahn Naturschutz
`
  .trim()
  .split(/\s+/);

/**
 * Common parts of compounds in municipal German, as written. With the words of the concepts and the board's own words
 * they are what a compound may be taken apart into.
 */
export const compoundParts: readonly string[] = `
Weg Platz Bau Amt Stelle Zeit Haus Raum Hof Kurs Treff Netz Plan Karte Linie Verbindung Angebot Zentrum Verein Halle Fläche
Anlage Gebühr Kosten Beratung Förderung Hilfe Dienst Gruppe Stadt Dorf Kreis Land Gemeinde Bürger Kinder Kind Frau Frauen
Männer Straße Markt Laden Schutz Planung Konzept Gebiet Teil Ort Orte Mitte Kern Spiel Sport Schul Schule Arbeit Sprach
Sprache Wohn Wohnung Wasser Luft Licht Strom Wärme Energie Stoff Werk Verkehr Mangel Suche Pflicht Recht Rat Parlament
Fest Abend Tag Nacht Woche Ende Jahr Sommer Winter Ferien Freizeit Reise Bad Tür Dach Wand Boden Garten Baum Park
Bank Tisch Stuhl Fahrt Fahr Fahrer Spur Streifen Ständer Brücke Tunnel Ampel Schild Schritt Tempo Zone Ring Rand Kanal
See Fluss Bach Ufer Feld Wald Wiese Blüh Blumen Vogel Tier Hund Müll Abfall Eimer Container Tonne Platte Korb
Meister Leiter Lehrer Schüler Kraft Kräfte Personal Fach Haupt Neben Grund Grundschul Ober Hoch Nah Fern Groß Klein Jung
Senioren Jugend Familien Eltern Mutter Vater Paten Lotsen Helfer Freiwilligen Ehren Kultur Musik Theater Kunst Film Buch
Bücher Lese Lern Bildung Aus Weiter Fort Kranken Pflege Arzt Praxis Klinik Gesundheit Therapie Impf Not Rettung Feuer Wehr
Polizei Ordnung Sicherheit Angst Gewalt Lärm Klima Umwelt Natur Arten Hitze Regen Sturm Schnee Eis Öl Gas Solar Wind
Rad Fahrrad Bus Zug Bahn Auto Fuß Gänger Roller Parkhaus Halte Ticket Preis Miete Miet Steuer Haushalt Geld Mittel Fonds
Antrag Formular Termin Vergabe Portal Internet Handy Daten Digital Online App System Technik Technologie Gerät Geräte
Steg Turm Kirche Friedhof Grab Fried Denkmal Museum Geschichte Heimat Fremd Migration Integration Migranten Flüchtlings
Flucht Asyl Ausländer Behörde Verwaltung Rathaus Sitzung Versammlung Beteiligung Umfrage Wahl Stimm Betrieb Firma Firmen
Unternehmen Gründer Handwerk Handel Gewerbe Industrie Landwirtschaft Wirtschaft Tourismus Gast Gäste Hotel Wander
Betreuung Erzieher Tages Krippen Kita Mensa Essen Küche Café Kneipe Bäcker Lebensmittel Einkauf Einkaufs Nachbar Nachbarschaft
Quartier Generation Generationen Misch Mehr Einfamilien Reihen Grundstück Gebäude Sanierung Dämmung Heizung Pumpe
Beleuchtung Laterne Kamera Überwachung Kontrolle Reinigung Toiletten Aufenthalt Aufenthalts Begegnung Begegnungs Treff
Punkt Station Säule Lade Leih Verleih Tausch Repair Reparatur Werkstatt Labor Atelier Bühne Saal Proben Probe Chor Tanz
Fußball Tennis Schwimm Hallen Frei Eis Lauf Kletter Skate Turn Fitness Halle Platzierung Messe Börse Liste Buchung
`
  .trim()
  .split(/\s+/);
