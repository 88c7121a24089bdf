import type { Id } from './id.ts';

/**
 * Why a state of a live document was put aside: while people wrote (`written`), at a step of the table (`phase`,
 * `opened`, `closed`), by hand (`kept`), and right before much was deleted at once (`deletion`) or somebody went back
 * to an earlier state (`restore`).
 */
export const checkpointReasons = [
  'written',
  'phase',
  'opened',
  'closed',
  'kept',
  'deletion',
  'restore',
] as const;
export type CheckpointReason = (typeof checkpointReasons)[number];

/** A state of a live document one can go back to, without the state itself. */
export type CheckpointHead = {
  readonly id: Id;
  /** Name of the live document. */
  readonly document: string;
  /** Unix milliseconds. */
  readonly at: number;
  readonly reason: CheckpointReason;
  /** As `actorName` writes it, or `system`. */
  readonly actor: string;
  /** How the text begins. */
  readonly preview: string;
  /** Length of the whole text in characters. */
  readonly length: number;
};

/** So many states of a document are kept. */
export const mostCheckpoints = 20;

/** Of those put aside while people wrote, the newest are never let go for others. */
const leastWritten = 5;

/** While people write, a state is put aside at most this often, in milliseconds. */
export const checkpointInterval = 5 * 60_000;

/**
 * The ids of the states to let go when there are more than `mostCheckpoints`; `heads` come newest first. Those of no
 * special moment go first, oldest first.
 */
export function expendable(heads: readonly Pick<CheckpointHead, 'id' | 'reason'>[]): readonly Id[] {
  const excess = heads.length - mostCheckpoints;
  if (excess <= 0) return [];
  const written = heads.filter((head) => head.reason === 'written').slice(leastWritten);
  const others = heads.filter((head) => !written.includes(head));
  return [...others, ...written].slice(-excess).map((head) => head.id);
}

/** The beginning of a text in one line, at most 160 characters, cut between words where there are some. */
export function previewOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= 160) return line;
  const cut = line.slice(0, 159);
  const space = cut.lastIndexOf(' ');
  return `${(space > 100 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
