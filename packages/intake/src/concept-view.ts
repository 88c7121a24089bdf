import type { ConceptImport } from './concept-mapping.ts';
import { plainRuns } from './inline-runs.ts';
import type { Outline, OutlineBlock, OutlineTable } from './outline.ts';
import { notesOf } from './outline-text.ts';
import { plainBlocks } from './outline-words.ts';

/** A block of a foreign document as a person is shown it: enough to recognise it by. */
export type SketchBlock = {
  readonly kind: OutlineBlock['kind'];
  /** First words, number in front; at most 160 characters. */
  readonly words: string;
  /** 0 to 9 of a heading, 0 for everything else. */
  readonly level: number;
  /** A paragraph in bold letters only, or a heading that was guessed from such a line. */
  readonly bold: boolean;
  readonly footnotes: number;
  /** First items of a list, at most three; items of it all. */
  readonly items: readonly string[];
  /** Rows of a table without its first, items of a list; 0 for everything else. */
  readonly count: number;
  /** Which table of the document it is, from 1; 0 for everything else. */
  readonly table: number;
  /** The first row of a table by columns, and up to three rows below it. */
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
};

const wordsShown = 160;
const cellShown = 80;
const rowsShown = 3;

/** The blocks of an outline as a person is shown them. */
export function sketchOf(outline: Outline): readonly SketchBlock[] {
  let table = 0;
  return outline.blocks.map((block): SketchBlock => {
    if (block.kind === 'table') table += 1;
    return {
      kind: block.kind,
      words: shown(plainBlocks([block]), wordsShown),
      level: block.kind === 'heading' ? block.level : 0,
      bold: block.kind === 'heading' ? block.guessed === true : block.kind === 'paragraph' && isBold(block),
      footnotes: notesOf(block).length,
      items:
        block.kind === 'list'
          ? block.items
              .slice(0, rowsShown)
              .map(({ label, blocks }) => shown(`${label} ${plainBlocks(blocks)}`.trim(), wordsShown))
          : [],
      count:
        block.kind === 'list'
          ? block.items.length
          : block.kind === 'table'
            ? Math.max(0, block.rows.length - 1)
            : 0,
      table: block.kind === 'table' ? table : 0,
      ...(block.kind === 'table' ? cellsOf(block) : { columns: [], sample: [] }),
    };
  });
}

function cellsOf({ rows }: OutlineTable): Pick<SketchBlock, 'columns' | 'sample'> {
  const [head, ...rest] = rows
    .slice(0, rowsShown + 1)
    .map(({ cells }) =>
      cells.flatMap(({ span, blocks }) =>
        Array.from({ length: span }, (_, index) =>
          index === 0 ? shown(plainBlocks(blocks), cellShown) : '',
        ),
      ),
    );
  return { columns: head ?? [], sample: rest };
}

function isBold(block: Extract<OutlineBlock, { readonly kind: 'paragraph' }>): boolean {
  return (
    plainRuns(block.content) !== '' &&
    block.content.every((run) => run.type !== 'text' || run.marks?.some(({ type }) => type === 'bold'))
  );
}

function shown(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** What a mapping makes of a document, counted. */
export type ConceptSummary = {
  readonly fields: number;
  /** Chapters that are no field of action. */
  readonly texts: number;
  readonly goals: number;
  readonly measures: number;
  /** What is left out, by the kind of block. */
  readonly left: { readonly [kind in OutlineBlock['kind']]: number };
};

/** Counts what becomes of an outline. */
export function summaryOf(outline: Outline, { chapters, places }: ConceptImport): ConceptSummary {
  const left = { heading: 0, paragraph: 0, list: 0, table: 0 };
  for (const [index, block] of outline.blocks.entries()) if (places[index] === null) left[block.kind] += 1;
  const records = (of: 'goals' | 'measures') =>
    chapters.reduce((sum, { content }) => sum + content[of].length, 0);
  const fields = chapters.filter(({ kind }) => kind === 'field').length;
  return {
    fields,
    texts: chapters.length - fields,
    goals: records('goals'),
    measures: records('measures'),
    left,
  };
}
