/*
 * A reader of lib0's variable-length integers that makes no objects: one position for the whole program, because the load
 * generator reads hundreds of thousands of messages a second in one thread and must not be the slower side.
 */
let position = 0;

/** Sets where the next integer is read. */
export function seek(at: number): void {
  position = at;
}

/** Where the next integer would be read. */
export function tell(): number {
  return position;
}

/** Reads an unsigned integer of up to 53 bits, seven bits per byte, lowest first. Throws when the bytes end before it does. */
export function readVarUint(bytes: Uint8Array): number {
  let value = 0;
  let factor = 1;
  for (;;) {
    const byte = bytes[position];
    if (byte === undefined) throw new Error('bytes end within an integer');
    position += 1;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return value;
    factor *= 128;
  }
}
