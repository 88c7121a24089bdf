import type { GridLayout, TextBlock } from './text-block.ts';
import type { TableHead } from './walker.ts';

const number = /^[–−+-]?\d[\d.]*(,\d+)?( ?(%|€|Euro|Prozent))?$/;
/** "unter 10", "keine Angabe": what stands in place of a number. */
const shortest = 14;
const short = 26;
const percentOfColumn = 30;

/** Rows of a table somebody wrote -> its layout, from what stands in it. */
export function gridLayout(
  head: TableHead,
  rows: readonly (readonly (readonly TextBlock[])[])[],
): GridLayout {
  const words = rows.map((row) => row.map(wordsOf));
  const columns = words[0]?.length ?? 0;
  const body = head.row ? words.slice(1) : words;
  const ends = Array.from({ length: columns }, (_, index) => {
    const cells = body.map((row) => row[index] ?? '');
    return (
      !(head.column && index === 0) &&
      cells.some((cell) => number.test(cell)) &&
      cells.every((cell) => number.test(cell) || cell.length <= shortest)
    );
  });
  const brief = words.every((row) => row.every((cell) => cell.length <= short));
  return { ends, share: brief ? Math.min(100, columns * percentOfColumn) : 100 };
}

/** The words of a cell that is one paragraph; of any other so many that it counts as long. */
function wordsOf(blocks: readonly TextBlock[]): string {
  const [first, ...rest] = blocks;
  if (first === undefined) return '';
  if (first.kind !== 'paragraph' || rest.length > 0) return ' '.repeat(short + 1);
  return first.runs
    .map(({ t }) => t ?? '\n')
    .join('')
    .trim();
}
