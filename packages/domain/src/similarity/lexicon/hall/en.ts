import { concept } from '../concept.ts';

/** The themes of an integration dialogue in English. */
export const english = [
  concept(
    'Sprache',
    'Sprachkurse',
    `course class lesson teacher certificate exam grammar classroom language-course integration-course German-course evening-class
    A1 A2 B1 B2 C1 alphabetisation literacy beginner | practise practice conversation speaking tandem language-cafe speak
    ~ German language learn level study waiting`,
  ),
  concept(
    'Sprache',
    'Sprachmittlung',
    `interpreter translator translation translate interpreting translated mediator ~ understand languages mother-tongue Arabic`,
  ),
  concept(
    'Wohnen',
    'Wohnen',
    `flat apartment housing landlord rent tenant accommodation house deposit viewing lease mould homeless renting affordable-housing
    landlady | room shelter dormitory camp hostel refugee-home container privacy ~ live neighbour expensive home`,
  ),
  concept(
    'Mobilität',
    'Verkehr',
    `bus train tram transport station stop timetable ticket fare bus-stop public-transport commute railway monthly-pass
    | car driving licence license traffic parking speed road street | bicycle bike cycling cycle lane helmet
    ~ village drive late connection`,
  ),
  concept(
    'Gesundheit',
    'Gesundheit',
    `doctor hospital clinic nurse midwife pharmacy health medical medicine patient insurance dentist pregnant appointment illness
    paediatrician vaccination gynaecologist checkup check-up ambulance surgery physician
    | therapy therapist trauma psychologist depression counselling mental-health psychological stress ~ sick ill care war`,
  ),
  concept(
    'Arbeit',
    'Arbeit',
    `work job employer company employment unemployed career wage salary workplace vacancy jobcentre internship business worker
    profession employee skilled | CV application interview resume apply job-fair | apprenticeship training trainee apprentice vocational
    ~ experience boss colleague`,
  ),
  concept(
    'Arbeit',
    'Anerkennung',
    `recognition diploma degree qualification recognised recognized certificate-abroad recognise credential ~ engineer university`,
  ),
  concept(
    'Kinder',
    'Kita',
    `kindergarten nursery childcare daycare day-care child-care creche babysitter preschool playgroup ~ child kid children baby`,
  ),
  concept(
    'Bildung',
    'Schule',
    `school pupil homework teacher-parent classmate lesson-at-school headmaster parents-evening tutoring after-school grammar-school
    primary-school education ~ parent child kid children student`,
  ),
  concept(
    'Kinder',
    'Familie',
    `family playground parent mother father youth teenager youngster youth-club young-people ~ son daughter`,
  ),
  concept(
    'Ankommen',
    'Aufenthalt',
    `residence permit visa asylum deportation citizenship passport naturalisation refugee-status family-reunion immigration-office
    status work-permit foreigners-office ~ refugee permission renew`,
  ),
  concept(
    'Verwaltung',
    'Verwaltung',
    `office authority form paperwork bureaucracy administration official document letter town-hall council counter
    opening-hours ~ appointment apply answer`,
  ),
  concept(
    'Ankommen',
    'Ankommen',
    `information guide newcomer welcome orientation leaflet booklet website app contact-point advice counsellor brochure
    mentor buddy ~ arrive new know`,
  ),
  concept(
    'Treffpunkte',
    'Begegnung',
    `meeting-place community neighbour neighbourhood encounter meet cafe festival friend cooking celebrate lonely loneliness party
    get-together picnic ~ together people food`,
  ),
  concept(
    'Engagement',
    'Ehrenamt',
    `volunteer volunteering sponsor helper charity voluntary godparent ~ help club`,
  ),
  concept(
    'Sport',
    'Sport',
    `sport football swimming gym club pool training team swim fitness cricket volleyball ~ play coach`,
  ),
  concept('Frauen', 'Frauen', `women woman female violence mothers gender girls ~ mother rights`),
  concept(
    'Vielfalt',
    'Diskriminierung',
    `discrimination racism racist prejudice headscarf respect insult hate equal harassment discriminated exclusion ~ police name`,
  ),
  concept(
    'Beteiligung',
    'Beteiligung',
    `vote election participation council-seat politics democracy decide voice politician ~ rights`,
  ),
  concept(
    'Digitales',
    'Digitalisierung',
    `internet wifi computer laptop online digital smartphone tablet phone ~ app`,
  ),
  concept('Kultur', 'Kultur', `culture music theatre library museum concert dance art cinema book film`),
  concept(
    'Grün',
    'Umwelt',
    `park tree garden green nature climate energy solar waste rubbish litter bin recycling clean`,
  ),
  concept(
    'Sicherheit',
    'Sicherheit',
    `safety police crime unsafe lighting dark afraid security light ~ night fear`,
  ),
] as const;
