import type { BlockRole, MeasurePart } from '@fortschrift/domain/block-role';
import type { GoalLevel } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import { plainWord } from './cards-words.ts';
import type { ChapterBuilder } from './concept-mapping.ts';
import type { ConceptProblem, ProblemTaker } from './concept-problem.ts';
import type { MappingEntry } from './concept-roles.ts';
import { chapterNamed, labelledLine, recordNamed, splitNumber } from './concept-words.ts';
import { plainRuns } from './inline-runs.ts';
import { afterLabel, sheetLines } from './measure-table.ts';
import type {
  OutlineBlock,
  OutlineFootnote,
  OutlineHeading,
  OutlineItem,
  OutlineParagraph,
  OutlineTable,
} from './outline.ts';
import { footnotesOf, paragraph } from './outline-text.ts';
import { plainBlocks } from './outline-words.ts';
import { beginRecord, type RecordBuilder } from './record-builder.ts';

/** Deeper than any heading: what began in a paragraph ends with the next heading. */
const belowHeadings = 10;

type Start = {
  readonly title: string;
  readonly label: string;
  readonly isHeading: boolean;
  readonly level: number;
};

/** Where a block of the outline went: the chapter from 0, and the record open there; null for one left out. */
export type BlockPlace = {
  readonly chapter: number;
  readonly record: RecordBuilder | null;
  readonly part: MeasurePart | null;
} | null;

export type Walked = {
  readonly title: string;
  readonly chapters: readonly ChapterBuilder[];
  /** One for each block of the outline. */
  readonly places: readonly BlockPlace[];
  readonly problems: readonly ConceptProblem[];
};

/**
 * Goes through the blocks once and gathers chapters with their records. A record takes what follows it, until a heading
 * that is not deeper than its own, the next record, or the end of its table or list. Blocks with the role `out` are left
 * out, and nothing else is.
 */
export function applyBlocks(
  blocks: readonly OutlineBlock[],
  entries: readonly MappingEntry[],
  newId: () => Id,
): Walked {
  const roles = new Map(entries.map(({ block, role }) => [block, role]));
  const chapters: ChapterBuilder[] = [];
  let goals = new Map<string, Id>();
  const places: BlockPlace[] = [];
  const problems: ConceptProblem[] = [];
  let title = '';
  let at = 0;
  /** Row of a table from 1 while records begin in its rows. */
  let row: number | null = null;
  let open: { readonly record: RecordBuilder; readonly level: number } | null = null;
  let part: { readonly part: MeasurePart; readonly label: string } | null = null;
  /** The goal measures belong to by their place. */
  let above: { readonly id: Id; readonly level: number } | null = null;

  const tell: ProblemTaker = (code, words, part) => {
    problems.push({ code, block: at, row, part: part ?? null, words: words.slice(0, 160) });
  };

  const chapter = (): ChapterBuilder => {
    const last = chapters.at(-1);
    if (last) return last;
    const first: ChapterBuilder = {
      title: '',
      number: '',
      kind: 'front',
      field: null,
      body: [],
      records: [],
      readings: [],
    };
    chapters.push(first);
    return first;
  };

  const close = (): void => {
    open = null;
    part = null;
  };

  const placeNow = (): BlockPlace => ({
    chapter: Math.max(0, chapters.length - 1),
    record: open?.record ?? null,
    part: part?.part ?? null,
  });

  const place = (block: OutlineBlock): void => {
    if (open) open.record.add(part?.part ?? 'description', part?.label ?? '', [block], true);
    else chapter().body.push(block);
  };

  const keepFootnotes = (footnotes: readonly OutlineFootnote[]): void => {
    if (footnotes.length > 0) place(paragraph([], footnotes));
  };

  const begin = (kind: 'goal' | 'measure', start: Start, level?: GoalLevel): RecordBuilder => {
    const record = beginRecord({
      kind,
      id: newId(),
      block: at,
      ...(level === undefined ? {} : { level }),
      goalId: kind === 'measure' ? (above?.id ?? null) : null,
      goals,
      title: start.title,
      label: start.label,
      isHeading: start.isHeading,
      tell,
    });
    const { kind: place, records } = chapter();
    if (place !== 'field' && records.length === 0) tell('notInField', record.title);
    records.push(record);
    open = { record, level: start.level };
    part = null;
    if (kind === 'goal' && level !== 'guiding') {
      above = { id: record.id, level: start.level };
      const bare = record.number.replace(/^\p{L}{2,}\s+/u, '');
      for (const words of [record.title, record.number, bare, `${bare} ${record.title}`])
        if (words.trim() !== '') goals.set(plainWord(words), record.id);
    }
    return record;
  };

  const heading = (block: OutlineHeading, role: BlockRole): void => {
    const isLine = block.guessed && role.as === 'text';
    if (above && block.level <= above.level && role.as !== 'measure' && role.as !== 'part' && !isLine)
      above = null;
    switch (role.as) {
      case 'title':
        if (title === '') title = [block.label, block.text].filter(Boolean).join(' ');
        else place(block);
        break;
      case 'chapter': {
        close();
        above = null;
        goals = new Map();
        const { number, title: name } = splitNumber(block.text, true);
        const whole = [block.label, number].filter(Boolean).join(' ');
        chapters.push({
          title: name,
          number: whole,
          kind: role.kind,
          field: role.field,
          body: [],
          records: [],
          readings: [],
        });
        break;
      }
      case 'group':
        close();
        chapter().readings.push({
          label: [block.label, block.text].filter(Boolean).join(' '),
          words: '',
          part: 'group',
        });
        break;
      case 'goal':
      case 'measure': {
        const start = { title: block.text, label: block.label, isHeading: true, level: block.level };
        begin(role.as, start, role.as === 'goal' ? role.level : undefined);
        break;
      }
      case 'part':
        if (open) {
          part = { part: role.part, label: [block.label, block.text].filter(Boolean).join(' ') };
          open.record.add(part.part, part.label, []);
          break;
        }
        tell('partAlone', block.text, role.part);
        place(block);
        return;
      default:
        // A line that only looked like a heading breaks nothing off when a person says it is text.
        if (block.guessed && role.as === 'text') {
          const bold = { type: 'text', text: block.text, marks: [{ type: 'bold' }] } as const;
          place(paragraph([bold], block.footnotes));
          return;
        }
        if (open && block.level > open.level) part = null;
        else close();
        place(block);
        return;
    }
    keepFootnotes(block.footnotes);
  };

  const line = (block: OutlineParagraph, role: BlockRole): void => {
    if (role.as === 'goal' || role.as === 'measure') {
      const end = block.content.findIndex((run) => run.type === 'hardBreak');
      const first = end < 0 ? block.content : block.content.slice(0, end);
      const rest = end < 0 ? [] : block.content.slice(end + 1);
      const start = { title: plainRuns(first), label: '', isHeading: false, level: belowHeadings };
      begin(role.as, start, role.as === 'goal' ? role.level : undefined);
      if (rest.length > 0 || block.footnotes.length > 0) place({ ...block, content: rest });
    } else if (role.as === 'group') {
      chapter().readings.push({ label: plainRuns(block.content), words: '', part: 'group' });
      keepFootnotes(block.footnotes);
    } else if (role.as === 'part' && open) {
      const text = plainRuns(block.content);
      const label = labelledLine(text)?.label ?? text.replace(/:$/, '');
      const value = afterLabel(block.content);
      part = { part: role.part, label };
      open.record.add(role.part, label, []);
      if (value.length > 0 || block.footnotes.length > 0) place({ ...block, content: value });
      if (value.length > 0) part = null;
    } else {
      if (role.as === 'part') tell('partAlone', plainRuns(block.content), role.part);
      place(block);
    }
  };

  const sheet = (table: OutlineTable, into: 'current' | 'new'): void => {
    const isNew = into === 'new' || open?.record.kind !== 'measure';
    if (isNew) begin('measure', { title: '', label: '', isHeading: false, level: belowHeadings });
    part = null;
    for (const { part: named, label, blocks: value } of sheetLines(table))
      open?.record.add(named, label, value);
    if (isNew && open?.record.title === '') tell('titleMissing', '');
    if (isNew) close();
  };

  const catalogue = (table: OutlineTable, columns: readonly (MeasurePart | null)[]): void => {
    close();
    const [head, ...rows] = table.rows;
    const labels = inColumns(head?.cells ?? []).map((cell) => plainBlocks(cell));
    keepFootnotes(head?.cells.flatMap(({ blocks: cell }) => cell.flatMap(footnotesOf)) ?? []);
    for (const label of labels)
      if (label !== '') chapter().readings.push({ label, words: '', part: 'group' });
    let record: RecordBuilder | null = null;
    for (const [index, { cells }] of rows.entries()) {
      row = index + 2;
      const values = inColumns(cells);
      const filled = values.filter((value) => value.length > 0);
      const alone = filled.length === 1 && labels.length > 1 ? plainBlocks(filled[0] ?? []) : '';
      const named = recordNamed(alone);
      const isWide = cells.some(({ span, blocks: cell }) => span > 1 && cell.length > 0);
      if (filled.length === 1 && named === null && (isWide || chapterNamed(alone) !== null)) {
        close();
        chapter().readings.push({ label: alone, words: '', part: 'group' });
        keepFootnotes(filled.flat().flatMap(footnotesOf));
        tell('rowGroups', alone);
        record = null;
        continue;
      }
      const isTitled = values.some((value, index) => columns[index] === 'title' && value.length > 0);
      if (filled.length === 0) continue;
      if (named?.as === 'goal') {
        const start = { title: alone, label: '', isHeading: false, level: belowHeadings };
        begin('goal', start, named.level);
        keepFootnotes(filled.flat().flatMap(footnotesOf));
        close();
        record = null;
        continue;
      }
      // A row whose title is covered by the one above goes on with it.
      if (isTitled || !record) {
        record = begin('measure', { title: '', label: '', isHeading: false, level: belowHeadings });
        if (!isTitled) tell('titleMissing', plainBlocks(filled[0] ?? []));
      } else tell('rowJoined', record.title);
      close();
      for (const [column, value] of values.entries())
        if (value.length > 0) record.add(columns[column] ?? null, labels[column] ?? '', value);
    }
    row = null;
  };

  const items = (list: readonly OutlineItem[], kind: 'goal' | 'measure'): void => {
    const parent = above;
    for (const { label, blocks: inner } of list) {
      const [first, ...rest] = inner;
      const isLine = first?.kind === 'paragraph';
      const content = isLine ? plainRuns(first.content) : '';
      begin(kind, { title: content, label, isHeading: false, level: belowHeadings });
      if (isLine) keepFootnotes(first.footnotes);
      for (const block of isLine ? rest : inner) place(block);
      // Goals of one list stand beside each other; measures after the list belong to none of them.
      above = parent;
    }
    close();
  };

  for (const [index, block] of blocks.entries()) {
    at = index;
    const role = roles.get(index) ?? { as: 'text' };
    if (role.as === 'out') {
      places.push(null);
      continue;
    }
    if (block.kind === 'heading') heading(block, role);
    else if (block.kind === 'paragraph') line(block, role);
    else if (block.kind === 'table' && role.as === 'sheet') sheet(block, role.into);
    else if (block.kind === 'table' && role.as === 'catalogue') catalogue(block, role.columns);
    else if (block.kind === 'list' && role.as === 'items') items(block.items, role.record);
    else place(block);
    places.push(placeNow());
  }
  return { title, chapters, places, problems };
}

/** The blocks of each column of a row; a wide cell stands in the first of its columns. */
function inColumns(
  cells: readonly { readonly span: number; readonly blocks: readonly OutlineBlock[] }[],
): readonly (readonly OutlineBlock[])[] {
  return cells.flatMap(({ span, blocks }) =>
    Array.from({ length: span }, (_, index) => (index === 0 ? blocks : [])),
  );
}
