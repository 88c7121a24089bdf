import { concept } from '../concept.ts';

/** Climate, energy, nature. */
export const environment = [
  concept(
    'Klima',
    'Energie',
    `Energie Strom Energiewende erneuerbar regenerativ Stadtwerke Ökostrom Stromnetz Energiegenossenschaft Stromversorgung Energieversorgung
    | Solar Solaranlage Photovoltaik PV Balkonkraftwerk Balkonsolar Solarpflicht Solardach Solarpark Photovoltaikanlage Balkonmodul
    Mieterstrom Solarthermie Freiflächenanlage Stromspeicher Solarzelle Sonnenenergie Solarmodul Solarstrom Solarenergie Dachfläche
    | Windrad Windkraft Windenergie Windpark Windkraftanlage Windenergieanlage
    | Fernwärme Nahwärme Wärmenetz Nahwärmenetz Wärmeplanung Blockheizkraftwerk Abwärme Wärmewende
    | Heizung Wärmepumpe Gasheizung Ölheizung Pelletheizung Heizkosten Erdwärme Geothermie heizen Heizungstausch
    | Dämmung dämmen gedämmt Energieberatung Energiesparen Energieeffizienz Stromverbrauch Energieverbrauch Gebäudesanierung
    Sparlampe Energiekosten Stromsparen Energieberater Energieeinsparung Energiecheck
    | Biogas Biomasse Wasserstoff Holzhackschnitzel ~ sanieren Sanierung LED`,
  ),
  concept(
    'Klima',
    'Klimaschutz',
    `Klima Klimaschutz klimaneutral Klimaneutralität CO2 Emission Treibhausgas Klimawandel Klimaziel Klimanotstand Klimakrise
    Klimabilanz Erderwärmung Klimaschutzkonzept Klimaschutzmanager klimafreundlich Ausstoß fossil Klimagerechtigkeit Klimarat
    | Nachhaltigkeit nachhaltig Fußabdruck Ökobilanz Kreislaufwirtschaft ökologisch umweltfreundlich Umweltschutz Umweltbildung
    Fairtrade regional-einkaufen Bioprodukte Fairer-Handel ~ Umwelt`,
  ),
  concept(
    'Klima',
    'Klimaanpassung',
    `Klimaanpassung Klimafolgen Schwammstadt Klimaanpassungskonzept
    | Hitze Hitzeaktionsplan Hitzeschutz Hitzewelle Aufheizung Kaltluftschneise Frischluftschneise Verschattung Sonnensegel
    Abkühlung überhitzt Sonnenschutz Beschattung Hitzeinsel
    | Trinkbrunnen Trinkwasserbrunnen Trinkwasser Wasserspender Trinkwasserspender
    | Starkregen Hochwasser Überschwemmung Überflutung Rückhaltebecken Regenrückhaltebecken Hochwasserschutz Sirene Deich
    Katastrophenschutz Hochwassergefahr Flut überflutet Notfalltreffpunkt Bevölkerungsschutz
    | entsiegeln Entsiegelung Versiegelung versiegelt Versickerung Steinwüste Flächenversiegelung zubetoniert
    | Regenwasser Zisterne Dürre Wasserknappheit Kanalisation Regentonne Abwasser Kläranlage Grundwasser
    ~ Schatten kühl Sommer heiß Regen Wasser Trockenheit`,
  ),
  concept(
    'Grün',
    'Grünflächen',
    `Grün Grünfläche Grünanlage Stadtgrün Begrünung begrünen Bepflanzung bepflanzen Grünpflege Grünzug Grünstreifen Grünflächenamt
    Pflanzung Gartenamt Grünordnung
    | Baum Bäume Baumpflanzung Straßenbaum Stadtbaum Allee Baumscheibe Baumfällung fällen gefällt Nachpflanzung Baumschutzsatzung
    Baumpate Baumpatenschaft Gießen Baumschutz Linde Kastanie Eiche Platane Baumbestand Baumkataster abgeholzt Abholzung Rodung
    | Park Stadtpark Kurpark Parkanlage Bürgerpark Schlosspark Parkpflege Grünanlagen Liegewiese Stadtgarten
    | Blühwiese Blühstreifen Wildblumen Blumenwiese mähen gemäht Bienenweide Rasenfläche Wiese Blühfläche
    | Blumen Blumenbeet Beet Blumenkübel Stauden Sträucher Hecke Pflanzkübel Blumenkasten Verkehrskreiselbepflanzung
    | Schottergarten Vorgarten Steingarten Schotter Vorgärten
    | Garten Gemeinschaftsgarten Kleingarten Schrebergarten Urban-Gardening Hochbeet Gemüse Kleingartenanlage Mietgarten Gartenprojekt
    Gärtnern Bürgergarten Interkultureller-Garten Bauerngarten Gartenverein Laubenpieper Kleingärtner
    | Obstbaum Streuobstwiese Obstwiese Obst Streuobst Apfelbaum Naschgarten Naschobst
    | Dachbegrünung Fassadenbegrünung Gründach Pflanzenwand ~ Schatten grüner Pflege ungepflegt Unkraut Wildwuchs`,
  ),
  concept(
    'Grün',
    'Naturschutz',
    `Natur Naturschutz Naturschutzgebiet Landschaftsschutz Landschaft Ökosystem Biotop Lebensraum Renaturierung renaturieren
    Naherholung Naherholungsgebiet
    | Artenschutz Artenvielfalt Biodiversität Flora Fauna Wildtiere | Insekten Bienen Wildbienen Schmetterling Libelle Imker Bienenvolk
    | Vögel Nistkasten Igel Fledermaus Amphibien Storch Krähen Tauben Gänse Kröten Wildgänse Taubenschlag
    | Bach Fluss Ufer Gewässer Teich Aue Moor Gewässerschutz Fischsterben Angler Flussufer Weiher
    | Wald Forst Stadtwald Waldgebiet Baumsterben Jagd Förster Aufforstung Waldweg Waldpflege
    | Landwirtschaft Landwirt Ackerland Pestizide Glyphosat Gülle Felder Acker Bauernhof Massentierhaltung Feldweg Ackerrand
    | Tierschutz Tierheim Haustier Katzen Kastration | Lichtverschmutzung ~ See Boden Tiere Tier`,
  ),
  concept(
    'Sauberkeit',
    'Müll',
    `Müll Abfall Sauberkeit Vermüllung vermüllt Unrat Schmutz Dreck dreckig sauber verdreckt Müllproblem Verschmutzung
    | Mülleimer Papierkorb Abfalleimer Abfallkorb Abfallbehälter Müllbehälter Aschenbecher
    | Kippen Zigarettenkippen Zigarette Kaugummi Glasscherben Scherben Rauchverbot
    | Müllabfuhr Mülltonne Biotonne Restmüll Gelbe-Tonne Gelber-Sack Müllgebühren Abfallentsorgung Abfuhr Papiertonne Müllentsorgung
    | Sperrmüll Wildmüll Sperrgut Müllablagerung Müllsünder Schrottfahrrad Müllkippe Schrottrad
    | Wertstoffhof Recyclinghof Wertstoff Recycling Altglascontainer Altkleider Grünschnitt Kompost Bauhof Mülltrennung Glascontainer
    Altglas Deponie Elektroschrott Altpapier
    | Straßenreinigung Stadtreinigung Kehrmaschine Kehrwoche Straßenkehrer Reinigung reinigen gereinigt
    | Müllsammelaktion Putzaktion Dreck-weg-Tag Putztag Müllsammeln Frühjahrsputz Müllsammler Cleanup
    | Plastik Verpackung Mehrweg Einweg Pfand Pfandring Unverpackt Plastiktüte Verpackungssteuer Mehrwegbecher Pfandflasche Pappbecher
    ~ Container Taubenkot stinken stinkt Gestank Ratten`,
  ),
  concept(
    'Hunde',
    'Hunde',
    `Hund Hunde Hundehalter Hundebesitzer Hundewiese Hundeauslauf Leinenpflicht Leine Hundesteuer Freilauffläche Kampfhund
    Hundeführerschein Hundeplatz Hundeauslauffläche Freilauf
    | Hundekot Hundebeutel Hundetoilette Hundehaufen Kotbeutel Kotbeutelspender Tütenspender Hundekotbeutel Hundedreck ~ Haufen Auslauf`,
  ),
] as const;
