import { type Block, richTextLimits, type Table, type TableCell } from './rich-text.ts';

/** A cell as it was found: what stands in it, and whether it was meant as a head. */
export type LooseCell = { readonly head: boolean; readonly content: readonly Block[] };

/**
 * Rows of any length -> tables whose rows are all as long as the longest. Two people who add a row and a column at the
 * same time leave a row too short; it gets empty cells. What goes beyond the limits stays readable: cells beyond the
 * last column are added to it, rows beyond the last go into a further table. No rows, no table.
 */
export function gridsOf(rows: readonly (readonly LooseCell[])[]): Table[] {
  const filled = rows.filter((row) => row.length > 0).map(withinColumns);
  const columns = Math.max(0, ...filled.map((row) => row.length));
  const even = filled.map((row) => [
    ...row,
    ...Array.from({ length: columns - row.length }, (): LooseCell => ({ head: false, content: [] })),
  ]);
  const headColumn = columns > 1 && even.filter((row) => row[0]?.head === true).length * 2 > even.length;
  return inParts(even).map((part) => tableOf(part, headColumn));
}

function tableOf(rows: readonly (readonly LooseCell[])[], headColumn: boolean): Table {
  const row = rows[0] ?? [];
  // A cell added to the head row at the same time as a column is no head yet: what the others are decides.
  const headRow = row.filter(({ head }) => head).length * 2 > row.length;
  return {
    type: 'table',
    content: rows.map((cells, at) => ({
      type: 'tableRow',
      content: cells.map(
        ({ content }, index): TableCell => ({
          type: (headRow && at === 0) || (headColumn && index === 0) ? 'tableHeader' : 'tableCell',
          content: content.length > 0 ? content : [{ type: 'paragraph', content: [] }],
        }),
      ),
    })),
  };
}

function withinColumns(row: readonly LooseCell[]): readonly LooseCell[] {
  const last = richTextLimits.columns - 1;
  if (row.length <= richTextLimits.columns) return row;
  const rest = row.slice(last);
  return [
    ...row.slice(0, last),
    { head: rest[0]?.head === true, content: rest.flatMap(({ content }) => content) },
  ];
}

function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts = Math.ceil(rows.length / richTextLimits.rows);
  return Array.from({ length: parts }, (_, part) =>
    rows.slice(part * richTextLimits.rows, (part + 1) * richTextLimits.rows),
  );
}
