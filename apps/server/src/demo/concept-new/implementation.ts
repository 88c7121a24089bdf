import type { ImplementationState } from '@fortschrift/domain/measure';

/** How far a measure is, reported so many days ago. */
export type ProgressData = {
  readonly measure: string;
  readonly state: ImplementationState;
  readonly text: string;
  readonly daysAgo: number;
};

/** First reports on the measures of version 1.0. */
export const newProgress: readonly ProgressData[] = [
  progress(
    'childcare-courses',
    'started',
    34,
    'Der Kurs in Lindhorn läuft mit 14 Frauen. Räume in Moorlage sind gefunden.',
  ),
  progress(
    'evening-courses',
    'inWork',
    40,
    'Zwei von drei Kursen haben begonnen. In Tiefenloh fehlten noch Anmeldungen.',
  ),
  progress(
    'language-cafes',
    'inWork',
    33,
    'Das Verzeichnis ist erschienen. Zwei neue Sprachcafés haben das Startpaket abgeholt.',
  ),
  progress(
    'parent-mentors',
    'started',
    41,
    'Die ersten elf Elternlotsinnen und Elternlotsen sind geschult und an sechs Schulen im Einsatz.',
  ),
  progress('plain-letters', 'inWork', 20, 'Sieben von zwölf Briefen sind fertig und mit Eltern geprüft.'),
  progress('training-guides', 'started', 60, 'Eine Stelle ist besetzt, 31 Auszubildende werden begleitet.'),
  progress(
    'training-guides',
    'inWork',
    14,
    'Beide Stellen sind besetzt, 58 Auszubildende werden begleitet. Die erste Lerngruppe trifft sich.',
  ),
  progress(
    'taster-week',
    'done',
    19,
    'Die erste Schnupperwoche hatte 22 Teilnehmende und 13 verabredete Praktika. Sie wird wiederholt.',
  ),
  progress(
    'company-hotline',
    'inWork',
    18,
    'Das Telefon ist besetzt. In den ersten sechs Wochen kamen 47 Anfragen.',
  ),
  progress(
    'contact-person',
    'inWork',
    30,
    'Die Stelle ist unbefristet besetzt. Drei Sprechstunden in den Gemeinden waren gut besucht.',
  ),
  progress(
    'simple-expenses',
    'done',
    28,
    'Das neue Formular hat eine Seite. Die Zahlung dauert im Mittel drei Wochen.',
  ),
  progress(
    'youth-forum',
    'started',
    12,
    'Das erste Forum hatte 38 Jugendliche. Beginn und Länge der Grußworte werden geändert.',
  ),
  progress(
    'council-tours',
    'madePermanent',
    16,
    'Drei Rundgänge, alle ausgebucht. Das Büro des Kreistages bietet sie dauerhaft an.',
  ),
  progress('medical-mediation', 'inWork', 22, 'Der Rahmenvertrag ist geschlossen, 19 Praxen buchen bereits.'),
  progress(
    'picture-guide',
    'inWork',
    24,
    'Das Heft ist im Druck. Die Bilder wurden mit 30 Menschen erprobt.',
  ),
  progress(
    'open-hour',
    'onHold',
    36,
    'Ruht, bis das Land sein Programm veröffentlicht. Nächste Prüfung im Frühjahr.',
  ),
  progress('tenancy-course', 'inWork', 21, 'Zwei Kurse sind abgeschlossen, 27 Bescheinigungen ausgegeben.'),
  progress(
    'call-bus',
    'started',
    10,
    'Die neue Anmeldung ist freigeschaltet. Samstags reichen die Plätze noch nicht.',
  ),
];

function progress(measure: string, state: ImplementationState, daysAgo: number, text: string): ProgressData {
  return { measure, state, text, daysAgo };
}
