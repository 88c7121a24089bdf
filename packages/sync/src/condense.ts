import * as Y from 'yjs';
import { contentHash } from './content-hash.ts';
import { replay } from './replay.ts';

/** Many rows as one. */
export interface Condensed {
  /** The encoded state of all rows that could be read. */
  readonly state: Uint8Array;
  /** How many those are, and why the others could not be read (null: all could). */
  readonly good: number;
  readonly damage: string | null;
  /** contentHash of the state. */
  readonly content: string;
}

/**
 * Makes one encoded state of stored rows. Before it is handed out it is read back: state vector, deletions and content must be
 * those of the rows. Throws when they are not; nothing may then be thrown away for it.
 */
export function condense(name: string, rows: readonly Uint8Array[]): Condensed {
  const { doc, good, damage } = replay(name, rows);
  const again = new Y.Doc();
  try {
    const state = Y.encodeStateAsUpdate(doc);
    Y.applyUpdate(again, state);
    const same = Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(again));
    const content = contentHash(again);
    if (!same || contentHash(doc) !== content) {
      throw new Error(`${name}: the snapshot does not hold what the log holds`);
    }
    return { state, good, damage: damage?.message ?? null, content };
  } finally {
    doc.destroy();
    again.destroy();
  }
}
