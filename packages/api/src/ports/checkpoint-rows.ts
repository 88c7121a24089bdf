import type { CheckpointHead } from '@fortschrift/domain/checkpoint';
import type { Id } from '@fortschrift/domain/id';

/** States of live documents one can go back to. */
export type CheckpointRows = {
  insert(head: CheckpointHead, bytes: Uint8Array): Promise<void>;
  /** Null for an unknown one; throws when its bytes are no longer what was written. */
  find(id: Id): Promise<{ readonly head: CheckpointHead; readonly bytes: Uint8Array } | null>;
  /** Newest first. */
  ofDocument(document: string): Promise<readonly CheckpointHead[]>;
  /** Whether the newest state of a document is exactly this one. */
  isNewest(document: string, bytes: Uint8Array): Promise<boolean>;
  remove(ids: readonly Id[]): Promise<void>;
  /** Deletes all states of a document: whoever erases something in it must call this too. */
  forget(document: string): Promise<void>;
};
