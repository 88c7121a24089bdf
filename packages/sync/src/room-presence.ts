import type { CloseCode } from './close-codes.ts';
import { silentFrame } from './frames.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { Peer } from './peer.ts';
import { createPresence } from './presence.ts';

/** From so many peers on presence is collected for longer. */
const crowd = 100;

export interface RoomPresence {
  /** Takes in what a peer says of itself; others hear of it with the next commit, or soon. A close code when the peer must go. */
  hear(peer: Peer, states: Uint8Array, ownsId: (clientId: number) => boolean): CloseCode | null;
  /** Shows a newcomer who is here; after its own first word, lest it hears of a former self and takes that for its own. */
  introduce(peer: Peer): void;
  leave(peer: Peer): void;
  /** The actor whose peer is present under this client id; null when nobody is. */
  ownerOf(clientId: number): string | null;
  /** What changed since it was told last, as a frame for each peer, null for those who get none; null when nothing did. It counts as told. */
  changes(): ((peer: Peer) => Buffer | null) | null;
  /** What goes out at the heartbeat: everybody, renewed, or silence for those who hear of nobody. */
  heartbeat(): (peer: Peer) => Buffer;
}

/**
 * When presence (presence.ts) is told to the peers of one room: with the next commit where one is on its way, which `delivering` tells,
 * else after a while. `wallClock` gives Unix milliseconds.
 */
export function createRoomPresence(
  peers: ReadonlySet<Peer>,
  limits: Limits,
  metrics: Metrics,
  wallClock: () => number,
  delivering: () => boolean,
): RoomPresence {
  const presence = createPresence<Peer>(limits, wallClock);
  let timer: NodeJS.Timeout | null = null;

  function changes(): ((peer: Peer) => Buffer | null) | null {
    if (!presence.dirty()) return null;
    const frameFor = presence.changes();
    return (peer) => {
      if (!peer.visibleAwareness) return null;
      if (!peer.slow()) return frameFor(peer);
      // It catches up with the next heartbeat, which carries everybody.
      metrics.presenceSkipped += 1;
      return null;
    };
  }

  function announce(): void {
    if (timer !== null || !presence.dirty() || delivering()) return;
    timer = setTimeout(tell, peers.size > crowd ? 2.5 * limits.presenceWindow : limits.presenceWindow);
  }

  function tell(): void {
    timer = null;
    // It may have gone with a commit meanwhile, or be about to.
    const frameFor = delivering() ? null : changes();
    if (frameFor === null) return;
    for (const peer of peers) {
      const frame = frameFor(peer);
      if (frame !== null) peer.pass(frame, 1);
    }
  }

  function introduce(peer: Peer): void {
    if (peer.introduced) return;
    peer.introduced = true;
    if (peer.visibleAwareness) peer.pass(presence.everybody(false)(peer), 1);
  }

  return {
    hear(peer, states, ownsId) {
      const code = presence.receive(peer, states, ownsId);
      introduce(peer);
      announce();
      return code;
    },
    introduce,
    leave(peer) {
      presence.leave(peer);
      if (peers.size > 0) announce();
    },
    ownerOf: presence.ownerOf,
    changes,
    heartbeat() {
      const everybody = presence.everybody(true);
      return (peer) => (peer.visibleAwareness ? everybody(peer) : silentFrame);
    },
  };
}
