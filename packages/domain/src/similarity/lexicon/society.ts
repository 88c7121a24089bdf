import { concept } from './concept.ts';

/** Taking part, culture, sport, newcomers. */
export const society = [
  concept(
    'Beteiligung',
    'Bürgerbeteiligung',
    `Bürgerbeteiligung Beteiligung beteiligen mitbestimmen Mitbestimmung mitreden mitentscheiden einbeziehen Bürgerhaushalt
    Bürgerversammlung Bürgerforum Bürgerrat Umfrage Umfragen Rat Stadtrat Gemeinderat Kreistag Ratssitzung
    Transparenz transparent Bürgerentscheid Volksentscheid Bürgersprechstunde Stimmrecht Wahl Wahlrecht Kommunalwahl
    Migrantenvertretung Integrationsrat Integrationsbeirat Beirat Demokratie Politik Politiker Bürgermeister Landrat
    Partizipation Anhörung Workshop Dialog Bürgerwerkstatt Petition wählen Ausschuss Ortsbeirat Abstimmung Beschlüsse
    Entscheidung Entscheidungen Bürgerinitiative Mitsprache Bürgerdialog Wahlalter Bürgerbefragung Beteiligungsplattform Zukunftswerkstatt Stadtverordnete Ratsmitglieder Einwohnerfragestunde Onlinebeteiligung ~ beschließen beschlossen Bürger entscheiden informieren
    Ergebnisse mitmachen veröffentlicht`,
  ),
  concept(
    'Engagement',
    'Ehrenamt',
    `Ehrenamt ehrenamtlich Ehrenamtliche Freiwillige Freiwilligenagentur Engagement engagieren engagiert Ehrenamtskarte
    Aufwandsentschädigung Helfer Helfende Verein Vereine Vereinsleben Feuerwehr Ehrenamtskoordination Pate Patin Patenschaft
    Vereinsarbeit Vorstand Nachwuchs Freiwilligendienst Mitglieder Ehrenamtler Anerkennung-Ehrenamt Vereinsförderung
    Tafel Lotse Lotsen Mentoren Vereinsheim Freiwilligenarbeit Ehrenamtspauschale Übungsleiterpauschale Ehrenamtsbüro Übungsleiter ~ Fahrtkosten mitmachen Ansprechpartner`,
  ),
  concept(
    'Kultur',
    'Kultur',
    `Kultur Theater Stadttheater Konzert Konzerte Musik Museum Museen Bücherei Bibliothek Stadtbibliothek Festival Ausstellung
    Künstler Kunst Kulturpass Chor Chöre Band Bands Proberaum Proberäume Lesung Lesungen Stadtfest Straßenfest Kino
    Open-Air Kulturzentrum Kulturangebot Kulturveranstaltung Veranstaltung Veranstaltungen Musikschule Kulturhaus Galerie
    Bühne Tanz tanzen Kulturförderung kulturell Heimatmuseum Kleinkunst Orchester Bücherbus Kulturverein Kulturszene Kulturbüro Karneval Flohmarkt Malerei Atelier Konzerthalle Weihnachtsmarkt Volksfest
    Film Kabarett Denkmal Archiv Künstlerin ~ Fest Feste Saal Bücher feiern Programm Eintritt interkulturell`,
  ),
  concept(
    'Sport',
    'Sport',
    `Sport Sportverein Sporthalle Turnhalle Sportplatz Sportplätze Fußball Fußballplatz Kunstrasen Kunstrasenplatz Training
    Trainer Trainingszeiten Hallenzeiten Fitness Fitnessgeräte Calisthenics Basketball Basketballkorb Tischtennis
    Tischtennisplatte Laufstrecke joggen Jogger Turnen Leichtathletik Sportangebot Sportstätte Yoga Boule Bouleplatz
    Trimm-dich-Pfad Kletterhalle Eishalle Sportanlage Sportgeräte Handball Volleyball Beachvolleyball Tennis Sportler Sportvereine Bewegungspark Outdoor-Fitness Schützenverein Reiten Kegeln Turnverein Lauftreff
    Mannschaft Wettkampf Vereinssport Breitensport ~ Bewegung Verein Halle Umkleide Dusche`,
  ),
  concept(
    'Sport',
    'Schwimmbad',
    `Schwimmbad Hallenbad Freibad schwimmen Schwimmkurs Schwimmunterricht Badesee baden Strandbad Badestelle Therme
    Frauenschwimmen Schwimmbecken Lehrschwimmbecken Nichtschwimmer Bademeister Becken Schwimmhalle Schwimmzeiten Seepferdchen
    ~ Wasser Bad`,
  ),
  concept(
    'Tourismus',
    'Tourismus',
    `Tourismus Touristen Tourist Wanderweg wandern Hotel Hotels Gäste Wohnmobil Wohnmobilstellplatz Campingplatz
    Sehenswürdigkeit Stadtmarketing Ausflug Ausflugsziel Touristinformation Wanderer Rundweg Tourist-Info
    Stadtführung ~ Beschilderung Wegweiser Besucher`,
  ),
  concept(
    'Zusammenleben',
    'Diskriminierung',
    `Diskriminierung diskriminiert Rassismus rassistisch Vorurteile Beschwerdestelle Ausgrenzung Antidiskriminierung
    Anlaufstelle Beleidigung beleidigt Gleichbehandlung Hautfarbe Kopftuch Rechtsextremismus Antisemitismus Hass
    Diskriminierungsstelle Vorfälle Toleranz ausgegrenzt Fremdenfeindlichkeit Mobbing ~ Respekt Namen Beschwerde`,
  ),
  concept(
    'Zusammenleben',
    'Integration',
    `Integration Migration Migranten Migrantin Zugewanderte Neuzugewanderte Geflüchtete Flüchtlinge Flüchtling Asyl
    Asylbewerber Aufenthalt Aufenthaltstitel Ausländerbehörde Ausländer Einbürgerung Duldung Neuzuwanderung Zuwanderung Geflüchteter Ankommen Erstorientierung Aufenthaltsstatus Integrationskonzept Helferkreis Bleiberecht
    Migrationsberatung Willkommen Willkommenskultur Neuankömmlinge Migrationshintergrund Familiennachzug Visum
    Integrationslotse Integrationslotsen interkulturell Migrantenorganisation Asylverfahren Abschiebung Aufenthaltserlaubnis
    Neubürger zugezogen Heimat ~ ausländisch fremd Kulturen Herkunft`,
  ),
  concept(
    'Zusammenleben',
    'Gleichstellung',
    `Gleichstellung Frauen Frauentreff Frauengruppe Frauenhaus Gleichberechtigung Gleichstellungsbeauftragte queer LGBTQ
    Frauencafé Mädchen Häusliche-Gewalt Geschlecht divers CSD Frauenberatung ~ Frau`,
  ),
  concept(
    'Zusammenleben',
    'Religion',
    `Kirche Moschee Religion Glaube Kirchengemeinde Synagoge Bestattung Friedhof Friedhöfe Grab Gräber Gebetsraum
    Ramadan Grabfeld Urnen Trauerhalle Bestattungen ~ Feiertag`,
  ),
] as const;
