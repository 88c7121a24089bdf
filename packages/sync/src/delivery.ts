import type { Peer } from './peer.ts';
import type { Share } from './room-interface.ts';

/**
 * Sends what a commit released, one write per peer: what was kept for it alone, what it does not have from itself, and what
 * `presentTo` has to tell it of others (null: nothing; null in its place: nothing to anybody).
 */
export function deliver(
  { frames, replies }: Share,
  peers: Iterable<Peer>,
  presentTo: ((peer: Peer) => Buffer | null) | null,
): void {
  const plain = inOne(frames);
  const senders = new Set<Peer | null>();
  for (const { from } of frames) senders.add(from);
  // Most get the same presence, one after the other: what was put together for the last one will do.
  let told: Buffer | null = null;
  let whole: Buffer | null = plain;
  for (const peer of peers) {
    const present = presentTo === null ? null : presentTo(peer);
    const kept = replies.size === 0 ? undefined : replies.get(peer);
    if (!peer.joined || kept !== undefined || senders.has(peer)) {
      peer.send(apart(peer, frames, kept, present));
      continue;
    }
    if (present !== told) {
      told = present;
      whole = present === null || plain === null ? (present ?? plain) : Buffer.concat([plain, present]);
    }
    if (whole !== null) peer.pass(whole, present === null ? frames.length : frames.length + 1);
  }
}

/** What one peer gets that does not get what all others do. */
function apart(
  peer: Peer,
  frames: Share['frames'],
  kept: readonly Buffer[] | undefined,
  present: Buffer | null,
): readonly Buffer[] {
  const list: Buffer[] = [];
  if (kept !== undefined) for (const frame of kept) list.push(frame);
  if (peer.joined) for (const { bytes, from } of frames) if (from !== peer) list.push(bytes);
  if (present !== null) list.push(present);
  return list;
}

/** Frames one after the other in one buffer; null when there are none. */
function inOne(frames: Share['frames']): Buffer | null {
  const [first] = frames;
  if (first === undefined) return null;
  return frames.length === 1 ? first.bytes : Buffer.concat(frames.map(({ bytes }) => bytes));
}
