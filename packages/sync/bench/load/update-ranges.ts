import { readVarUint, seek, tell } from '../contenders/var-uint.ts';

/** Gets `length` clocks of one Yjs client from `clock` on. */
export type RangeSink = (client: number, clock: number, length: number) => void;

/**
 * Reads which clocks an update in Yjs' first encoding brings, without decoding it: enough to recognise the original updates in one a
 * server has merged. Only text (in ASCII), deleted content and garbage are known, which is all that is typed here; throws at the rest.
 */
export function readRanges(bytes: Uint8Array, start: number, sink: RangeSink): void {
  seek(start);
  for (let clients = readVarUint(bytes); clients > 0; clients -= 1) {
    let structs = readVarUint(bytes);
    const client = readVarUint(bytes);
    let clock = readVarUint(bytes);
    for (; structs > 0; structs -= 1) {
      const info = bytes[tell()] ?? 0;
      seek(tell() + 1);
      const length = readStruct(bytes, info);
      // 10 is a Skip: a place that something else will fill.
      if ((info & 31) !== 10) sink(client, clock, length);
      clock += length;
    }
  }
}

/** Passes over one struct (UpdateDecoder of Yjs 13: origins, parent, content) and tells its length in clocks. */
function readStruct(bytes: Uint8Array, info: number): number {
  const kind = info & 31;
  if (kind === 0 || kind === 10) return readVarUint(bytes);
  if (info & 0x80) skipId(bytes);
  if (info & 0x40) skipId(bytes);
  if ((info & 0xc0) === 0) {
    if (readVarUint(bytes) === 1) skipBytes(bytes);
    else skipId(bytes);
    if (info & 0x20) skipBytes(bytes);
  }
  if (kind === 1) return readVarUint(bytes);
  if (kind === 4) return skipBytes(bytes);
  throw new Error(`content of kind ${kind} in an update`);
}

function skipId(bytes: Uint8Array): void {
  readVarUint(bytes);
  readVarUint(bytes);
}

function skipBytes(bytes: Uint8Array): number {
  const length = readVarUint(bytes);
  seek(tell() + length);
  return length;
}
