import * as Y from 'yjs';
import type { Condenser } from './condenser.ts';
import { contentHash } from './content-hash.ts';
import type { UpdateLog } from './ports.ts';
import type { Room } from './room-interface.ts';

export interface Healing {
  readonly log: UpdateLog;
  readonly condenser: Condenser;
  /** Unix milliseconds. */
  wallClock(): number;
}

/** How often the end of what is being committed is waited for before healing is left to the next time. */
const patience = 50;

/**
 * Writes a live document over its own stored rows, because some of those were found damaged. Resolves with true when the log
 * reads whole again, with false and nothing changed when this room may not vouch for the document.
 *
 * Compaction is made from stored bytes and never from the live object, lest a mistake in memory becomes the truth. Here the stored
 * bytes are known to be wrong, and the live object is the better witness if, and only if, all of this holds:
 * - it was loaded whole: every stored row fitted its checksum and was read (`readOnly` is true for a document that was not);
 * - at this instant nothing in it is uncommitted and its room has not ended: it is what the log said when each row was written;
 * - the rows that still can be read are part of it: it is the same document, not one whose file was exchanged below us;
 * - its encoded state, read back in the condenser's thread, has the same content.
 * The snapshot takes the place of exactly the rows this room knows of; a row that was appended meanwhile stays behind it. A damaged
 * snapshot is kept as the former one for a day; of a damaged row the report says which it was.
 */
export async function healDocument({ log, condenser, wallClock }: Healing, room: Room): Promise<boolean> {
  if (room.readOnly) return false;
  const { name, document } = room;
  const { epoch } = document;
  const stored = await log.load(name);
  if (stored.epoch !== epoch) return false;
  const readable = stored.snapshot === null ? stored.updates : [stored.snapshot, ...stored.updates];
  const rest = await condenser.condense(name, readable);

  if (!(await nothingPending(room))) return false;
  const doc = room.current();
  // What Yjs cleaned up on the way is not in the log yet.
  if (room.pending()) return false;
  const clocks = Y.decodeStateVector(Y.encodeStateVector(doc));
  const isPart = [...Y.parseUpdateMeta(rest.state).to].every(
    ([client, clock]) => clock <= (clocks.get(client) ?? 0),
  );
  if (!isPart) return false;
  const { rows, bytes } = room.log;
  const state = Y.encodeStateAsUpdate(doc);
  const content = contentHash(doc);

  const again = await condenser.condense(name, [state]);
  if (again.damage !== null || again.content !== content) return false;
  if (!(await log.saveSnapshot({ name, epoch, bytes: state, rows, at: wallClock() }))) return false;
  room.log.rows -= rows;
  room.log.bytes -= bytes;
  return (await log.load(name)).damage === null;
}

/** Waits for what is being committed. False when the room has ended, or is never without something to commit. */
async function nothingPending(room: Room): Promise<boolean> {
  try {
    await room.committed(undefined);
    for (let times = 0; room.pending() && times < patience; times += 1) await room.committed(undefined);
    return !room.pending();
  } catch {
    return false;
  }
}
