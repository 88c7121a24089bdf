import { hash } from 'node:crypto';

/** The first 16 bytes of SHA-256: finds flipped bits and torn rows; it is no signature. */
export function checksum(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer').subarray(0, 16);
}

/** Whether the stored checksum belongs to the bytes. */
export function fits(bytes: Uint8Array, stored: Uint8Array): boolean {
  return Buffer.compare(checksum(bytes), stored) === 0;
}

/** SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
