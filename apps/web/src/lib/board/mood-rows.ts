import type { BoardView } from '@fortschrift/domain/board-view';
import type { Id } from '@fortschrift/domain/id';

/** One group of the mood picture and the points it got. */
export interface MoodRow {
  readonly id: Id;
  readonly name: string;
  readonly points: number;
}

/**
 * The groups on the wall of a table with their points, most points first; equal ones in the order of the wall. Groups without a
 * heading get the name `unnamed` makes of their number on the wall.
 */
export function moodRows(
  { clusters, dots }: Pick<BoardView, 'clusters' | 'dots'>,
  unnamed: (number: number) => string,
): readonly MoodRow[] {
  return clusters
    .filter(({ parked }) => parked === null)
    .map(({ id, heading }, index) => ({ id, name: heading || unnamed(index + 1), points: dots?.[id] ?? 0 }))
    .sort((a, b) => b.points - a.points);
}
