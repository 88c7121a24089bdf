import type { CheckpointHead } from '@fortschrift/domain/checkpoint';
import type { Id } from '@fortschrift/domain/id';
import type { RichText } from '@fortschrift/domain/rich-text';

/** A state of a sheet or chapter one can go back to. */
export type CheckpointView = Pick<CheckpointHead, 'id' | 'at' | 'reason' | 'preview' | 'length'>;

/** Newest first; `mayRestore` as long as going back is possible. */
export type CheckpointList = { checkpoints: readonly CheckpointView[]; mayRestore: boolean };

export type CheckpointRoutes = {
  'GET /tables/:id/checkpoints': { answer: CheckpointList };
  /** Puts the sheet aside as it stands now; of a damaged one the last good state. */
  'POST /tables/:id/checkpoints': { answer: { checkpoint: CheckpointView } };
  'GET /chapters/:id/checkpoints': { answer: CheckpointList };
  'POST /chapters/:id/checkpoints': { answer: { checkpoint: CheckpointView } };
  /** One state, to be read. */
  'GET /checkpoints/:id': { answer: { checkpoint: CheckpointView; text: RichText } };
  /** Goes back to it: everybody starts afresh with that text. `before` is what stood there until then. */
  'POST /checkpoints/:id/restore': { answer: { before: Id } };
};
