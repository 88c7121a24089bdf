/** Letters a line of A4 across holds in small type. */
const wholeLine = 165;
/** Between two columns, in letters. */
const gap = 3;
/** No column asks for more: longer texts are read in lines of this length. */
const widest = 40;

/**
 * Texts of a table, row by row below its head -> shares of its width. No column is narrower than its longest word, as
 * long as all of them find room; what is left goes to those whose texts would take the most lines.
 */
export function columnWidths(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const columns = heads.map((head, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    // Heads are bold in office programs; an amount stays with its sign.
    const longest = Math.max(
      ...head.split(/[\s-]+/).map((word) => word.length * 1.35),
      ...cells.flatMap((text) => text.split(/[\s-]+(?!€)/).map((word) => word.length * 1.15)),
    );
    const least = Math.min(widest, longest + gap);
    return { least, wanted: Math.max(least, Math.min(widest, usual(cells) + gap)) };
  });
  const room = wholeLine - columns.reduce((sum, { least }) => sum + least, 0);
  const hunger = columns.reduce((sum, { least, wanted }) => sum + wanted - least, 0);
  const part = hunger > 0 && room > 0 ? Math.min(1, room / hunger) : 0;
  return columns.map(({ least, wanted }) => least + (wanted - least) * part);
}

/** The length nine of ten texts do not exceed, and enough for the longest to take three lines. */
function usual(texts: readonly string[]): number {
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  return Math.max(lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0, (lengths.at(-1) ?? 0) / 3);
}
