import type { BlockRole, MeasurePart, SheetTarget } from '@fortschrift/domain/block-role';
import type { GoalLevel } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import { plainWord } from './cards-words.ts';
import { type CatalogueValue, catalogueRows } from './catalogue-rows.ts';
import type { ChapterBuilder } from './chapter-builder.ts';
import type { ConceptProblem, ProblemTaker } from './concept-problem.ts';
import type { MappingEntry } from './concept-roles.ts';
import { namesOf, settleChapters } from './concept-settle.ts';
import { splitKind, splitNumber } from './concept-words.ts';
import { goalNames, goalSaidBelow } from './goal-names.ts';
import { plainRuns } from './inline-runs.ts';
import { saidInItem } from './item-lines.ts';
import { labelledParagraph } from './labelled-paragraph.ts';
import { measureCalled } from './measure-called.ts';
import { sheetLines } from './measure-table.ts';
import type {
  OutlineBlock,
  OutlineFootnote,
  OutlineHeading,
  OutlineItem,
  OutlineParagraph,
  OutlineTable,
} from './outline.ts';
import { notesIn, notesOf, paragraph } from './outline-text.ts';
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

/** Where a block stands while the document is being read: its record may still move to another chapter. */
type Standing = {
  /** Null before the first chapter. */
  readonly chapter: ChapterBuilder | null;
  readonly record: RecordBuilder | null;
  readonly part: MeasurePart | null;
};

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
  const places: (Standing | null)[] = [];
  const problems: ConceptProblem[] = [];
  let title = '';
  let at = 0;
  /** Row of a table from 1 while records begin in its rows. */
  let row: number | null = null;
  let open: { readonly record: RecordBuilder; readonly level: number } | null = null;
  let part: { readonly part: MeasurePart; readonly label: string } | null = null;
  /** The goal measures belong to by their place, and the one partial goals do. */
  let above: { readonly id: Id; readonly level: number } | null = null;
  let head: Id | null = null;
  /** The field of action a row of a table named for those below it. */
  let rowField = '';
  /** A line that was read together with the heading above it. */
  let taken = -1;

  const goalsCalled = goalNames(blocks, roles);

  const here = (): ProblemTaker => {
    const [block, inRow] = [at, row];
    return (code, words, part) => {
      problems.push({ code, block, row: inRow, part: part ?? null, words: words.slice(0, 160) });
    };
  };
  const pageAt = (): number | null => {
    const block = blocks[at];
    if (block?.kind === 'table') return block.rows[row === null ? 0 : row - 1]?.page ?? null;
    return block && block.kind !== 'list' ? (block.page ?? null) : null;
  };
  const tell: ProblemTaker = (code, words, part) => here()(code, words, part);

  const chapter = (): ChapterBuilder => {
    const last = chapters.at(-1);
    if (last) return last;
    const first: ChapterBuilder = {
      id: newId(),
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

  const placeNow = (): Standing => ({
    chapter: chapters.at(-1) ?? null,
    record: open?.record ?? null,
    part: part?.part ?? null,
  });

  const place = (block: OutlineBlock): void => {
    if (open) open.record.add(part?.part ?? 'description', part?.label ?? '', [block], true);
    else chapter().body.push(block);
  };

  /** Notes of words that cannot carry them stand below as words. */
  const keepFootnotes = (footnotes: readonly OutlineFootnote[]): void => {
    if (footnotes.length > 0) place(paragraph([], footnotes));
  };

  const begin = (kind: 'goal' | 'measure', start: Start, wanted: GoalLevel = 'goal'): RecordBuilder => {
    const level = wanted === 'partial' && head === null ? 'goal' : wanted;
    const record = beginRecord({
      kind,
      id: newId(),
      block: at,
      page: pageAt(),
      level,
      goalId: kind === 'measure' ? (above?.id ?? null) : level === 'partial' ? head : null,
      title: start.title,
      label: start.label,
      isHeading: start.isHeading,
      here,
    });
    if (rowField !== '') record.belongsTo(rowField);
    chapter().records.push(record);
    open = { record, level: start.level };
    part = null;
    if (kind === 'goal' && level !== 'guiding') {
      above = { id: record.id, level: start.level };
      // Where no goal stands above them, what the document calls Teilziele are the goals.
      if (level === 'goal' && wanted === 'goal') head = record.id;
    }
    return record;
  };

  const heading = (block: OutlineHeading, role: BlockRole): void => {
    // "Maßnahmen" in bold below a goal that stands in a paragraph announces those of this goal.
    const announces = block.guessed && role.as === 'group' && above?.level === belowHeadings;
    const isLine = (block.guessed && role.as === 'text') || announces;
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
        head = null;
        const { number, title: name } = splitNumber(block.text, true);
        const { kind, title } = splitKind(name, role.kind);
        chapters.push({
          id: newId(),
          title,
          number: [block.label, number, kind].filter(Boolean).join(' '),
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
        const said = role.as === 'goal' ? goalSaidBelow(blocks, roles, at) : null;
        const start = { label: block.label, isHeading: said === null, level: block.level };
        const record = begin(
          role.as,
          { ...start, title: said ? plainRuns(said.content) : block.text },
          role.as === 'goal' ? role.level : undefined,
        );
        if (said === null) break;
        record.repeat('title', block.text, '');
        taken = at + 1;
        keepFootnotes(notesOf(said));
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
      const notes = [...notesIn(first), ...block.footnotes];
      const start = { title: plainRuns(first), label: '', isHeading: false, level: belowHeadings };
      begin(role.as, start, role.as === 'goal' ? role.level : undefined);
      if (rest.length > 0 || notes.length > 0) place({ ...block, content: rest, footnotes: notes });
    } else if (role.as === 'group') {
      chapter().readings.push({ label: plainRuns(block.content), words: '', part: 'group' });
      keepFootnotes(notesOf(block));
    } else if (role.as === 'part' && open) {
      const text = plainRuns(block.content);
      const line = labelledParagraph(block.content);
      const label = line?.label ?? text.replace(/:$/, '');
      const value = line?.value ?? [];
      part = { part: role.part, label };
      open.record.add(role.part, label, []);
      const footnotes = [...notesIn(block.content.filter((run) => !value.includes(run))), ...block.footnotes];
      if (value.length > 0 || footnotes.length > 0) place({ ...block, content: value, footnotes });
      if (value.length > 0) part = null;
    } else {
      if (role.as === 'part') tell('partAlone', plainRuns(block.content), role.part);
      place(block);
    }
  };

  const sheet = (table: OutlineTable, into: SheetTarget): void => {
    const lines = sheetLines(table);
    const same = into === 'same' ? measureCalled(chapters, lines) : null;
    const isNew = !same && (into !== 'current' || open?.record.kind !== 'measure');
    if (isNew) begin('measure', { title: '', label: '', isHeading: false, level: belowHeadings });
    const record = same ?? open?.record;
    part = null;
    for (const { part: named, label, blocks: value } of lines)
      if (same && (named === 'title' || named === 'number')) same.repeat(named, label, plainBlocks(value));
      else record?.add(named, label, value);
    if (isNew && record?.title === '') tell('titleMissing', '');
    if (same) open = { record: same, level: belowHeadings };
    else if (isNew) close();
  };

  const catalogue = (table: OutlineTable, columns: readonly (MeasurePart | null)[]): void => {
    close();
    const labels = table.rows[0]?.cells ?? [];
    keepFootnotes(labels.flatMap(({ blocks: cell }) => cell.flatMap(notesOf)));
    for (const label of labels.map(({ blocks: cell }) => plainBlocks(cell)))
      if (label !== '') chapter().readings.push({ label, words: '', part: 'group' });
    let record: RecordBuilder | null = null;
    for (const [index, line] of catalogueRows(table, columns).entries()) {
      row = index + 2;
      if (line === null) continue;
      if (line.kind === 'group') {
        close();
        record = null;
        chapter().readings.push({ label: line.words, words: '', part: 'group' });
        keepFootnotes(line.blocks.flatMap(notesOf));
        if (line.isField) rowField = line.words;
        else tell('rowGroups', line.words);
      } else if (line.kind === 'goal') {
        const level = line.name.as === 'goal' ? line.name.level : 'goal';
        begin('goal', { title: line.words, label: '', isHeading: false, level: belowHeadings }, level);
        keepFootnotes(line.blocks.flatMap(notesOf));
        record = null;
      } else {
        if (line.kind === 'measure' || !record) {
          if (line.kind === 'measure' && line.goal !== null) goalOfRow(line.goal, line.values);
          record = begin('measure', { title: '', label: '', isHeading: false, level: belowHeadings });
          if (line.kind === 'measure' && !line.titled)
            tell('titleMissing', plainBlocks(line.values[0]?.blocks ?? []));
        } else tell('rowJoined', record.title);
        for (const { part: named, label, blocks: value } of line.values) record.add(named, label, value);
      }
      close();
    }
    row = null;
    rowField = '';
  };

  /** The goal a column names for a measure: the one that is called so, or a new one where the document has none. */
  const goalOfRow = (words: string, values: readonly CatalogueValue[]): void => {
    const field = values.find((one) => one.part === 'field');
    const fieldWords = field ? plainBlocks(field.blocks) : rowField;
    const key = plainWord(words);
    const known = chapter().records.find(
      (one) =>
        one.kind === 'goal' && one.fieldWords === fieldWords && namesOf(one.title, one.number).includes(key),
    );
    if (known) above = { id: known.id, level: belowHeadings };
    else if (!goalsCalled.has(key)) {
      const goal = begin('goal', { title: words, label: '', isHeading: false, level: belowHeadings });
      if (fieldWords !== '') goal.belongsTo(fieldWords);
      tell('goalMade', words, 'goal');
    }
    close();
  };

  const items = (list: readonly OutlineItem[], kind: 'goal' | 'measure'): void => {
    const parent = above;
    for (const { label, blocks: inner } of list) {
      const [first, ...rest] = inner;
      const isLine = first?.kind === 'paragraph';
      const content = isLine ? plainRuns(first.content) : '';
      begin(kind, { title: content, label, isHeading: false, level: belowHeadings });
      if (isLine) keepFootnotes(notesOf(first));
      for (const said of saidInItem(isLine ? rest : inner)) {
        if (said.part === null) for (const block of said.blocks) place(block);
        else open?.record.add(said.part, said.label, said.blocks);
      }
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
    if (index === taken) {
      places.push(placeNow());
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
  const settled = settleChapters(chapters, newId);
  for (const { kind, records } of settled)
    if (kind !== 'field') for (const record of records.slice(0, 1)) record.tell('notInField', record.title);
  const homes = new Map(settled.flatMap((one, index) => one.records.map((record) => [record.id, index])));
  const order = new Map(settled.map((one, index) => [one, index]));
  return {
    title,
    chapters: settled,
    places: places.map(
      (one) =>
        one && {
          ...one,
          chapter: (one.record && homes.get(one.record.id)) ?? (one.chapter && order.get(one.chapter)) ?? 0,
        },
    ),
    problems: problems.toSorted((a, b) => a.block - b.block || (a.row ?? 0) - (b.row ?? 0)),
  };
}
