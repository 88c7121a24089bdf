import type { Id } from './id.ts';

/** A remark of a reader on one record or chapter of a version. */
export type Comment = {
  readonly id: Id;
  readonly countyId: Id;
  readonly versionId: Id;
  /** Stable identity of the goal, measure or chapter it is about. */
  readonly targetId: Id;
  readonly authorId: Id;
  /** The name as it was when written. */
  readonly authorName: string;
  readonly text: string;
  readonly createdAt: number;
  readonly resolvedAt: number | null;
};

export const commentMax = 2000;
