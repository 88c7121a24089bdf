import { type IdeaKind, ideaTextMax } from '@fortschrift/domain/idea';
import type { Language } from '@fortschrift/domain/language';
import { countCharacters } from '@fortschrift/domain/text';
import { type CardUse, dayWritten, kindAsked, kindNamed, languageNamed, useNamed } from './cards-words.ts';
import type { Table } from './table.ts';

/** How a foreign table becomes cards; what a person confirms or changes before anything is taken over. */
export type CardsMapping = {
  /** One for each column of the table. */
  readonly columns: readonly CardColumn[];
  /** The first row holds no headings but a card. */
  readonly firstRowIsCard: boolean;
  /** What a card is where neither its row nor its column says so. */
  readonly kind: IdeaKind;
  readonly language: Language;
  /**
   * What becomes of a text that is too long for a card: its row is refused, or its rest goes into the explanation.
   */
  readonly long: 'refuse' | 'split';
};

/** Several columns may hold texts: a survey asks for strengths, needs and proposals side by side. */
export type CardColumn = { readonly use: CardUse; readonly kind: IdeaKind | null };

/** Why a column was proposed as it was. */
export type ColumnReason = 'heading' | 'content' | 'longestTexts' | 'alreadyFound' | 'unknown';

export type CardsProposal = {
  readonly mapping: CardsMapping;
  /** One for each column. */
  readonly reasons: readonly ColumnReason[];
};

type Guess = { readonly column: CardColumn; readonly reason: ColumnReason };

const ignored = (reason: ColumnReason): Guess => ({ column: { use: 'ignored', kind: null }, reason });

/**
 * Proposes what each column holds, first by its heading, then by what stands in it; where no column says that it holds
 * the texts, the one with the longest does. A table in which no heading is known and the first row is like the
 * others has no headings. Cards are proposals in German until somebody says otherwise.
 */
export function proposeCards(table: Table): CardsProposal {
  const guesses = table.columns.map((heading, index) => guess(heading, cellsOf(table, index)));
  const taken = new Set<CardUse>();
  const firsts = guesses.map((one) => {
    const { use } = one.column;
    if (use === 'ignored' || use === 'text') return one;
    if (taken.has(use)) return ignored('alreadyFound');
    taken.add(use);
    return one;
  });
  const withTexts = firsts.some(({ column }) => column.use === 'text') ? firsts : withLongest(table, firsts);
  return {
    mapping: {
      columns: withTexts.map(({ column }) => column),
      firstRowIsCard: guesses.every(({ reason }) => reason !== 'heading') && isLikeTheOthers(table),
      kind: 'proposal',
      language: 'de',
      long: hasManyLong(table, withTexts) ? 'split' : 'refuse',
    },
    reasons: withTexts.map(({ reason }) => reason),
  };
}

function cellsOf(table: Table, index: number): readonly string[] {
  return table.rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
}

function guess(heading: string, cells: readonly string[]): Guess {
  if (cells.length === 0) return useNamed(heading) === null ? ignored('unknown') : ignored('heading');
  const mostly = (is: (cell: string) => boolean) => cells.filter(is).length >= cells.length * 0.8;
  const holdsKinds = mostly((cell) => kindNamed(cell) !== null);
  if (holdsKinds) return { column: { use: 'kind', kind: null }, reason: 'content' };
  const kind = kindNamed(heading);
  if (kind !== null) return { column: { use: 'text', kind }, reason: 'heading' };
  const use = useNamed(heading);
  // "Antwort ID", "Beitrag Nr.": numbers are nobody's words.
  if (use === 'text' && mostly(isNumber)) return ignored('content');
  if (use === 'kind' && !cells.some((cell) => kindNamed(cell) !== null)) return ignored('unknown');
  if (use !== null) return { column: { use, kind: null }, reason: 'heading' };
  if (mostly((cell) => languageNamed(cell) !== null))
    return { column: { use: 'language', kind: null }, reason: 'content' };
  const asked = kindAsked(heading);
  if (asked !== null && wordsOf(cells) >= 1.5 && differ(cells))
    return { column: { use: 'text', kind: asked }, reason: 'heading' };
  if (heading.trim().endsWith('?') && wordsOf(cells) >= 4 && differ(cells))
    return { column: { use: 'text', kind: null }, reason: 'heading' };
  if (mostly((cell) => dayWritten(cell) !== null && !isNumber(cell)))
    return { column: { use: 'date', kind: null }, reason: 'content' };
  return ignored('unknown');
}

function withLongest(table: Table, guesses: readonly Guess[]): readonly Guess[] {
  const lengths = guesses.map(({ reason }, index) =>
    reason === 'unknown' ? average(cellsOf(table, index).concat(table.columns[index] ?? '')) : 0,
  );
  const most = Math.max(0, ...lengths);
  const longest = most === 0 ? -1 : lengths.indexOf(most);
  return guesses.map((one, index) =>
    index === longest ? { column: { use: 'text', kind: null }, reason: 'longestTexts' } : one,
  );
}

const isNumber = (cell: string): boolean => /^[\d\s.,]+$/.test(cell);

/** How many words a cell has, on average. */
function wordsOf(cells: readonly string[]): number {
  return average(cells.map((cell) => 'x'.repeat(cell.trim().split(/\s+/).length)));
}

/** Whether people said something of their own: what was ticked from a list says the same again and again. */
function differ(cells: readonly string[]): boolean {
  return cells.length < 5 || new Set(cells).size > cells.length / 2;
}

function average(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
}

/** Headings are short or questions; a first row as long as the rest, not asking, is a card. */
function isLikeTheOthers(table: Table): boolean {
  const first = table.columns.filter((cell) => cell !== '');
  if (table.rows.length === 0) return true;
  if (first.some((cell) => cell.endsWith('?') || cell.endsWith(':'))) return false;
  const usual = average(table.rows.flatMap((row) => row.filter((cell) => cell !== '')));
  return average(first) >= usual * 0.6;
}

/** Where three texts and one in ten are too long, people were not asked for cards but for letters. */
function hasManyLong(table: Table, guesses: readonly Guess[]): boolean {
  const texts = guesses.flatMap(({ column }, index) => (column.use === 'text' ? cellsOf(table, index) : []));
  const long = texts.filter((text) => countCharacters(text) > ideaTextMax).length;
  return long >= 3 && long * 10 > texts.length;
}
