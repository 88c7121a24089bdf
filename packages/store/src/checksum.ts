import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** CRC-32, big-endian: finds flipped bits and torn rows at next to no cost; it is no signature. */
export function checksum(bytes: Uint8Array): Uint8Array {
  const sum = Buffer.allocUnsafe(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
}

/** Whether the stored checksum belongs to the bytes. Rows of the first version carry 16 bytes of SHA-256. */
export function fits(bytes: Uint8Array, stored: Uint8Array): boolean {
  const expected = stored.length === 16 ? hash('sha256', bytes, 'buffer').subarray(0, 16) : checksum(bytes);
  return Buffer.compare(expected, stored) === 0;
}

/** SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
