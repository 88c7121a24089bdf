import { type CloseCode, closeCode } from './close-codes.ts';
import { compactDocument } from './compact.ts';
import type { Condenser } from './condenser.ts';
import { healDocument } from './heal.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { CorruptDocumentError, type UpdateLog } from './ports.ts';
import type { Room } from './room-interface.ts';

export interface Housekeeping {
  /** Heartbeats, silent peers, idle documents. Call it twice a second. */
  tick(): void;
  /** Lets documents leave that nobody uses: those idle for long, and the longest unused ones while memory is short. */
  makeRoom(): void;
  /** True while the documents in use take all memory there is for documents. */
  full(): boolean;
  /** Puts a room away; a log that has grown is compacted first. */
  leaveMemory(room: Room, code: CloseCode): Promise<void>;
  /** Resolves when no compaction is under way. */
  settled(): Promise<void>;
  /** Replaces damaged stored rows of a room from its intact document (heal.ts). False when that may not be done or did not help. */
  heal(room: Room, damage: Error): Promise<boolean>;
  /** Starts a compaction in the background when the log of this room calls for one. */
  compactWhenDue(room: Room): void;
}

export interface HousekeepingOptions {
  readonly log: UpdateLog;
  readonly condenser: Condenser;
  readonly lifecycle: Lifecycle;
  readonly limits: Limits;
  readonly metrics: Metrics;
  now(): number;
  /** Unix milliseconds. */
  wallClock(): number;
  onCompactionFailed(name: string, error: unknown): void;
  onHealed(name: string, damage: Error): void;
}

const hour = 3_600_000;
/** Milliseconds of a turn of the event loop that rooms may take for their tick; letters of all others wait meanwhile. */
const tickTurn = 1;

/** Keeps memory and logs small: unused documents leave, the longest unused first; long logs become snapshots, one at a time. */
export function createHousekeeping(options: HousekeepingOptions): Housekeeping {
  const { log, lifecycle, limits, metrics, now, wallClock } = options;
  const compacting = new Map<string, Promise<void>>();
  let lastSweep = Number.NEGATIVE_INFINITY;

  async function replaceLog(room: Room): Promise<void> {
    room.log.since = now();
    try {
      const done = await compactDocument(options, room.name, room.document.epoch);
      if (done === null) return;
      metrics.compactions += 1;
      room.log.rows -= done.rows;
      room.log.bytes -= done.bytes;
    } catch (error) {
      if (error instanceof CorruptDocumentError && (await replaceRows(room, error))) return;
      metrics.compactionFailures += 1;
      options.onCompactionFailed(room.name, error);
    }
  }

  async function replaceRows(room: Room, damage: Error): Promise<boolean> {
    try {
      if (!(await healDocument(options, room))) return false;
    } catch (error) {
      options.onCompactionFailed(room.name, error);
      return false;
    }
    metrics.heals += 1;
    options.onHealed(room.name, damage);
    return true;
  }

  async function heal(room: Room, damage: Error): Promise<boolean> {
    await compacting.get(room.name);
    const work = replaceRows(room, damage);
    const done = work.then(() => {}).finally(() => compacting.delete(room.name));
    compacting.set(room.name, done);
    return work;
  }

  /** One at a time for each document: who asks meanwhile gets the one under way. */
  function compact(room: Room): Promise<void> {
    const { name } = room;
    const underWay = compacting.get(name);
    if (underWay !== undefined) return underWay;
    const work = replaceLog(room).finally(() => compacting.delete(name));
    compacting.set(name, work);
    return work;
  }

  function compactWhen(room: Room, rows: number): void {
    if (room.readOnly || (room.log.rows < rows && room.log.bytes < limits.compactBytes)) return;
    if (compacting.size > 0 || now() - room.log.since < limits.compactInterval) return;
    void compact(room);
  }

  function leaveMemory(room: Room, code: CloseCode): Promise<void> {
    return lifecycle.drain(room, code, async () => {
      // One under way knows nothing of the rows written since it began.
      await compacting.get(room.name);
      const { rows, bytes } = room.log;
      const worthwhile = rows >= limits.compactRowsOnLeave || bytes >= limits.condenseOnLoad;
      if (!room.readOnly && worthwhile) await compact(room);
    });
  }

  /** Former snapshots go once they have been superseded for long enough. */
  function sweep(moment: number): void {
    if (moment - lastSweep < hour) return;
    lastSweep = moment;
    const before = wallClock() - limits.keepSnapshots;
    log.forgetSnapshots(before).catch((error: unknown) => options.onCompactionFailed('', error));
  }

  const weigh = (rooms: readonly Room[]) => rooms.reduce((sum, room) => sum + room.document.weight(), 0);
  const inUse = () => weigh(lifecycle.live().filter((room) => room.emptySince === null));

  function makeRoom(moment: number): void {
    const rooms = lifecycle.live();
    let heap = weigh(rooms);
    const unused = rooms.flatMap((room) =>
      room.emptySince === null ? [] : { room, since: room.emptySince },
    );
    unused.sort((one, other) => one.since - other.since);
    for (const { room, since } of unused) {
      if (moment - since < limits.idle && heap <= limits.heap) break;
      heap -= room.document.weight();
      metrics.evictions += 1;
      void leaveMemory(room, closeCode.tryAgain);
    }
  }

  /** Rooms whose tick is due. */
  let due: Room[] = [];

  /** As many rooms as fit into one turn, the others in the next ones. Who has left memory meanwhile must not write any more. */
  function tickRooms(): void {
    const moment = now();
    for (let room = due.pop(); room !== undefined; room = due.pop()) {
      const current = lifecycle.phase(room.name);
      if (current?.phase !== 'live' || current.room !== room) continue;
      room.tick(moment);
      if (moment - room.log.written > limits.rest) compactWhen(room, limits.compactRowsAtRest);
      if (now() - moment >= tickTurn) break;
    }
    if (due.length > 0) setImmediate(tickRooms);
  }

  return {
    tick() {
      const moment = now();
      sweep(moment);
      const under = due.length > 0;
      due = lifecycle.live();
      if (!under) tickRooms();
      makeRoom(moment);
    },
    makeRoom: () => makeRoom(now()),
    full: () => inUse() > limits.heap,
    leaveMemory,
    heal,
    async settled() {
      await Promise.all(compacting.values());
    },
    compactWhenDue: (room) => compactWhen(room, limits.compactRows),
  };
}
