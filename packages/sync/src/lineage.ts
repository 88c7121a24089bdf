import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** Hands out the client ids under which the server writes projections. */
export interface Lineages {
  /** An id for the picture of `name` that is being made: larger than that of any picture of it before, a restart in between included. */
  next(name: string): number;
}

/** 1 January 2026, in Unix milliseconds, and the step of ids: tenths of a second last until 2039 in 32 bits. */
const begin = 1_767_225_600_000;
const step = 100;
const mostNames = 10_000;

/**
 * A projection is not stored: after a restart its picture is made anew, and who was there before still has the old one. Where both say
 * something under one key, Yjs lets the larger client id win, so ids rise with the clock. `wall` gives Unix milliseconds.
 */
export function createLineages(wall: () => number): Lineages {
  const last = new Map<string, number>();
  return {
    next(name) {
      const now = Math.max(1, Math.floor((wall() - begin) / step));
      if (last.size > mostNames) for (const [other, id] of last) if (id < now) last.delete(other);
      const id = Math.max(now, (last.get(name) ?? 0) + 1);
      last.set(name, id);
      return id;
    },
  };
}

/**
 * What a peer with this encoded state vector holds of former pictures, as an update that deletes it (Yjs update format 1: no structs, a
 * delete set); null when it holds nothing of them. Throws when the vector cannot be read.
 */
export function forgetFormer(stateVector: Uint8Array, current: number): Uint8Array | null {
  const former = [...Y.decodeStateVector(stateVector)].filter(([id, clock]) => id !== current && clock > 0);
  if (former.length === 0) return null;
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, former.length);
  for (const [id, clock] of former)
    for (const part of [id, 1, 0, clock]) encoding.writeVarUint(encoder, part);
  return encoding.toUint8Array(encoder);
}
