import * as Y from 'yjs';
import { openDocument } from './document.ts';
import type { UpdateLog } from './ports.ts';

/**
 * Replaces the log rows of one document by a snapshot. Made from the stored bytes, never from the live object, and read back before the
 * rows go: a snapshot that does not hold the same is not saved (throws). Resolves with the number of rows and bytes replaced;
 * null when there was nothing to do or the epoch has moved on.
 */
export async function compactDocument(
  log: UpdateLog,
  name: string,
  epoch: number,
): Promise<{ rows: number; bytes: number } | null> {
  const loaded = await log.load(name);
  if (loaded.epoch !== epoch || loaded.updates.length === 0) return null;
  const stored = openDocument(name, loaded);
  const again = new Y.Doc();
  try {
    const bytes = Y.encodeStateAsUpdate(stored.doc);
    Y.applyUpdate(again, bytes);
    if (!Y.equalSnapshots(Y.snapshot(stored.doc), Y.snapshot(again))) {
      throw new Error(`${name}: the snapshot does not hold what the log holds`);
    }
    const rows = loaded.updates.length;
    if (!(await log.saveSnapshot({ name, epoch, bytes, rows }))) return null;
    return { rows, bytes: loaded.updates.reduce((sum, update) => sum + update.length, 0) };
  } finally {
    stored.destroy();
    again.destroy();
  }
}
