import { concept } from '../concept.ts';

/** Taking part, volunteers, respect, faith. */
export const society = [
  concept(
    'Beteiligung',
    'Beteiligung',
    `Beteiligung Bürgerbeteiligung beteiligen Mitbestimmung mitbestimmen mitreden mitentscheiden Mitsprache Partizipation einbeziehen
    Beteiligungsprozess Mitgestaltung mitgestalten Teilhabe politische-Teilhabe
    | Bürgerversammlung Bürgerforum Bürgerrat Bürgersprechstunde Einwohnerfragestunde Bürgerdialog Zukunftswerkstatt Dialog
    Dialogveranstaltung Ideenwerkstatt Bürgerwerkstatt
    | Umfrage Bürgerbefragung Befragung Bürgerhaushalt Onlinebeteiligung Beteiligungsplattform Bürgerbudget
    | Rückmeldung Ergebnisse Transparenz transparent zuhören Feedback Umsetzung-der-Ergebnisse
    | Rat Stadtrat Gemeinderat Kreistag Ratssitzung Ausschuss Ortsrat Politiker Politik Bürgermeister Landrat Partei Ratsmitglieder
    Sitzungsgeld Fraktion Oberbürgermeister Abgeordnete
    | Wahl Wahlrecht Kommunalwahl Stimmrecht wählen Wahlalter Demokratie Bürgerentscheid Volksentscheid Abstimmung Demokratieförderung
    | Integrationsbeirat Integrationsrat Migrantenvertretung Beirat Ausländerbeirat Migrationsbeirat Interessenvertretung
    | Migrantenorganisation Migrantenverein Migrantenselbstorganisation Selbstorganisation
    | Bürgerinitiative Petition Unterschriften Demonstration ~ entscheiden beschließen Bürger`,
  ),
  concept(
    'Engagement',
    'Ehrenamt',
    `Ehrenamt ehrenamtlich Ehrenamtliche Freiwillige freiwillig Engagement engagieren Ehrenamtler Helfer Helfende Freiwilligenarbeit
    Helferkreis Unterstützerkreis Flüchtlingshilfe Flüchtlingsinitiative Engagierte
    | Ehrenamtsbörse Freiwilligenagentur Ehrenamtskoordination Ehrenamtsbüro Koordinierung hauptamtlich Ehrenamtsagentur Hauptamtliche
    Ehrenamtskoordinator
    | Pate Patin Patenschaft Mentor Mentoring Familienpate Patenprojekt Patenfamilie Patenschaften
    | Aufwandsentschädigung Ehrenamtspauschale Ehrenamtskarte Übungsleiterpauschale Fahrtkosten Auslagen Fahrtkostenerstattung
    | Wertschätzung Dankeschön Anerkennungskultur Ehrung Ehrenamtstag Ehrenamtsfest
    | Supervision Ehrenamtsschulung überlastet | Freiwilligendienst FSJ Bundesfreiwilligendienst BFD | THW DRK Rotes-Kreuz Caritas Diakonie AWO`,
  ),
  concept(
    'Engagement',
    'Vereine',
    `Verein Vereine Vereinsleben Vereinsarbeit Vorstand Mitglieder Mitgliedschaft Nachwuchs Vereinsförderung Vereinswesen Vereinsbeitrag
    Mitgliedsbeitrag Schützenverein Heimatverein Vereinsmitglied ~ mitmachen`,
  ),
  concept(
    'Vielfalt',
    'Diskriminierung',
    `Diskriminierung diskriminiert Benachteiligung Gleichbehandlung Ausgrenzung ausgegrenzt benachteiligt Ungleichbehandlung Chancengleichheit
    | Rassismus rassistisch Alltagsrassismus Fremdenfeindlichkeit Hautfarbe Kopftuch Antisemitismus Islamfeindlichkeit Rassisten
    ausländerfeindlich Schwarze dunkelhäutig
    | Rechtsextremismus rechtsextrem Nazis Hass Hetze Hassrede Extremismus Populismus
    | Antidiskriminierung Antidiskriminierungsstelle Beschwerdestelle Diskriminierungsstelle Meldestelle Beschwerde Ombudsstelle
    Antidiskriminierungsberatung
    | Vorurteile Respekt Toleranz Akzeptanz Klischee Stereotype respektvoll
    | Beleidigung beleidigt beschimpft Mobbing angestarrt bespuckt angepöbelt | Zivilcourage Courage Schule-ohne-Rassismus Antirassismus ~ Namen Aussehen`,
  ),
  concept(
    'Religion',
    'Religion',
    `Religion Kirche Moschee Glaube Kirchengemeinde Synagoge Religionen interreligiös Gebetsraum Imam Pfarrer Muslime Islam Christen
    | Ramadan Zuckerfest Fastenbrechen Weihnachten Ostern Opferfest Feiertag | Kirchturm Glocken Glockenläuten
    | Friedhof Grab Bestattung Grabfeld Urne Trauerhalle Friedhofsgebühren Urnengrab Baumbestattung Leichenhalle`,
  ),
  concept(
    'Tourismus',
    'Tourismus',
    `Tourismus Tourist Touristinformation Sehenswürdigkeit Ausflug Ausflugsziel Gäste Urlauber Gästeführung Städtepartnerschaft
    | Wanderweg wandern Rundweg Wanderer Wanderkarte | Hotel Campingplatz Jugendherberge Ferienunterkunft ~ Wegweiser Partnerstadt`,
  ),
] as const;
