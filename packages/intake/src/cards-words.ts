import type { IdeaKind } from '@fortschrift/domain/idea';
import type { Language } from '@fortschrift/domain/language';

/** What a column of a foreign table can hold of a card. */
export const cardUses = ['text', 'detail', 'kind', 'table', 'theme', 'language', 'date', 'ignored'] as const;
export type CardUse = (typeof cardUses)[number];

/** A word as it is compared: lower case, one form of umlauts, no punctuation, single spaces. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ' ')
    .trim();
}

const kindWords: { readonly [kind in IdeaKind]: readonly string[] } = {
  strength: [
    'stärke',
    'stärken',
    'staerke',
    'was läuft gut',
    'das läuft gut',
    'läuft gut',
    'positiv',
    'plus',
    'lob',
    'strength',
    'strengths',
    'what works',
  ],
  need: [
    'bedarf',
    'bedarfe',
    'bedürfnis',
    'problem',
    'probleme',
    'schwäche',
    'schwächen',
    'herausforderung',
    'wo klemmt es',
    'negativ',
    'minus',
    'kritik',
    'need',
    'needs',
    'problem',
    'weakness',
  ],
  proposal: [
    'vorschlag',
    'vorschläge',
    'vorschlaege',
    'idee',
    'ideen',
    'maßnahme',
    'massnahme',
    'wunsch',
    'wünsche',
    'anregung',
    'anregungen',
    'projekt',
    'proposal',
    'proposals',
    'idea',
    'ideas',
    'suggestion',
    'suggestions',
    'wish',
  ],
  question: ['frage', 'fragen', 'offene frage', 'offene fragen', 'question', 'questions'],
};

const languageWords: { readonly [language in Language]: readonly string[] } = {
  de: ['de', 'deutsch', 'german', 'de de'],
  'de-leicht': ['de leicht', 'leichte sprache', 'einfache sprache', 'deutsch leicht', 'leicht'],
  en: ['en', 'englisch', 'english', 'en gb', 'en us'],
  uk: ['uk', 'ua', 'ukrainisch', 'ukrainian', 'українська'],
  ar: ['ar', 'arabisch', 'arabic', 'العربية', 'عربي'],
  tr: ['tr', 'türkisch', 'tuerkisch', 'turkish', 'türkçe'],
  ru: ['ru', 'russisch', 'russian', 'русский'],
};

/** Headings by what they announce; a heading counts when it is one of these or begins with one and a space. */
const headings: readonly (readonly [CardUse, readonly string[]])[] = [
  [
    'detail',
    [
      'erläuterung',
      'erlaeuterung',
      'erklärung',
      'begründung',
      'begruendung',
      'beschreibung',
      'details',
      'detail',
      'langtext',
      'anmerkung',
      'explanation',
      'description',
      'reason',
    ],
  ],
  ['kind', ['art', 'typ', 'kartenart', 'kind', 'type']],
  ['table', ['tisch', 'tischnummer', 'tisch nr', 'gruppe', 'kleingruppe', 'table']],
  [
    'theme',
    [
      'thema',
      'themenfeld',
      'handlungsfeld',
      'themenbereich',
      'bereich',
      'kategorie',
      'theme',
      'topic',
      'category',
      'field',
    ],
  ],
  ['language', ['sprache', 'language', 'lang', 'locale', 'startsprache']],
  [
    'date',
    [
      'datum',
      'tag',
      'zeitstempel',
      'eingang',
      'eingegangen',
      'abgeschickt',
      'erstellt',
      'datum abgeschickt',
      'date',
      'timestamp',
      'created',
      'submitted',
      'submitdate',
    ],
  ],
  [
    'text',
    [
      'text',
      'karte',
      'karten',
      'kartentext',
      'beitrag',
      'beiträge',
      'idee',
      'ideen',
      'kommentar',
      'hinweis',
      'antwort',
      'inhalt',
      'nachricht',
      'stimme',
      'card',
      'comment',
      'answer',
      'content',
      'message',
      'contribution',
      'your idea',
      'ihre idee',
      'ihr vorschlag',
      'ihr beitrag',
    ],
  ],
];

/** The kind of card a word names; null when it names none. */
export function kindNamed(word: string): IdeaKind | null {
  return named(kindWords, word);
}

/** What a question asks for by one of its words; projects and ideas first: they are asked for with "missing" too. */
const askedWords: readonly (readonly [IdeaKind, RegExp])[] = [
  ['proposal', /projekt|idee|vorschl|vorschläg|maßnahm|massnahm|wünsch|anregung|proposal|suggest/],
  ['strength', /läuft.* gut|gut läuft|stärke|gelungen|bewährt|gefällt|works well/],
  ['need', /bedarf|fehl|problem|schwierig|verbesser|herausforder|klemmt|hinder|stört|need|missing/],
];

/** The kind of card a question asks for ("Was läuft gut?"); null for what is no question, or asks for something else. */
export function kindAsked(heading: string): IdeaKind | null {
  if (!heading.trim().endsWith('?')) return null;
  const plain = plainWord(heading);
  return askedWords.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** The language of the participants' path a word or tag names; null when it names none. */
export function languageNamed(word: string): Language | null {
  return named(languageWords, word);
}

function named<Key extends string>(
  words: { readonly [key in Key]: readonly string[] },
  word: string,
): Key | null {
  const plain = plainWord(word);
  const found = Object.entries<readonly string[]>(words).find(([, known]) => known.includes(plain));
  return (found?.[0] as Key | undefined) ?? null;
}

/** What the heading of a column says it holds; null when it says nothing we know. */
export function useNamed(heading: string): CardUse | null {
  const plain = plainWord(heading);
  const exact = headings.find(([, words]) => words.includes(plain));
  const begun = headings.find(([, words]) => words.some((word) => plain.startsWith(`${word} `)));
  return (exact ?? begun)?.[0] ?? null;
}

/**
 * A day as people and surveys write it (2026-03-01, 2026/03/01, 1.3.2026, 01.03.26, each with or without a time) ->
 * YYYY-MM-DD as written, not checked against the calendar; a bare number is a day as spreadsheets count them, from 2000 to 2099.
 * null for anything else, also for 3/1/2026, which means two days.
 */
export function dayWritten(text: string): string | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(text);
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?:,? .*)?$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [german?.[3], german?.[2], german?.[1]];
  if (!year || !month || !day) return serialDay(text);
  return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Days since 30 December 1899 (ECMA-376, 18.17.4.1), as a CSV holds them when its program forgot the format. */
function serialDay(text: string): string | null {
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Number.parseInt(text, 10) : 0;
  if (serial < 36_526 || serial > 73_050) return null;
  return new Date(Date.UTC(1899, 11, 30) + serial * dayMs).toISOString().slice(0, 10);
}
