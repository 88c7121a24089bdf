import { withBoldLabelsApart } from './bold-labels.ts';
import { labelledLine, recordNamed } from './concept-words.ts';
import { plainRuns } from './inline-runs.ts';
import { withLabelsApart } from './labelled-paragraph.ts';
import { catalogueColumns, sheetLabels, sheetLines } from './measure-table.ts';
import type { Outline, OutlineBlock, OutlineTable } from './outline.ts';
import { plainBlocks } from './outline-words.ts';

/**
 * An outline put together as a person reads it: a table that a page parted is one, a frame around a measure is none, and
 * labels between line breaks, or in bold in the middle of a line, have a paragraph each. No word is changed.
 */
export function withPartsTogether(outline: Outline): Outline {
  return {
    ...outline,
    blocks: withTablesWhole(
      withLabelsApart(outline.blocks.flatMap(withoutFrame).flatMap(withBoldLabelsApart)),
    ),
  };
}

/** What stands in a table of one column is text when a cell holds a whole measure: its name, or several labelled lines. */
function withoutFrame(block: OutlineBlock): readonly OutlineBlock[] {
  if (block.kind !== 'table' || block.rows.some(({ cells }) => cells.length !== 1)) return [block];
  const cells = block.rows.flatMap((row) => row.cells);
  const isFrame = cells.some(({ blocks }) => {
    const lines = withLabelsApart(blocks).flatMap((one) =>
      one.kind === 'paragraph' ? [plainRuns(one.content)] : [],
    );
    const labels = lines.filter((line) => labelledLine(line) !== null).length;
    return labels >= 2 || (labels === 1 && recordNamed(lines[0] ?? '')?.as === 'measure');
  });
  return isFrame ? cells.flatMap(({ blocks }) => blocks) : [block];
}

function withTablesWhole(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const whole: OutlineBlock[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (block.kind === 'table' && last?.kind === 'table' && goesOn(last, block))
      whole[whole.length - 1] = { kind: 'table', rows: [...last.rows, ...block.rows] };
    else whole.push(block);
  }
  return whole;
}

/** Whether a table goes on in the one right behind it: more rows of a catalogue, or other labels of the same sheet. */
function goesOn(table: OutlineTable, next: OutlineTable): boolean {
  if (widthOf(table) !== widthOf(next)) return false;
  if (catalogueColumns(table)) {
    const isSame = headOf(table) === headOf(next);
    return isSame || (catalogueColumns(next) === null && sheetLabels(next) < 2);
  }
  if (sheetLabels(table) < 2 || sheetLabels(next) < 1) return false;
  const said = new Set(sheetLines(table).flatMap(({ part }) => part ?? []));
  const more = sheetLines(next).flatMap(({ part }) => part ?? []);
  return more.every((part) => !said.has(part) && part !== 'title' && part !== 'number');
}

function widthOf({ rows }: OutlineTable): number {
  return Math.max(...rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0)));
}

function headOf({ rows }: OutlineTable): string {
  return rows[0]?.cells.map(({ blocks }) => plainBlocks(blocks)).join('|') ?? '';
}
