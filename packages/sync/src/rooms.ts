import { performance } from 'node:perf_hooks';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { fitState } from './checkpoint.ts';
import { type CloseCode, closeCode } from './close-codes.ts';
import { createCommitGroup } from './commit-group.ts';
import { createCondenser } from './condenser.ts';
import { createDoze } from './doze.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createLifecycle } from './lifecycle.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createLineages } from './lineage.ts';
import { watchLoopDelay } from './loop-delay.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { openStored } from './open-stored.ts';
import { createPeer, type Peer, type PeerInfo } from './peer.ts';
import { CorruptDocumentError, type LoadedDocument, type UpdateLog } from './ports.ts';
import { createRefreshes } from './refresh.ts';
import { createRoom } from './room.ts';
import type { Room, Share } from './room-interface.ts';
import type { Root } from './roots.ts';
import { createTurns } from './turns.ts';

/** Fills a projected document from its source; called again, it makes the document say what the source says now. */
export type Fill = (doc: Y.Doc) => void | Promise<void>;

export interface RoomsOptions {
  readonly log: UpdateLog;
  readonly limits?: Limits;
  /** `now`: rising milliseconds for durations; `wall`: Unix milliseconds. */
  readonly clock?: { now(): number; wall(): number };
  /** For a projected document how to fill it, null for a logged one. */
  projections?(name: string): Fill | null;
  /** The roots a logged document may have; null (the default) allows any. */
  roots?(name: string): readonly Root[] | null;
  /** The shape clients must have been built for; 1 by default. */
  schemaVersion?(name: string): number;
  /** Called after commits, when nothing of the document is pending. */
  onCommitted?(name: string): void;
  /** Whether nothing but the rooms needs this thread now: groups then wait for companions asleep (doze.ts). Without it they never do. */
  alone?(): boolean;
  /** Hears of everything that went wrong on the server's side. */
  report?(problem: Problem): void;
}

export interface Problem {
  readonly kind: 'load' | 'damage' | 'healed' | 'mass-deletion' | 'commit' | 'compaction' | 'callback';
  readonly name: string;
  readonly error: unknown;
}

export interface Rooms {
  /** Takes over an opened socket whose owner may use the document. Never throws; what is wrong becomes a close code. */
  connect(socket: WebSocket, peer: PeerInfo): void;
  /** Changes a logged document on the server's behalf, in the name of `actor`. Resolves once it is committed; rejects with nothing stored. */
  change(name: string, actor: string, fn: (doc: Y.Doc) => void): Promise<void>;
  /** Fills a projected document anew if somebody has it open; calls that come meanwhile share one further run. */
  refresh(name: string): Promise<void>;
  /** The committed state as a Yjs update. Rejects with CorruptDocumentError when only a part of it can be read. */
  read(name: string): Promise<Uint8Array>;
  /** What `fn` reads from the document, once everything it saw is committed. `fn` must not write. Rejects as `read` does. */
  state<Value>(name: string, fn: (doc: Y.Doc) => Value): Promise<Value>;
  /** Closes the sockets that match; they come back and are judged anew. Returns how many. */
  disconnect(matches: (peer: PeerInfo) => boolean, code: CloseCode): number;
  /**
   * Replaces the document by what `next` makes of its committed state (null: empty), under a new epoch. Everybody is closed with
   * 4409 first; who comes meanwhile waits. Of a damaged document `next` gets the last good state, or null when there is none, and
   * the damage. Resolves with the new epoch.
   */
  raiseEpoch(
    name: string,
    next: (
      current: Uint8Array | null,
      damage: Error | null,
    ) => Uint8Array | null | Promise<Uint8Array | null>,
  ): Promise<number>;
  /**
   * Puts a saved state (a checkpoint, a Yjs update that is whole) in the place of the document, under a new epoch: everybody is closed
   * with 4409 and starts afresh, nothing is merged. Resolves with the epoch; rejects with UnfitStateError, and nothing happened,
   * when the state is none that such a document can have.
   */
  restore(name: string, state: Uint8Array): Promise<number>;
  /** What is stored, read anew: the whole state, or the last good one (null: none) and what is wrong. For whoever repairs. */
  inspect(name: string): Promise<{ readonly state: Uint8Array | null; readonly damage: Error | null }>;
  metrics(): Metrics;
  /** Commits what is pending, closes everybody with 1012, resolves when nothing is left in memory. */
  close(): Promise<void>;
}

interface Seat {
  room: Room | null;
  inbox: Uint8Array[];
  waiting: number;
}

/** How long a document of which nothing could be read is not tried again. */
const patience = 60_000;

/** All live documents of one process. There must be only one such process per log. */
export function createRooms(options: RoomsOptions): Rooms {
  const { log, limits = defaultLimits } = options;
  const clock = options.clock ?? { now: () => performance.now(), wall: () => Date.now() };
  const metrics = createMetrics();
  const seats = new Map<Peer, Seat>();
  const unreadable = new Map<string, { error: unknown; until: number }>();
  const logged = createCommitGroup<Share>({
    append: (rows) => log.append(rows),
    limits,
    metrics,
    now: clock.now,
    doze: options.alone ? createDoze(options.alone) : null,
  });
  // A projection's truth is elsewhere and committed already: its group only collects.
  const projected = createCommitGroup<Share>({
    append: async () => {},
    limits,
    metrics: createMetrics(),
    now: clock.now,
    doze: null,
  });
  const turns = createTurns(limits.answersPerTurn);
  const lineages = createLineages(clock.wall);
  let closing = false;
  const report = (problem: Problem) => options.report?.(problem);
  const lifecycle = createLifecycle(load);
  const condenser = createCondenser();
  const storage = { log, condenser, limits };
  const housekeeping = createHousekeeping({
    log,
    condenser,
    lifecycle,
    limits,
    metrics,
    now: clock.now,
    wallClock: clock.wall,
    onHealed: (name, error) => report({ kind: 'healed', name, error }),
    onCompactionFailed: (name, error) => report({ kind: 'compaction', name, error }),
  });
  const heart = setInterval(() => {
    logged.tick();
    housekeeping.tick();
  }, 1000);
  heart.unref();
  const delay = watchLoopDelay();
  const minute = setInterval(() => delay.renew(), 60_000);
  minute.unref();

  // -- documents -------------------------------------------------------------------------------------------------

  async function load(name: string): Promise<Room> {
    const known = unreadable.get(name);
    if (known !== undefined && known.until > clock.now()) throw known.error;
    unreadable.delete(name);
    metrics.loads += 1;
    housekeeping.makeRoom();
    try {
      const fill = options.projections?.(name) ?? null;
      const loaded = fill === null ? await log.load(name) : nothing;
      const document = await openStored(name, loaded, storage);
      if (document.damage !== null) {
        metrics.quarantines += 1;
        report({ kind: 'damage', name, error: document.damage });
      }
      if (fill !== null) {
        document.begin(lineages.next(name));
        await document.fill(fill);
      }
      return createRoom({
        name,
        document,
        log: {
          rows: loaded.updates.length,
          bytes: bytesOf(loaded.updates),
          since: clock.now() - limits.compactInterval,
          written: clock.now(),
        },
        readOnly: fill !== null,
        group: fill === null ? logged : projected,
        turns,
        limits,
        metrics,
        roots: options.roots?.(name) ?? null,
        schemaVersion: options.schemaVersion?.(name) ?? 1,
        now: clock.now,
        wallClock: clock.wall,
        onMassDeletion: (error) => report({ kind: 'mass-deletion', name, error }),
        onFailed: (room, error) => {
          report({ kind: 'commit', name, error });
          if (lifecycle.phase(name)?.phase === 'live')
            void lifecycle.drain(room, closeCode.tryAgain, async () => {});
        },
        onCommitted: (room) => {
          if (room.readOnly) return;
          housekeeping.compactWhenDue(room);
          try {
            options.onCommitted?.(name);
          } catch (error) {
            report({ kind: 'callback', name, error });
          }
        },
      });
    } catch (error) {
      metrics.loadFailures += 1;
      if (error instanceof CorruptDocumentError)
        unreadable.set(name, { error, until: clock.now() + patience });
      report({ kind: 'load', name, error });
      throw error;
    }
  }

  /** What is stored. Damaged rows of a live document that is whole are replaced first (heal.ts): `room`, when there is one. */
  async function inspect(
    name: string,
    room: Room | null,
  ): Promise<{ state: Uint8Array | null; damage: Error | null }> {
    const found = await readStored(name);
    if (found.damage === null || room === null || !(await housekeeping.heal(room, found.damage)))
      return found;
    return readStored(name);
  }

  async function readStored(name: string): Promise<{ state: Uint8Array | null; damage: Error | null }> {
    try {
      const stored = await openStored(name, await log.load(name), storage);
      const state = Y.encodeStateAsUpdate(stored.doc);
      stored.destroy();
      return { state, damage: stored.damage };
    } catch (error) {
      if (error instanceof CorruptDocumentError) return { state: null, damage: error };
      throw error;
    }
  }

  // -- peers -----------------------------------------------------------------------------------------------------

  function admit(peer: Peer, seat: Seat): void {
    const enter = (room: Room) => {
      if (!peer.open()) return;
      if (peer.epoch !== undefined && peer.epoch !== room.document.epoch) peer.close(closeCode.epoch);
      else if (room.peers.size >= limits.peers) peer.close(closeCode.tryAgain);
      else {
        seat.room = room;
        room.admit(peer);
        for (const frame of seat.inbox.splice(0)) room.receive(peer, frame);
      }
    };
    if (lifecycle.phase(peer.name) === undefined && housekeeping.full()) {
      metrics.loadsRefused += 1;
      peer.close(closeCode.tryAgain);
      return;
    }
    lifecycle.use(peer.name, enter).catch(() => peer.close(closeCode.tryAgain));
  }

  function onFrame(peer: Peer, frame: Uint8Array): void {
    const seat = seats.get(peer);
    if (seat === undefined) return;
    if (seat.room !== null) {
      seat.room.receive(peer, frame);
      return;
    }
    seat.waiting += frame.length;
    if (seat.waiting > limits.waiting) peer.close(closeCode.tooLarge);
    else seat.inbox.push(frame);
  }

  function onClose(peer: Peer): void {
    seats.get(peer)?.room?.leave(peer);
    seats.delete(peer);
  }

  const refreshes = createRefreshes(async (name) => {
    const before = lifecycle.phase(name);
    const fill = options.projections?.(name) ?? null;
    if (before === undefined || before.phase === 'draining' || fill === null) return;
    // A room that is loading may have read its source before the change this call is about. One that fails shows nothing old.
    await Promise.resolve(before.room).catch(() => {});
    const current = lifecycle.phase(name);
    if (current?.phase === 'live') await current.room.fill(fill);
  });

  const raiseEpoch: Rooms['raiseEpoch'] = async (name, next) => {
    const replace = async (room: Room | null) => {
      const { state, damage } = await inspect(name, room);
      return log.startEpoch(name, await next(state, damage), clock.wall());
    };
    unreadable.delete(name);
    try {
      return await lifecycle.use(name, (room) => lifecycle.drain(room, closeCode.epoch, () => replace(room)));
    } catch (error) {
      if (!(error instanceof CorruptDocumentError)) throw error;
      unreadable.delete(name);
      return replace(null);
    }
  };

  return {
    connect(socket, info) {
      const wanted = options.schemaVersion?.(info.name) ?? 1;
      const peer = createPeer(socket, info, { limits, metrics, now: clock.now, onFrame, onClose });
      if (closing) return peer.close(closeCode.tryAgain);
      if (info.schema !== undefined && info.schema !== wanted) return peer.close(closeCode.tooOld);
      const seat: Seat = { room: null, inbox: [], waiting: 0 };
      seats.set(peer, seat);
      admit(peer, seat);
    },
    change: (name, actor, fn) => lifecycle.use(name, (room) => room.change(actor, fn)),
    refresh: (name) => refreshes.run(name),
    read: (name) =>
      lifecycle.use(name, async (room) => room.committed(Y.encodeStateAsUpdate(room.current()))),
    state: (name, fn) => lifecycle.use(name, async (room) => room.committed(fn(room.current()))),
    inspect(name) {
      const current = lifecycle.phase(name);
      return inspect(name, current?.phase === 'live' ? current.room : null);
    },
    disconnect(matches, code) {
      const leaving = [...seats.keys()].filter((peer) => matches(peer));
      for (const peer of leaving) peer.close(code);
      return leaving.length;
    },
    raiseEpoch,
    async restore(name, state) {
      const roots = options.roots?.(name) ?? null;
      const fit = await fitState(name, state, { limits, roots, condenser });
      return raiseEpoch(name, () => fit);
    },
    metrics() {
      metrics.rooms = lifecycle.count();
      metrics.peers = seats.size;
      const live = lifecycle.live();
      metrics.heapBytes = live.reduce((sum, room) => sum + room.document.weight(), 0);
      const oldest = logged.waitingSince();
      metrics.commitWaiting = oldest === null ? 0 : clock.now() - oldest;
      const { median, p99, max } = delay.read();
      metrics.loopDelayMedian = median;
      metrics.loopDelayP99 = p99;
      metrics.loopDelayMax = max;
      metrics.quarantined = live.filter((room) => room.document.damage !== null).length;
      return metrics;
    },
    async close() {
      closing = true;
      clearInterval(heart);
      clearInterval(minute);
      delay.close();
      for (const peer of seats.keys()) peer.pause();
      await lifecycle.quiet();
      await Promise.all([logged.idle(), projected.idle()]);
      for (const room of lifecycle.live()) void housekeeping.leaveMemory(room, closeCode.goingAway);
      for (const peer of [...seats.keys()]) peer.close(closeCode.goingAway);
      await lifecycle.quiet();
      await housekeeping.settled();
      await condenser.close();
    },
  };
}

const nothing: LoadedDocument = { epoch: 1, snapshot: null, updates: [], claims: [], damage: null };

function bytesOf(rows: readonly Uint8Array[]): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}
