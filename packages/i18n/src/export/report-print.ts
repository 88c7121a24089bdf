import type { Language } from '@fortschrift/domain/language';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** German words of an event's report. */
export const reportPrint = {
  title: (event: string) => `Dokumentation: ${event}`,
  /** Above the title page's lines. */
  draft: 'Entwurf, noch nicht freigegeben',
  released: (day: string) => `Freigegeben am ${day}`,
  edition: { original: 'Wortlaut, wie er aufgeschrieben wurde', edited: 'Redigierte Fassung' },
  contents: 'Inhalt',
  page: 'Seite',
  pageOf: 'von',
  fact: 'Angabe',
  content: 'Inhalt',

  overview: 'Die Veranstaltung',
  overviewTable: 'Angaben zur Veranstaltung',
  facts: {
    kind: 'Art',
    day: 'Datum',
    time: 'Uhrzeit',
    place: 'Ort',
    organiser: 'Veranstaltet von',
    purpose: 'Zweck',
    question: 'Leitfrage',
    round: (number: number) => `Frage der Runde ${number}`,
    contact: 'Kontakt',
  },
  time: (starts: string, ends: string) =>
    starts !== '' && ends !== '' ? `${starts} bis ${ends} Uhr` : starts !== '' ? `ab ${starts} Uhr` : '',
  foreword: 'Zur Einordnung',

  programme: 'Programm',
  programmeHead: { starts: 'Uhrzeit', title: 'Programmpunkt' },

  numbers: 'Zahlen',
  numbersTable: 'Zahlen zur Veranstaltung',
  numbersHead: { what: 'Was', count: 'Anzahl' },
  people: 'Teilnehmende insgesamt',
  peopleAt: (table: string) => `Teilnehmende an ${table}`,
  peopleFrom: (group: string) => `Teilnehmende: ${group}`,
  speaking: (language: string) => `Sprache ${language}`,
  steeringGroup: 'die Steuerungsgruppe',
  cards: 'Karten',
  clusters: 'Gruppen von Karten',
  dots: 'Punkte im Stimmungsbild',
  proposals: 'Vorschläge der Tische',
  notShown: 'nicht ausgewiesen',
  smallNote: (smallest: number) =>
    `Zahlen von Personen unter ${smallest} stehen nicht im Bericht, ebenso Zahlen, aus denen man sie errechnen könnte.`,

  table: (number: number, title: string) => (title === '' ? `Tisch ${number}` : `Tisch ${number}: ${title}`),
  tableShort: (number: number) => `Tisch ${number}`,
  host: (name: string) => `Tischmoderation: ${name}`,
  question: 'Leitfrage: ',
  mood: 'Stimmungsbild',
  moodTable: (table: string) => `Stimmungsbild, ${table}`,
  moodHead: { cluster: 'Gruppe', cards: 'Karten', dots: 'Punkte' },
  moodNote: 'Ein Stimmungsbild ist kein Beschluss.',
  unnamed: 'Gruppe ohne Überschrift',
  /** Points of phones and of paper together, and how many of them were counted on paper. */
  points: (dots: number, paper: number) =>
    paper > 0 ? `${dots + paper} (davon ${paper} von Papier)` : String(dots),
  standsFor: (cards: number) => `steht für ${cards} Karten, die dasselbe sagen`,
  double: 'sagt dasselbe wie eine andere Karte',
  clusterNote: (cards: number, dots: number, paper: number) =>
    [
      plural(cards, { one: '1 Karte', other: '# Karten' }),
      ...(dots + paper > 0 ? [plural(dots + paper, { one: '1 Punkt', other: '# Punkte' })] : []),
      ...(paper > 0 ? [`davon ${paper} von Papier`] : []),
    ].join(', '),
  single: 'Einzelne Karten',
  noCards: 'An diesem Tisch gibt es keine Karten.',
  sheet: 'Aus dem Tischblatt',
  proposalsOf: 'Vorschläge des Tisches',
  proposalKinds: { goal: 'Vorschlag für ein Ziel', measure: 'Vorschlag für eine Maßnahme' },
  untitled: 'Ohne Titel',
  paper: 'vom Papier abgeschrieben',
  writtenIn: (language: string) => `geschrieben auf ${language}`,
  translation: (by: string) => (by === '' ? 'Übersetzung: ' : `Übersetzung (${by}): `),

  parked: 'Themenspeicher',
  parkedHead: { text: 'Thema', owner: 'Wer kümmert sich', due: 'Bis wann' },
  forwarded: (to: string) => `weitergeleitet an ${to}`,
  open: 'offen',
  voices: 'Stimmen von Teilnehmenden',
  nextSteps: 'Wie es weitergeht',
  nextHead: { text: 'Schritt', who: 'Wer', due: 'Bis wann' },

  colophon: 'Zu diesem Dokument',
  colophonText: (day: string) =>
    `Karten, Gruppen, Punkte und Tischblätter wurden am ${day} festgehalten, als die Veranstaltung endete. Karten stehen hier Wort für Wort. Ausgeblendete und zurückgezogene Karten stehen nicht im Bericht.`,
  colophonEdited:
    'Diese Fassung hat die Stabsstelle redigiert. Der Wortlaut, wie er aufgeschrieben wurde, bleibt daneben erhalten.',
  colophonMissing:
    'Zeichen, die in den Schriften dieses Dokuments fehlen, stehen als \ufffd. Im Programm sind sie vollständig zu lesen.',
  checksum: 'Prüfsumme des Wortlauts (SHA-256)',
  languages: {
    de: 'Deutsch',
    'de-leicht': 'Deutsch',
    en: 'Englisch',
    uk: 'Ukrainisch',
    ar: 'Arabisch',
    tr: 'Türkisch',
    ru: 'Russisch',
  } satisfies { readonly [language in Language]: string },
} as const;
