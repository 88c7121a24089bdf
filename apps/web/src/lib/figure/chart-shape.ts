import type { FigureValue, ShownFigure } from '@fortschrift/domain/figure';

/** The drawing board, in its own units; it is scaled to its place as a whole. */
export const board = { width: 360, height: 190, top: 26, bottom: 26, side: 8 } as const;

/** One value on the board: `x` its middle, `y` its height, null where there is no number to draw. */
export interface Point {
  readonly held: FigureValue;
  readonly x: number;
  readonly y: number | null;
  /** What stands below: the year where there is one. */
  readonly tick: string;
}

export interface ChartShape {
  /** Columns up to nine values, a line beyond. */
  readonly kind: 'columns' | 'line';
  readonly points: readonly Point[];
  /** Height of zero, where columns stand and below which they hang. */
  readonly zero: number;
  /** Width of a column. */
  readonly wide: number;
  /** Stretches of the line; it is broken where a number is missing. */
  readonly lines: readonly string[];
  /** Whether each point has room for its words, or only the first and the last one. */
  readonly labelled: 'all' | 'ends';
}

/** The values of a Kennzahl as a small chart; null for fewer than two numbers, of which there is nothing to see. */
export function chartShape({ values }: Pick<ShownFigure, 'values'>): ChartShape | null {
  const numbers = values.flatMap(({ value }) => (value === null ? [] : [value]));
  if (numbers.length < 2) return null;
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const span = high - low || 1;
  const room = board.height - board.top - board.bottom;
  const heightOf = (value: number): number => round(board.top + ((high - value) / span) * room);
  const step = (board.width - 2 * board.side) / values.length;
  const points = values.map(
    (held, index): Point => ({
      held,
      x: round(board.side + step * (index + 0.5)),
      y: held.value === null ? null : heightOf(held.value),
      tick: /\b(?:19|20)\d{2}\b/.exec(held.period)?.[0] ?? held.period.slice(0, 8),
    }),
  );
  return {
    kind: values.length > 9 ? 'line' : 'columns',
    points,
    zero: heightOf(0),
    wide: round(Math.min(44, step * 0.62)),
    lines: linesThrough(points),
    labelled: values.length > 6 ? 'ends' : 'all',
  };
}

function linesThrough(points: readonly Point[]): readonly string[] {
  const lines: string[][] = [[]];
  for (const { x, y } of points) {
    if (y === null) lines.push([]);
    else lines.at(-1)?.push(`${x},${y}`);
  }
  return lines.filter((line) => line.length > 1).map((line) => line.join(' '));
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
