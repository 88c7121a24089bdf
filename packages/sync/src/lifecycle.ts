import type { CloseCode } from './close-codes.ts';
import type { Room } from './room-interface.ts';

/** Where a document is between storage and memory. Absent is: not in the map. */
export type Phase =
  | { readonly phase: 'loading'; readonly room: Promise<Room> }
  | { readonly phase: 'live'; readonly room: Room }
  | { readonly phase: 'draining'; readonly done: Promise<unknown> };

export interface Lifecycle {
  /**
   * Hands the live room to `act`, loaded when it is not there; whoever comes while it drains waits. Rejects when it cannot be
   * loaded: there is no such thing as an empty room in the place of one that failed. Between finding the room live and acting
   * nothing else can happen.
   */
  use<Value>(name: string, act: (room: Room) => Value | Promise<Value>): Promise<Value>;
  phase(name: string): Phase | undefined;
  /** The live rooms. */
  live(): Room[];
  /** Rooms of any phase. */
  count(): number;
  /**
   * Takes a live room out of service: closes its peers, waits until what it wrote is committed or failed, runs `last`, forgets it.
   * Who comes meanwhile waits and then loads from storage. Resolves or rejects as `last` does.
   */
  drain<Value>(room: Room, code: CloseCode, last: () => Promise<Value>): Promise<Value>;
  /** Resolves when no room is loading or draining any more. */
  quiet(): Promise<void>;
}

/** absent -> loading -> live -> draining -> absent, one promise per document and phase. `load` opens the room of a name. */
export function createLifecycle(load: (name: string) => Promise<Room>): Lifecycle {
  const phases = new Map<string, Phase>();
  return {
    async use(name, act) {
      for (;;) {
        const current = phases.get(name);
        if (current?.phase === 'live') return act(current.room);
        if (current?.phase === 'draining') {
          await current.done;
        } else if (current?.phase === 'loading') {
          await current.room;
        } else {
          const room = load(name);
          phases.set(name, { phase: 'loading', room });
          room.then(
            (live) => phases.set(name, { phase: 'live', room: live }),
            () => phases.delete(name),
          );
          await room;
        }
      }
    },
    phase: (name) => phases.get(name),
    live: () => [...phases.values()].flatMap((each) => (each.phase === 'live' ? each.room : [])),
    count: () => phases.size,
    drain(room, code, last) {
      const forget = () => {
        room.document.destroy();
        phases.delete(room.name);
      };
      const work = room.settled().then(last).finally(forget);
      phases.set(room.name, { phase: 'draining', done: work.catch(() => {}) });
      for (const peer of [...room.peers]) peer.close(code);
      return work;
    },
    async quiet() {
      const waits = [...phases.values()].map((each) => (each.phase === 'draining' ? each.done : each.room));
      await Promise.allSettled(waits);
    },
  };
}
