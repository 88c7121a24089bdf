import * as decoding from 'lib0/decoding';

/** What a plain update does: it appends to one client's history up to `end`, or (client null) only deletes. */
export interface Typing {
  readonly client: number | null;
  /** The client's clock afterwards. */
  readonly end: number;
}

const largestClientId = 0xffff_ffff;
/** Content kind 4 of Yjs' format 1 is a string; the two highest bits say that a left and a right neighbour are named. */
const string = 4;
const left = 0x80;
const right = 0x40;

/**
 * Recognises what people do nearly all the time, from the bytes alone (Yjs update format 1): characters put beside known ones, and known
 * ones deleted, at most `mostDeleted` of them. For such an update nothing is left to judge but whose client id it is: it has no gap, no
 * new root, no nesting, no value. `known` gives the clock up to which a client's history is here. null for everything else, and for
 * everything that is not well-formed: the full judgement decides about it. Never throws.
 */
export function readTyping(
  update: Uint8Array,
  known: (client: number) => number,
  mostDeleted: number,
): Typing | null {
  const decoder = decoding.createDecoder(update);
  try {
    const typing = readInsertions(decoder, known);
    if (typing === null || !deletesKnown(decoder, typing, known, mostDeleted)) return null;
    return decoding.hasContent(decoder) ? null : typing;
  } catch {
    return null;
  }
}

function readInsertions(decoder: decoding.Decoder, known: (client: number) => number): Typing | null {
  const blocks = decoding.readVarUint(decoder);
  if (blocks === 0) return { client: null, end: 0 };
  if (blocks > 1) return null;
  const structs = decoding.readVarUint(decoder);
  const client = decoding.readVarUint(decoder);
  let clock = decoding.readVarUint(decoder);
  if (structs === 0 || client > largestClientId || clock !== known(client)) return null;
  for (let struct = 0; struct < structs; struct += 1) {
    const info = decoding.readUint8(decoder);
    if ((info & ~(left | right)) !== string || info === string) return null;
    if ((info & left) !== 0 && !namesKnown(decoder, client, clock, known)) return null;
    if ((info & right) !== 0 && !namesKnown(decoder, client, clock, known)) return null;
    const length = stringLength(decoder);
    if (length === 0) return null;
    clock += length;
  }
  return { client, end: clock };
}

/** A neighbour must be here already; one of the same client may come from this very update. */
function namesKnown(
  decoder: decoding.Decoder,
  client: number,
  clock: number,
  known: (client: number) => number,
): boolean {
  const neighbour = decoding.readVarUint(decoder);
  return decoding.readVarUint(decoder) < (neighbour === client ? clock : known(neighbour));
}

/** Reads a string for its length in UTF-16 units, which is what Yjs counts. Throws when it is not UTF-8. */
function stringLength(decoder: decoding.Decoder): number {
  const start = decoder.pos;
  const bytes = decoding.readVarUint(decoder);
  const end = decoder.pos + bytes;
  for (let at = decoder.pos; at < end; at += 1) {
    if ((decoder.arr[at] ?? 0x80) < 0x80) continue;
    decoder.pos = start;
    return decoding.readVarString(decoder).length;
  }
  decoder.pos = end;
  return bytes;
}

function deletesKnown(
  decoder: decoding.Decoder,
  typing: Typing,
  known: (client: number) => number,
  mostDeleted: number,
): boolean {
  let deleted = 0;
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    const client = decoding.readVarUint(decoder);
    const end = client === typing.client ? typing.end : known(client);
    for (let ranges = decoding.readVarUint(decoder); ranges > 0; ranges -= 1) {
      const clock = decoding.readVarUint(decoder);
      const length = decoding.readVarUint(decoder);
      deleted += length;
      if (length === 0 || clock + length > end || deleted > mostDeleted) return false;
    }
  }
  return true;
}
