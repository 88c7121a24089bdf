import { concept } from './concept.ts';

/** How people get about. */
export const mobility = [
  concept(
    'Mobilität',
    'Radverkehr',
    `Rad Räder Fahrrad Fahrräder Radweg Fahrradweg Radfahrer Radler radeln Radfahren Radverkehr Radstreifen Radwegenetz
    Radschnellweg Fahrradstraße Fahrradständer Fahrradbügel Abstellanlage Lastenrad E-Bike Ebike Pedelec Veloroute
    Velo Schutzstreifen Radspur Fahrradspur Leihrad Drahtesel Fahrradfahrer Fahrradhelm Fahrradparkhaus Fahrradboxen
    Fahrradabstellplatz Fahrradzone Radverleih Bikesharing Fahrradreparatur Radroute Fahrradkeller Radweganbindung Zweirad ~ Luftpumpe Kinderanhänger Helm`,
  ),
  concept(
    'Mobilität',
    'Nahverkehr',
    `Bus Busse Buslinie Busverbindung Haltestelle Bushaltestelle Fahrkarte Fahrplan Fahrschein Nahverkehr ÖPNV ÖV
    Bahn Zug Züge S-Bahn U-Bahn Straßenbahn Tram Stadtbahn Regionalbahn Bahnhof Bahnhöfe Monatskarte Deutschlandticket
    Busfahrer Rufbus Bürgerbus Sammeltaxi Anrufsammeltaxi Busspur Linienbus Nachtbus Schulbus Busticket Semesterticket
    Verkehrsverbund Umsteigen Bahnsteig Zugverbindung Schiene Bahnstrecke Bahnlinie Haltepunkt Taktung
    Taktverdichtung Fahrgast Fahrgäste Stadtbus Busbahnhof Schnellbus Shuttle Verkehrsmittel Sozialticket Jobticket Schülerticket Haltestellenausbau Fahrdienst
    Mitfahrbank Bahnanschluss Nachtverkehr Straßenbahnlinie Bushäuschen Busspuren Fahrkartenautomat Tarif Tarife Schienenverkehr ~ Ticket Takt Linie Anschluss
    Verspätung Wartehäuschen stündlich halbstündlich Abfahrt Taxi verbinden Verbindung`,
  ),
  concept(
    'Mobilität',
    'Autoverkehr',
    `Auto Autos PKW Autofahrer Autoverkehr Kfz Tempo Tempolimit Geschwindigkeit rasen Raser Blitzer LKW Lastwagen
    Lastkraftwagen Schwerlastverkehr Durchgangsverkehr Umgehungsstraße Ortsumgehung Ampel Ampelschaltung Ampelphase
    Stau Kreisel Kreisverkehr Fahrbahn Schlagloch Schlaglöcher Straßenschäden Straßenzustand Verkehrsberuhigung
    verkehrsberuhigt Spielstraße Einbahnstraße Kreuzung Verkehrslärm Verkehrsführung Carsharing Elterntaxi
    Geschwindigkeitskontrolle Durchfahrt Umleitung Asphalt Autobahn Bundesstraße Landstraße Ortsdurchfahrt Verkehr
    Verkehrschaos Individualverkehr Abbiegespur Linksabbieger Vorfahrt Fahrverbot autofrei Motorrad Autofahren Verkehrswende Temposchwelle Straßensanierung Verkehrsaufkommen Schleichweg Verkehrssicherheit
    Verkehrsplanung Tempokontrolle Rückstau Verkehrskonzept ~ Straße Pendler Führerschein fahren
    Fahrzeug Fahrzeuge Schild Verkehrsschild Fahrer Wagen`,
  ),
  concept(
    'Mobilität',
    'Parken',
    `parken Parkplatz Parkplätze Parkhaus Parkgebühr Anwohnerparken Bewohnerparken Parkraum Parkraumbewirtschaftung
    Parkschein Falschparker Tiefgarage Stellplatz Stellplätze Parkdeck zuparken zugeparkt Parkausweis Parkdruck
    Parkmöglichkeit Knöllchen Parkverbot Quartiersgarage geparkt Dauerparker Parkuhr ~ Garage abgestellt Abstellen`,
  ),
  concept(
    'Mobilität',
    'Fußverkehr',
    `Fußgänger Gehweg Bürgersteig Zebrastreifen Fußweg Fußgängerüberweg Fußgängerzone Fußverkehr Schulweg Gehsteig
    Querungshilfe Fußgängerampel Bordstein zu-Fuß Fußgängerampel Trottoir Laufwege Fußgängerbrücke Unterführung
    ~ queren überqueren Überweg Spaziergänger Spaziergang spazieren Fuß Brücke`,
  ),
  concept(
    'Mobilität',
    'Elektromobilität',
    `Ladesäule Ladestation Elektroauto E-Auto Ladeinfrastruktur Elektromobilität Wallbox E-Mobilität Elektrofahrzeug
    Schnelllader E-Scooter Elektroroller ~ Ladekabel`,
  ),
] as const;
