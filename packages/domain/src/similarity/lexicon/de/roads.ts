import { concept } from '../concept.ts';

/** Cars, parking, noise of the road. */
export const roads = [
  concept(
    'Mobilität',
    'Autoverkehr',
    `Auto PKW Autofahrer Autoverkehr Kfz Autofahren Individualverkehr Kraftfahrzeug Fahrzeug autofrei Verkehrswende
    Verkehrsaufkommen Verkehrskonzept Verkehrsplanung Verkehrsführung
    | Tempo Tempolimit Geschwindigkeit rasen Raser Blitzer Geschwindigkeitskontrolle Tempokontrolle Temposchwelle Radar
    Verkehrsberuhigung verkehrsberuhigt Spielstraße Geschwindigkeitsbegrenzung Geschwindigkeitsmessung Tempozone Radarkontrolle
    Schrittgeschwindigkeit Bremsschwelle Fahrbahnschwelle Geschwindigkeitsanzeige Geschwindigkeitsbeschränkung
    | LKW Lastwagen Lastkraftwagen Schwerlastverkehr Durchgangsverkehr Laster Lieferverkehr Durchfahrt Durchfahrtsverbot Schwerverkehr
    | Umgehungsstraße Ortsumgehung Umgehung Bundesstraße Landstraße Autobahn Ortsdurchfahrt Südumfahrung Entlastungsstraße
    Umfahrung Kreisstraße Schnellstraße Autobahnanschluss
    | Ampel Ampelschaltung Ampelphase Grünphase Lichtsignalanlage Rotphase Bettelampel Grüne-Welle Ampelanlage Rotlicht
    Grünpfeil Grüner-Pfeil Bedarfsampel
    | Kreuzung Kreisel Kreisverkehr Einmündung Abbiegespur Linksabbieger Rechtsabbieger Vorfahrt Einbahnstraße Sackgasse Abbiegen
    Gegenverkehr Verkehrsknotenpunkt Verkehrsspiegel rechts-vor-links
    | Stau Rückstau Verkehrschaos Berufsverkehr Verkehrsstau Elterntaxi Umleitung Straßensperrung Schleichweg Schleichverkehr
    | Schlagloch Straßenschäden Straßenzustand Fahrbahn Asphalt Straßensanierung Straßenbau Straßenbelag Straßenbelag Pflaster
    Fahrbahnbelag Straßenerneuerung Straßenunterhaltung Wurzelschäden holprig Bodenwelle Fahrbahndecke Straßendecke Schotterpiste
    | Baustelle Baustellenverkehr Baustellenmanagement Absperrung Straßenarbeiten Bauzaun
    | Winterdienst Schneeräumung Streudienst Glatteis Streusalz Räumdienst Schneepflug
    | Führerschein Fahrschule Führerscheinprüfung Fahrerlaubnis Autoführerschein Theorieprüfung Fahrstunde Führerscheinumschreibung
    | Carsharing Mietwagen Leihauto Dorfauto Autoteilen
    | Verkehrsschild Beschilderung Verkehrszeichen Straßenschild Schilderwald Markierung Fahrbahnmarkierung
    ~ Verkehr Straße Wagen Pendler Motorrad Kurve gefährlich Unfall Unfallgefahr Verkehrssicherheit Unfallschwerpunkt Fahrspur`,
  ),
  concept(
    'Mobilität',
    'Parken',
    `parken Parkplatz Stellplatz Parkraum Parkdruck Parkmöglichkeit Parkfläche Dauerparker Parkplatznot Parkplatzsuche
    Parkraumbewirtschaftung Parksituation Parkplatzmangel
    | Parkgebühr Parkschein Parkuhr Parkautomat Knöllchen Kurzzeitparken Brötchentaste Parkscheibe Parkticket Parkscheinautomat
    | Parkhaus Tiefgarage Parkdeck Quartiersgarage Parkleitsystem Hochgarage Parkpalette
    | Anwohnerparken Bewohnerparken Parkausweis Anwohnerparkausweis Bewohnerparkausweis Anwohnerparkplatz
    | Falschparker zuparken zugeparkt Parkverbot Halteverbot abschleppen Gehwegparken Wildparker Parksünder Falschparken
    Parkkontrolle Politesse Gehwegparker Parkverstoß Strafzettel
    | Wohnmobil Wohnwagen Wohnmobilstellplatz Anhänger
    ~ Garage abgestellt Abstellen blockieren Carport`,
  ),
  concept(
    'Mobilität',
    'Elektromobilität',
    `Ladesäule Ladestation Ladepunkt Wallbox Ladeinfrastruktur Schnelllader Lademöglichkeit Stromtankstelle
    | Elektroauto E-Auto Elektromobilität E-Mobilität Elektrofahrzeug Hybridauto | E-Scooter Elektroroller E-Roller Leihroller
    ~ Ladekabel aufladen`,
  ),
  concept(
    'Lärm',
    'Lärm',
    `Lärm Lärmschutz Krach Ruhestörung Nachtruhe Lärmbelästigung Lärmbelastung Lautstärke Lärmpegel Lärmaktionsplan Lärmquelle
    | Verkehrslärm Straßenlärm Lärmschutzwand Flüsterasphalt Motorradlärm Auspuff Autoposer Lärmblitzer
    | Fluglärm Nachtflugverbot Flughafen Flugzeug Nachtflug Fluglärmschutz | Bahnlärm Güterzug
    | Laubbläser Rasenmäher Mähroboter | Feuerwerk Böller Böllerverbot Silvester Silvesterfeuerwerk Raketen
    | Feinstaub Luftqualität Abgase Luftverschmutzung Stickoxid Luftreinhaltung Dieselfahrverbot Umweltzone Luftmessung
    ~ laut leise Ruhe Motorräder Party Partys Musik`,
  ),
] as const;
