import { concept } from '../concept.ts';

/** How people get about without a car. */
export const mobility = [
  concept(
    'Mobilität',
    'Radverkehr',
    `Fahrrad Rad Zweirad Velo Drahtesel Radler Radfahrer Radfahrende Fahrradfahrer radeln Radfahren Radverkehr Rennrad
    | Radweg Fahrradweg Radwegenetz Radstreifen Radspur Fahrradspur Schutzstreifen Radschnellweg Radroute Veloroute
    Fahrradstraße Fahrradzone Radnetz Radwegebau Radverbindung Radwegverbindung Radfahrstreifen Radverkehrsnetz Radverkehrsanlage
    Bike-Lane Radwegebenutzungspflicht Aufstellfläche Radverkehrsführung Radfurt Radhauptroute
    | Fahrradständer Fahrradbügel Abstellanlage Fahrradparkhaus Fahrradbox Fahrradabstellplatz Fahrradparkplatz
    Fahrradgarage Radstation Fahrradkeller Anlehnbügel Fahrradstellplatz Radständer Radabstellanlage Fahrradabstellanlage
    | Leihrad Radverleih Fahrradverleih Bikesharing Lastenrad Leihfahrrad Lastenfahrrad Cargobike Mietrad
    | E-Bike Pedelec Elektrofahrrad | Fahrradwerkstatt Fahrradreparatur Luftpumpe Reparatursäule Radwerkstatt
    | Fahrradkurs Fahrradprüfung Radfahrkurs Fahrradtraining Radfahrschule Verkehrsschule
    ~ Kinderanhänger Helm Fahrradhelm Schlauch Fahrradschloss strampeln Fahrradklau Radtour`,
  ),
  concept(
    'Mobilität',
    'Nahverkehr',
    `Bus Nahverkehr ÖPNV ÖV Personennahverkehr Verkehrsverbund Verkehrsmittel Fahrgast Busfahrer Verkehrsbetriebe Busunternehmen
    | Buslinie Busverbindung Linienbus Stadtbus Schnellbus Buslinien Busnetz Busverkehr Busanbindung Ringbus Ringlinie
    Kleinbus Elektrobus Gelenkbus Direktbus Busspur Busspuren
    | Haltestelle Bushaltestelle Wartehäuschen Bushäuschen Haltestellenausbau Buswartehäuschen Wartehalle Bushalt Haltepunkt
    | Fahrplan Takt Taktung Taktverdichtung Abfahrt Stundentakt Fahrplanauskunft Anschluss Umsteigen Verspätung stündlich
    halbstündlich Abfahrtszeit Fahrzeit Fahrzeiten Anschlussverbindung Fahrplananzeige Fahrgastinformation
    | Fahrkarte Fahrschein Ticket Busticket Monatskarte Tarif Deutschlandticket Semesterticket Sozialticket Jobticket
    Schülerticket Fahrpreis Fahrkartenautomat Bustarif Monatsticket Tageskarte Busfahrkarte Jahreskarte Schülerfahrkarte Kurzstrecke
    Tarifzone Tarifgrenze Schwarzfahren Seniorenticket Streifenkarte Fahrgeld Schülerkarte Einzelfahrschein Bahncard
    | Rufbus Bürgerbus Sammeltaxi Anrufsammeltaxi Mitfahrbank On-Demand Dorfbus Ruftaxi Mitfahrgelegenheit Fahrdienst
    Mitfahren Mitfahrbörse Fahrgemeinschaft Mitfahrzentrale Shuttle Fahrservice Mitfahrerbank Taxi Mobilitätszentrale
    | Nachtbus Nachtverkehr Nachtlinie Frauentaxi Nachttaxi Discobus Nachtexpress
    | Schulbus Schülerverkehr Schülerbeförderung Schulbusverkehr
    | Bahn Zug Regionalbahn Bahnhof Bahnstrecke Bahnlinie Bahnsteig Zugverbindung Schiene Schienenverkehr Bahnanschluss Gleis
    Regionalexpress Bahnverbindung Bahnübergang Eisenbahn Hauptbahnhof Zugverkehr Schaffner Bahnreaktivierung Zugausfall
    | Straßenbahn Tram Stadtbahn U-Bahn S-Bahn Straßenbahnlinie Trambahn Metro
    | Busbahnhof ZOB Mobilitätsstation Park-and-Ride Umsteigeknoten Mobilstation Verkehrsknoten Pendlerparkplatz
    ~ Linie Verbindung verbinden überfüllt angebunden abgehängt pünktlich Pünktlichkeit Mobilität mobil einsteigen aussteigen`,
  ),
  concept(
    'Mobilität',
    'Fußverkehr',
    `Fußgänger Fußverkehr Fußweg zu-Fuß Spaziergänger Laufwege Fußwegenetz Zufußgehende Fußgängerverkehr
    | Gehweg Bürgersteig Gehsteig Trottoir Bordstein Gehwegplatten Gehwegbreite Bürgersteige Gehwegschäden
    | Zebrastreifen Fußgängerüberweg Querungshilfe Fußgängerampel Mittelinsel überqueren Überweg Fußgängerbrücke queren
    Querung Unterführung Fußgängerinsel Verkehrsinsel Druckknopfampel Straßenüberquerung Überquerung Fußgängertunnel
    | Schulweg Laufbus Schulwegsicherheit Schülerlotse Schulwegplan Schülerlotsen
    ~ Spaziergang spazieren Fuß Brücke Steg laufen stolpern Kinderwagen Treppe`,
  ),
] as const;
