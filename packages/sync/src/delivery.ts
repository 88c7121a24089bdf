import type { Peer } from './peer.ts';
import type { Share } from './room-interface.ts';

/**
 * Sends what a commit released, one write per peer: what was kept for it alone, what it does not have from itself, and what
 * `presentTo` has to tell it of others (null: nothing).
 */
export function deliver(share: Share, peers: Iterable<Peer>, presentTo: (peer: Peer) => Buffer | null): void {
  const senders = new Set(share.frames.map((frame) => frame.from));
  const unasked = share.replies.size === 0;
  const common = joiner(share.frames.map((frame) => frame.bytes));
  for (const peer of peers) {
    const present = presentTo(peer);
    const replies = unasked ? undefined : share.replies.get(peer);
    if (peer.joined && replies === undefined && !senders.has(peer)) {
      peer.send(common(present));
      continue;
    }
    const frames = peer.joined ? share.frames.filter(({ from }) => from !== peer) : [];
    peer.send([...(replies ?? []), ...frames.map(({ bytes }) => bytes), ...(present ? [present] : [])]);
  }
}

/** Puts the same frames, and after them one that most share, into one buffer, once for all who get just that. */
function joiner(frames: readonly Buffer[]): (last: Buffer | null) => readonly Buffer[] {
  let plain: readonly Buffer[] | null = null;
  const made = new Map<Buffer, readonly Buffer[]>();
  return (last) => {
    if (last === null) {
      plain ??= inOne(frames);
      return plain;
    }
    let whole = made.get(last);
    if (whole === undefined) {
      whole = inOne([...frames, last]);
      made.set(last, whole);
    }
    return whole;
  };
}

const inOne = (frames: readonly Buffer[]) => (frames.length > 1 ? [Buffer.concat(frames)] : frames);
