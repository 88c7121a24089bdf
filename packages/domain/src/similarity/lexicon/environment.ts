import { concept } from './concept.ts';

/** Climate, nature, cleanliness, noise. */
export const environment = [
  concept(
    'Klima',
    'Energie',
    `Energie Solar Solaranlage Photovoltaik PV Balkonkraftwerk Balkonsolar Windrad Windräder Windkraft Windenergie
    Wärmeplanung Wärmenetz Nahwärme Fernwärme Nahwärmenetz Heizung Wärmepumpe Dämmung gedämmt dämmen Energieberatung
    Strom Ökostrom Biogas Biomasse Energiewende erneuerbar Geothermie Stromverbrauch Energieverbrauch Stadtwerke
    Energiegenossenschaft Gebäudesanierung Wasserstoff Energiesparen Solarpflicht Solardach Stromspeicher Freiflächenanlage
    Solarpark Straßenbeleuchtung-LED Erdwärme Blockheizkraftwerk Heizkosten Energieeffizienz regenerativ Stromnetz Photovoltaikanlage Balkonmodul Mieterstrom Gasheizung Ölheizung Pelletheizung Solarthermie ~ sanieren
    Sanierung Dach Dächer LED heizen`,
  ),
  concept(
    'Klima',
    'Klimaschutz',
    `Klima Klimaschutz klimaneutral Klimaneutralität CO2 Emission Treibhausgas Klimawandel Klimaziele Klimanotstand
    Nachhaltigkeit nachhaltig Klimafreundlich Ausstoß Klimabilanz Ökobilanz klimafreundlich Erderwärmung Fußabdruck
    Klimaschutzkonzept Klimaschutzmanager CO2-neutral fossil Klimakrise Klimafolgen Klimarat Klimagerechtigkeit CO2-Einsparung Plusenergie Kreislaufwirtschaft ~ ökologisch Umwelt umweltfreundlich`,
  ),
  concept(
    'Klima',
    'Klimaanpassung',
    `Starkregen Hochwasser Überschwemmung Hitze Hitzeaktionsplan Hitzeschutz Rückhaltebecken Trinkwasserbrunnen
    Trinkbrunnen Dürre Schwammstadt Regenwasser Versickerung entsiegeln Entsiegelung Klimaanpassung Kaltluftschneise
    Frischluftschneise Hochwasserschutz Versiegelung versiegelt Überflutung Regenrückhaltebecken Kanalisation Zisterne
    Hitzewelle Aufheizung Katastrophenschutz Sirene Wasserknappheit Trinkwasser ~ Schatten kühl Sommer heiß Brunnen
    Regen Wasser`,
  ),
  concept(
    'Grün',
    'Grünflächen',
    `Baum Bäume Baumpflanzung Grünfläche Grünanlage Stadtpark Kurpark Park Parks Blühwiese Blühstreifen Wiese Beet
    mähen gemäht Rasenfläche Hecke Hecken Begrünung begrünen Dachbegrünung Fassadenbegrünung Schottergarten
    Gemeinschaftsgarten Garten Gärten Kleingarten Schrebergarten Straßenbäume Stadtgrün Pflanzen bepflanzen Bepflanzung
    Blumen Parkanlage Obstbaum Streuobstwiese Baumscheibe Baumfällung Grün Grünzug Grünstreifen Gießen
    Sträucher Stauden Urban-Gardening Bienenweide Blumenwiese Baumschutzsatzung Grünpflege Stadtbäume Allee Vorgarten Wildblumen Rasenfläche Gemüse Hochbeet Hochbeete Stadtwald Botanischer Blumenbeet Bepflanzungen Nachpflanzung Grünpaten
    ~ Schatten Parkbank grüner`,
  ),
  concept(
    'Grün',
    'Naturschutz',
    `Natur Naturschutz Naturschutzgebiet Artenschutz Artenvielfalt Biodiversität Insekten Bienen Wildbienen Vögel
    Lebensraum Biotop Pestizide Renaturierung renaturieren Bach Fluss Flüsse Ufer Wald Wälder Forst Tiere Tierschutz
    Gewässer Moor Landwirtschaft Glyphosat Amphibien Igel Fledermaus Nistkasten Aue Auen Landschaftsschutz Jagd
    Wildtiere Lichtverschmutzung Landwirte Ökosystem Waldgebiet Teich Schmetterling Libelle Streuobst Ackerland Flora Fauna Gewässerschutz Baumsterben Nistkästen
    ~ See Landschaft Umweltschutz Boden`,
  ),
  concept(
    'Sauberkeit',
    'Müll',
    `Müll Abfall Mülleimer Papierkorb Papierkörbe Abfalleimer Sauberkeit sauber dreckig Hundekot Hundebeutel Hundetoilette
    Kippen Zigarettenkippen Glasscherben Scherben Mülltonne Sperrmüll Wertstoffhof Recycling Müllabfuhr Plastik
    Vermüllung vermüllt Unrat Wertstoff Altglascontainer Mehrweg Einweg Verpackung Stadtreinigung Straßenreinigung
    Müllsammelaktion Pfand Pfandring Biotonne Bauhof Restmüll Gelbe-Tonne Grünschnitt Kompost Kehrmaschine Schmutz Müllproblem Kaugummi Mülltrennung Altkleider Plastiktüte Verpackungsmüll Unverpackt Sperrgut Wildmüll Taubenkot
    ~ Hund Hunde Container liegen Dreck reinigen gereinigt`,
  ),
  concept(
    'Lärm',
    'Lärm',
    `Lärm Lärmschutz laut Krach Ruhestörung Nachtruhe Lärmbelästigung Laubbläser Lärmschutzwand Fluglärm leise
    Flüsterasphalt Lärmbelastung Feinstaub Luftqualität Abgase Lautstärke ~ Ruhe Motorräder`,
  ),
] as const;
