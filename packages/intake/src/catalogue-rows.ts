import type { MeasurePart } from '@fortschrift/domain/block-role';
import { chapterNamed, type RecordName, recordNamed, splitNumber } from './concept-words.ts';
import { saysNothing } from './measure-lists.ts';
import type { OutlineBlock, OutlineCell, OutlineRow, OutlineTable } from './outline.ts';
import { plainBlocks } from './outline-words.ts';

/** A value of a row below the first, with the heading of its column. */
export type CatalogueValue = {
  readonly part: MeasurePart | null;
  readonly label: string;
  readonly blocks: readonly OutlineBlock[];
};

/** What a row of a catalogue is. */
export type CatalogueRow =
  /** Across the table, for all rows below it: a field of action, or anything else. */
  | {
      readonly kind: 'group';
      readonly words: string;
      readonly isField: boolean;
      readonly blocks: readonly OutlineBlock[];
    }
  | {
      readonly kind: 'goal';
      readonly words: string;
      readonly name: RecordName;
      readonly blocks: readonly OutlineBlock[];
    }
  /** A measure; without a title when nothing says what it is called. */
  | {
      readonly kind: 'measure';
      readonly titled: boolean;
      readonly values: readonly CatalogueValue[];
      /** The goal of the concept it stands below, where the table is ordered by them; null where it only says its aim. */
      readonly goal: string | null;
    }
  /** Goes on with the measure above, whose title covers it. */
  | { readonly kind: 'more'; readonly values: readonly CatalogueValue[] };

/**
 * The rows of a catalogue below its first, null for empty ones. A cell that reaches down over several rows counts for
 * each measure among them, and once for rows of the same measure.
 */
export function catalogueRows(
  table: OutlineTable,
  columns: readonly (MeasurePart | null)[],
): readonly (CatalogueRow | null)[] {
  const [head, ...rows] = table.rows;
  const labels = inColumns(head?.cells ?? []).map(({ blocks }) => plainBlocks(blocks));
  const above: (readonly OutlineBlock[])[] = [];
  const goals = goalColumn(rows, columns);
  let begun = false;
  return rows.map(({ cells }): CatalogueRow | null => {
    const values = inColumns(cells);
    const filled = values.filter(({ blocks }) => blocks.length > 0);
    const [only] = filled;
    if (!only) return null;
    // The head of the table, said again on the next page.
    if (labels.length > 1 && values.every(({ blocks }, at) => plainBlocks(blocks) === labels[at]))
      return null;
    const alone = filled.length === 1 && labels.length > 1 ? plainBlocks(only.blocks) : '';
    const name = recordNamed(alone);
    const field = chapterNamed(alone);
    const isWide = cells.some(({ span, blocks }) => span > 1 && blocks.length > 0);
    if (alone !== '' && name === null && (isWide || field !== null)) {
      begun = false;
      return { kind: 'group', words: alone, isField: field?.kind === 'field', blocks: only.blocks };
    }
    if (name?.as === 'goal') {
      begun = false;
      return { kind: 'goal', words: alone, name, blocks: only.blocks };
    }
    const titled = values.some(({ blocks }, at) => columns[at] === 'title' && blocks.length > 0);
    const isNew = titled || !begun;
    begun = true;
    const told = values.flatMap(({ blocks, covered }, at): readonly CatalogueValue[] => {
      const said = covered && isNew ? (above[at] ?? []) : blocks;
      if (!covered) above[at] = blocks;
      return said.length > 0 ? [{ part: columns[at] ?? null, label: labels[at] ?? '', blocks: said }] : [];
    });
    if (!isNew) return { kind: 'more', values: told };
    const named = goals === null ? undefined : told.find(({ part }) => part === 'goal');
    const words = named ? plainBlocks(named.blocks) : '';
    return { kind: 'measure', titled, values: told, goal: isGoalName(words) ? words : null };
  });
}

/**
 * The column that orders a catalogue by goals: its cells reach down over several measures, say the same again, or begin
 * with a number. Null where each measure says an aim of its own.
 */
function goalColumn(rows: readonly OutlineRow[], columns: readonly (MeasurePart | null)[]): number | null {
  const at = columns.indexOf('goal');
  if (at < 0) return null;
  const cells = rows.flatMap(({ cells: row }) => inColumns(row)[at] ?? []);
  const words = cells.map(({ blocks }) => plainBlocks(blocks)).filter((said) => isGoalName(said));
  const isShared = cells.some(({ covered }) => covered) || new Set(words).size < words.length;
  const isNumbered = words.length > 0 && words.every((said) => splitNumber(said, false).number !== '');
  return isShared || isNumbered ? at : null;
}

function isGoalName(words: string): boolean {
  return words.length >= 5 && words.length <= 240 && !words.includes('\n') && !saysNothing(words);
}

/** The blocks of each column of a row; a wide cell stands in the first of its columns. */
export function inColumns(
  cells: readonly OutlineCell[],
): readonly { readonly blocks: readonly OutlineBlock[]; readonly covered: boolean }[] {
  return cells.flatMap(({ span, blocks, covered }) =>
    Array.from({ length: span }, (_, index) => ({
      blocks: index === 0 ? blocks : [],
      covered: covered === true,
    })),
  );
}
