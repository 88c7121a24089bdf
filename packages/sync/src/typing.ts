import * as decoding from 'lib0/decoding';

/** What a plain update does: it appends to one client's history up to `end`, or (client null) only deletes. */
export interface Typing {
  readonly client: number | null;
  /** The client's clock afterwards. */
  readonly end: number;
}

/** What a document holds already. */
export interface Past {
  /** The clock up to which a client's history is here. */
  known(client: number): number;
  /** Whether characters are at this place of a client's history, which must be known. */
  isText(client: number, clock: number): boolean;
}

const largestClientId = 0xffff_ffff;
/** Content kind 4 of Yjs' format 1 is a string; the two highest bits say that a left and a right neighbour are named. */
const string = 4;
const left = 0x80;
const right = 0x40;

/**
 * Recognises what people do nearly all the time, from the bytes alone (Yjs update format 1): characters put beside known ones, and known
 * ones deleted, at most `mostDeleted` of them. For such an update nothing is left to judge but whose client id it is: it has no gap, no
 * new root, no nesting, no value, and it lies where characters lie already. `past` says what is here. null for everything else, and
 * for everything that is not well-formed: the full judgement decides about it. Never throws.
 */
export function readTyping(update: Uint8Array, past: Past, mostDeleted: number): Typing | null {
  const decoder = decoding.createDecoder(update);
  try {
    const typing = readInsertions(decoder, past);
    if (typing === null || !deletesKnown(decoder, typing, past, mostDeleted)) return null;
    return decoding.hasContent(decoder) ? null : typing;
  } catch {
    return null;
  }
}

function readInsertions(decoder: decoding.Decoder, past: Past): Typing | null {
  const blocks = decoding.readVarUint(decoder);
  if (blocks === 0) return { client: null, end: 0 };
  if (blocks > 1) return null;
  const structs = decoding.readVarUint(decoder);
  const client = decoding.readVarUint(decoder);
  let clock = decoding.readVarUint(decoder);
  if (structs === 0 || client > largestClientId || clock !== past.known(client)) return null;
  const start = clock;
  for (let struct = 0; struct < structs; struct += 1) {
    const info = decoding.readUint8(decoder);
    if ((info & ~(left | right)) !== string || info === string) return null;
    // Its place is that of its left neighbour, and of the right one where there is no left one.
    let place = true;
    for (const side of [left, right]) {
      if ((info & side) === 0) continue;
      const neighbour = decoding.readVarUint(decoder);
      const at = decoding.readVarUint(decoder);
      const own = neighbour === client && at >= start;
      if (own ? at >= clock : at >= past.known(neighbour)) return null;
      if (place && !own && !past.isText(neighbour, at)) return null;
      place = false;
    }
    const length = stringLength(decoder);
    if (length === 0) return null;
    clock += length;
  }
  return { client, end: clock };
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

function deletesKnown(decoder: decoding.Decoder, typing: Typing, past: Past, mostDeleted: number): boolean {
  let deleted = 0;
  for (let clients = decoding.readVarUint(decoder); clients > 0; clients -= 1) {
    const client = decoding.readVarUint(decoder);
    const end = client === typing.client ? typing.end : past.known(client);
    for (let ranges = decoding.readVarUint(decoder); ranges > 0; ranges -= 1) {
      const clock = decoding.readVarUint(decoder);
      const length = decoding.readVarUint(decoder);
      deleted += length;
      if (length === 0 || clock + length > end || deleted > mostDeleted) return false;
    }
  }
  return true;
}
