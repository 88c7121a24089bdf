import type { ChangeKind } from '@fortschrift/domain/change';
import type { Chapter, Concept } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import type { ReviewRow } from '@fortschrift/domain/review';
import type { ReviewUndo } from '@fortschrift/domain/review-decision';
import type { VersionChoice } from './synopsis.ts';

export type ReviewView = {
  readonly concept: Concept;
  readonly chapters: readonly Chapter[];
  /** The version the concept is decided against; null while there is none. */
  readonly base: VersionChoice | null;
  /** Decided versions it could be compared with, newest first. */
  readonly choices: readonly VersionChoice[];
  readonly rows: readonly ReviewRow[];
  readonly mayWrite: boolean;
};

export type ReviewRoutes = {
  /** Every field, goal and measure of the version before, with what became of it. */
  'GET /concepts/:id/review': { query: { base?: string }; answer: ReviewView };
  /** Decides about one old part, for everything that came out of it; `open` takes the decision off. */
  'POST /concepts/:id/review': {
    body: { baseId: Id; oldId: Id; kind: ChangeKind | 'open'; reason: string };
    answer: { rows: readonly ReviewRow[]; undo: ReviewUndo };
  };
  /** Takes a decision back; `rows` are those it was about. */
  'POST /concepts/:id/review/undo': {
    body: { baseId: Id; oldId: Id; undo: ReviewUndo };
    answer: { rows: readonly ReviewRow[] };
  };
};
