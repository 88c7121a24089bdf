/** Letters a line of A4 across holds in small type. */
const wholeLine = 165;
/** Between two columns, in letters. */
const gap = 3;
/** No column asks for more: longer texts are read in lines of this length. */
const widest = 40;

/**
 * Texts of a table, row by row below its head -> shares of its width. No column is narrower than its longest word, as
 * long as all of them find room, and none wider than its longest text; what is left is shared so that rows become low:
 * a few long texts weigh more than many short ones, for the highest cell makes the row.
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
    const most = Math.max(least, Math.min(widest, gap + Math.max(0, ...cells.map(({ length }) => length))));
    return { least, most, weight: cells.reduce((sum, { length }) => sum + length ** 3, 0) ** 0.25 };
  });
  const sharedBy = (factor: number): readonly number[] =>
    columns.map(({ least, most, weight }) => Math.min(most, Math.max(least, weight * factor)));
  const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
  const widestOf = sharedBy(Number.MAX_VALUE);
  if (total(widestOf) <= wholeLine) return widestOf;
  let [low, high] = [0, wholeLine];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (total(sharedBy(middle)) > wholeLine) high = middle;
    else low = middle;
  }
  return sharedBy(low);
}
