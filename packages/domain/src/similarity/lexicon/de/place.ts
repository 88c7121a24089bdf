import { concept } from '../concept.ts';

/** Towns and villages: building, centres, benches, safety, access. */
export const place = [
  concept(
    'Wohnen',
    'Bauen',
    `Neubau Baugebiet Neubaugebiet Bauprojekt Bauvorhaben Wohnbebauung Bebauung bebauen bebaut Stadtplanung Stadtentwicklung
    Ortsentwicklung Innenentwicklung Städtebau Dorfentwicklung Bauamt Bauherr Baurecht Baugenehmigung Bauantrag Dorferneuerung
    | Grundstück Bauland Bauplatz Baugrundstück Erbpacht Erbbaurecht Einheimischenmodell Bodenpreis Grundstücksvergabe Bauwillige
    | Bebauungsplan Flächennutzungsplan Flächenverbrauch Zersiedelung Außenbereich Baulücke Nachverdichtung Verdichtung
    | Stockwerke Geschosse Hochhaus Gebäudehöhe Aufstockung Dachgeschoss Dachausbau
    | Investor Investoren Spekulation Bauträger Spekulanten Projektentwickler
    | Altbau Denkmalschutz Stadtbild Ortsbild Fassade Architektur Baukultur Abriss Fachwerk abreißen historisch Baudenkmal
    | Quartier Quartiersentwicklung Ortskern Dorfkern Konversion Bahnhofsareal Areal Gelände Brache Industriebrache Güterbahnhof Kaserne
    ~ bauen Gebäude Fläche Siedlung Viertel Konversionsfläche`,
  ),
  concept(
    'Innenstadt',
    'Einzelhandel',
    `Einzelhandel Geschäft Laden Läden Händler Gewerbetreibende Kaufkraft Shopping Kaufhaus Ladenlokal Schaufenster Fachgeschäft
    Boutique Verkäufer Ladenöffnung Innenstadtbelebung Einkaufsstraße
    | Leerstand Ladenleerstand Pop-up Zwischennutzung Ladenmieten leerstehend Leerstandsmanagement Gewerbemieten
    | einkaufen Supermarkt Lebensmittel Nahversorgung Einkaufsmöglichkeit Bäcker Bäckerei Metzger Fleischer Drogerie Discounter
    Hofladen Dorfladen Tante-Emma-Laden Einkaufszentrum Onlinehandel Kiosk Lebensmittelladen Automatenladen
    | Wochenmarkt Markthalle Markt Bauernmarkt Standgebühren Marktstand Feierabendmarkt Marktbeschicker
    | Gastronomie Restaurant Kneipe Gasthaus Gasthof Wirtshaus Biergarten Imbiss Außengastronomie Eisdiele Wirte Gaststätte
    | Geldautomat Sparkasse Bankfiliale Post Postfiliale Paketstation Briefkasten
    | Weihnachtsmarkt Stadtmarketing Citymanager Citymanagement verkaufsoffen
    ~ Innenstadt Altstadt Marktplatz Fußgängerzone City Stadtmitte Stadtkern Stadtzentrum beleben Belebung attraktiv`,
  ),
  concept(
    'Innenstadt',
    'Plätze',
    `Aufenthaltsqualität verweilen Platzgestaltung Stadtmöbel Ruheplatz Stadtplatz Vorplatz Aufenthalt-im-Freien Marktplatzgestaltung
    | Sitzbank Bänke Bank Sitzgelegenheit Sitzmöglichkeit Parkbank Sitzplatz Ruhebank Liegebank Picknickplatz Sitzecke
    | Toilette WC Klo öffentliche-Toilette Wickelraum Nette-Toilette Toilettenhäuschen Toilettenanlage Wickelmöglichkeit
    | Brunnen Wasserspiel Springbrunnen Wasserlauf ~ ausruhen Pavillon`,
  ),
  concept(
    'Sicherheit',
    'Sicherheit',
    `Sicherheit unsicher Sicherheitsgefühl Angst Angstraum Unsicherheit Sicherheitskonzept
    | Polizei Ordnungsamt Ordnungsdienst Polizeiwache Streifenwagen Polizeipräsenz Streife Polizist Stadtwache Polizeistation Security
    | Kriminalität Überfall Einbruch Diebstahl Straftat Kriminelle Schlägerei Waffenverbot Einbrecher Taschendieb
    | Drogen Drogenhandel Dealer Alkohol Alkoholverbot Trinker Betrunkene Drogenszene Trinkerszene
    | Vandalismus Graffiti Schmierereien Sachbeschädigung Zerstörung
    | Überwachung Videoüberwachung Kamera Überwachungskamera
    | Beleuchtung Straßenlaterne Laterne Straßenbeleuchtung beleuchtet Straßenlampe dunkel Dunkelheit unbeleuchtet Bewegungsmelder
    Lichtkonzept stockdunkel Ausleuchtung beleuchten
    | Notruf Rettungsdienst Feuerwehr Feuerwehrhaus Feuerwache Feuerwehrgerätehaus Löschfahrzeug
    ~ sicher Licht Kontrolle kontrollieren gefährlich Lampe Lampen Nacht`,
  ),
  concept(
    'Barrierefreiheit',
    'Barrierefreiheit',
    `barrierefrei Barrierefreiheit Barriere Behinderung behindert Inklusion inklusiv Handicap behindertengerecht Schwerbehinderte
    Behindertenbeirat Menschen-mit-Behinderung Beeinträchtigung Teilhabe-Behinderter Inklusionsbeirat barrierearm Behinderte
    | Rollstuhl Rollstuhlfahrer Rollator Gehbehinderte rollstuhlgerecht mobilitätseingeschränkt Gehhilfe
    | Rampe Aufzug Fahrstuhl Lift Stufen ebenerdig Bordsteinabsenkung Niederflur Rolltreppe stufenlos absenken
    | Blinde Sehbehinderte Blindenleitsystem Sehbehinderung Gehörlose Gebärdensprache Induktionsschleife Hörbehinderte
    Leitsystem Blindenampel Schwerhörige
    | Behindertenparkplatz Behindertenstellplatz | Kopfsteinpflaster ~ Kinderwagen Treppe Assistenz`,
  ),
] as const;
