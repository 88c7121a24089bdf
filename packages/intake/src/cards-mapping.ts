import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { type IdeaDraft, type IdeaKind, parseIdeaDraft } from '@fortschrift/domain/idea';
import { splitIdeaText } from '@fortschrift/domain/idea-split';
import type { Language } from '@fortschrift/domain/language';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { parseDay } from '@fortschrift/domain/text';
import type { CardsMapping } from './cards-proposal.ts';
import { type CardUse, dayWritten, kindNamed, languageNamed, plainWord } from './cards-words.ts';
import type { Table } from './table.ts';

/** What the program already has, for finding tables and doubles. */
export type CardsSurroundings = {
  readonly tables: readonly { readonly id: Id; readonly title: string; readonly number?: number }[];
  readonly existing: readonly { readonly id: Id; readonly text: string }[];
};

/** A card as the file gives it. */
export type FoundCard = {
  /** Row in the file, from 1, and column, from 0. */
  readonly row: number;
  readonly column: number;
  readonly draft: IdeaDraft;
  /** The table named in the row, or whose title is the theme of the row; null when there is none. */
  readonly tableId: Id | null;
  /** The theme in the words of the file; may be empty. */
  readonly theme: string;
  /** YYYY-MM-DD, or empty. */
  readonly day: string;
  /** The same words stand on a card we have, or further up in the file. They are marked, never left out. */
  readonly double: { readonly ideaId: Id } | { readonly row: number } | null;
};

/** Why a row gives no card. */
export type RowProblem = {
  readonly row: number;
  /** Column the problem stands in, from 0; null when it is missing altogether. */
  readonly column: number | null;
  readonly failure: Failure;
  /** The words in that cell, at most 200 characters. */
  readonly found: string;
};

export type CardsPreview = {
  readonly cards: readonly FoundCard[];
  readonly problems: readonly RowProblem[];
};

/**
 * Carries out a confirmed mapping. Every row with words in it gives a card for each of its texts, or problems with row
 * and column: `textMissing`, `textTooLong` (with limit and count), `wrongShape` for an unknown kind, language or
 * table, `dateInvalid`. A row with a problem gives no card at all.
 */
export function applyCards(
  table: Table,
  mapping: CardsMapping,
  { tables, existing }: CardsSurroundings,
): CardsPreview {
  const cards: FoundCard[] = [];
  const problems: RowProblem[] = [];
  const known = new Map<string, { ideaId: Id } | { row: number }>();
  for (const { id, text } of existing) known.set(plainWord(text), { ideaId: id });
  const first = mapping.firstRowIsCard ? [{ cells: table.columns, row: table.columnsRow }] : [];
  const rest = table.rows.map((cells, index) => ({ cells, row: table.rowNumbers[index] ?? 0 }));
  for (const { cells, row } of [...first, ...rest]) {
    const read = readRow(cells, mapping, tables);
    if (!read.ok) {
      problems.push(...read.failure.map((problem) => ({ row, ...problem })));
      continue;
    }
    for (const card of read.value) {
      const key = plainWord(card.draft.text);
      cards.push({ row, ...card, double: known.get(key) ?? null });
      if (!known.has(key)) known.set(key, { row });
    }
  }
  return { cards, problems };
}

type Problem = Omit<RowProblem, 'row'>;
type CardOfRow = Omit<FoundCard, 'row' | 'double'>;

function readRow(
  cells: readonly string[],
  mapping: CardsMapping,
  tables: CardsSurroundings['tables'],
): Result<readonly CardOfRow[], readonly Problem[]> {
  const problems: Problem[] = [];
  const find = (use: CardUse) => mapping.columns.findIndex((column) => column.use === use);
  /** The meaning of a cell that has one column; `otherwise` where it is empty, a problem where it means nothing. */
  const meaning = <Value>(
    use: CardUse,
    otherwise: Value,
    read: (word: string) => Value | null,
    code: 'wrongShape' | 'dateInvalid',
  ) => {
    const column = find(use);
    const word = cells[column] ?? '';
    if (word === '') return otherwise;
    const value = read(word);
    if (value !== null) return value;
    problems.push({ column, failure: failure(code, { field: use }), found: word.slice(0, 200) });
    return otherwise;
  };
  const ofRow = meaning<IdeaKind | ''>('kind', '', kindNamed, 'wrongShape');
  const language = meaning<Language>('language', mapping.language, languageNamed, 'wrongShape');
  const day = meaning('date', '', readDay, 'dateInvalid');
  const named = meaning<Id | ''>('table', '', (word) => tableNamed(word, tables), 'wrongShape');
  const theme = cells[find('theme')] ?? '';
  const tableId = named || (theme === '' ? null : tableNamed(theme, tables));
  const detail = cells[find('detail')] ?? '';

  const cards: CardOfRow[] = [];
  for (const [column, { use, kind }] of mapping.columns.entries()) {
    const text = cells[column] ?? '';
    if (use !== 'text' || text.trim() === '') continue;
    const cut = mapping.long === 'split' ? splitIdeaText(text) : { text, rest: '' };
    const more = [cut.rest, detail].filter(Boolean).join('\n\n');
    const draft = parseIdeaDraft({
      kind: kind ?? (ofRow || mapping.kind),
      text: cut.text,
      detail: more,
      language,
    });
    if (draft.ok) cards.push({ column, draft: draft.value, tableId, theme, day });
    else {
      // A rest that is too long stands in the column of the text.
      const at = draft.failure.field === 'detail' && cut.rest === '' ? find('detail') : column;
      problems.push({ column: at, failure: draft.failure, found: (cells[at] ?? '').slice(0, 200) });
    }
  }
  if (cards.length === 0 && problems.length === 0) {
    const column = find('text');
    problems.push({
      column: column < 0 ? null : column,
      failure: failure('textMissing', { field: 'text' }),
      found: '',
    });
  }
  return problems.length > 0 ? failed(problems) : ok(cards);
}

function readDay(word: string): string | null {
  const written = dayWritten(word.trim());
  const day = written === null ? null : parseDay(written, 'date');
  return day?.ok ? day.value : null;
}

/** "3", "Tisch 3", or the title of a table. */
function tableNamed(word: string, tables: CardsSurroundings['tables']): Id | null {
  const plain = plainWord(word);
  const number = /^(?:tisch |table |nr )?(\d+)$/.exec(plain)?.[1];
  const byTitle = tables.find(({ title }) => plainWord(title) === plain);
  const byNumber = number === undefined ? undefined : tables.find((table) => table.number === Number(number));
  return (byTitle ?? byNumber)?.id ?? null;
}
