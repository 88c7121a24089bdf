import type { Condenser } from './condenser.ts';
import { CorruptDocumentError, type UpdateLog } from './ports.ts';

export interface Compaction {
  readonly log: UpdateLog;
  readonly condenser: Condenser;
  /** Unix milliseconds. */
  wallClock(): number;
}

/**
 * Replaces the log rows of one document by a snapshot. Made from the stored bytes, never from the live object, away from the event
 * loop, and read back before the rows go. Resolves with the number of rows and bytes replaced; null when there was nothing to
 * do or the epoch has moved on. Rejects with nothing changed when a row is damaged or the snapshot does not hold what the rows hold.
 */
export async function compactDocument(
  { log, condenser, wallClock }: Compaction,
  name: string,
  epoch: number,
): Promise<{ rows: number; bytes: number } | null> {
  const loaded = await log.load(name);
  if (loaded.epoch !== epoch) return null;
  if (loaded.damage !== null) throw loaded.damage;
  if (loaded.updates.length === 0) return null;
  const stored = loaded.snapshot === null ? loaded.updates : [loaded.snapshot, ...loaded.updates];
  const { state, damage } = await condenser.condense(name, stored);
  if (damage !== null) throw new CorruptDocumentError(damage);
  const rows = loaded.updates.length;
  if (!(await log.saveSnapshot({ name, epoch, bytes: state, rows, at: wallClock() }))) return null;
  return { rows, bytes: loaded.updates.reduce((sum, update) => sum + update.length, 0) };
}
