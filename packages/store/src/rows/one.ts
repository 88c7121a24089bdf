/** The first row as the domain has it, or null when there is none. */
export function one<Row, Thing>(row: Row | undefined, make: (row: Row) => Thing): Thing | null {
  return row === undefined ? null : make(row);
}

/** Rows for statements of at most `size` each: both engines limit the number of values a statement takes. */
export function inPortions<Row>(rows: readonly Row[], size = 500): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
