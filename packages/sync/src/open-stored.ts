import type { Condenser } from './condenser.ts';
import { type LiveDocument, openDocument } from './document.ts';
import type { Limits } from './limits.ts';
import { CorruptDocumentError, type LoadedDocument, type UpdateLog } from './ports.ts';

export interface Storage {
  readonly log: UpdateLog;
  readonly condenser: Condenser;
  readonly limits: Limits;
}

/**
 * Brings what was loaded to life: whole, or as the last good state there is (`damage`). A newest snapshot that is as it was written but
 * that Yjs cannot read counts like one with flipped bits: the snapshot before it is shown, without the updates, which build on what cannot
 * be read. Rejects with the CorruptDocumentError when nothing can be read.
 */
export async function openStored(
  name: string,
  loaded: LoadedDocument,
  storage: Storage,
): Promise<LiveDocument> {
  try {
    return openDocument(name, await condensed(name, loaded, storage));
  } catch (error) {
    if (!(error instanceof CorruptDocumentError) || loaded.snapshot === null) throw error;
    for (const snapshot of await storage.log.formerSnapshots(name)) {
      try {
        return openDocument(name, { ...loaded, snapshot, updates: [], damage: error });
      } catch (also) {
        if (!(also instanceof CorruptDocumentError)) throw also;
      }
    }
    throw error;
  }
}

/** A large document, as one state made in the condenser's thread; the others as they are. */
async function condensed(
  name: string,
  loaded: LoadedDocument,
  { condenser, limits }: Storage,
): Promise<LoadedDocument> {
  const rows = loaded.snapshot === null ? loaded.updates : [loaded.snapshot, ...loaded.updates];
  // The snapshot has to be read here in any case; the way there and back pays only when the rows are much beside it.
  const size = loaded.updates.reduce((sum, row) => sum + row.length, 0);
  const least = Math.max(limits.condenseOnLoad, (loaded.snapshot?.length ?? 0) / 4);
  if (rows.length < 2 || size < least) return loaded;
  const { state, good, damage } = await condenser.condense(name, rows);
  const broken = damage === null ? loaded.damage : new CorruptDocumentError(damage);
  return { ...loaded, snapshot: good === 0 ? null : state, updates: [], damage: broken };
}
