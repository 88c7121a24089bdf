import { type Failure, failure } from './failure.ts';
import { failed, ok, type Result } from './result.ts';

/** Identity of a thing for ever: 26 characters of a-z and 2-7, made from 128 random bits by whoever creates it. */
export type Id = string;

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const shape = /^[a-z2-7]{26}$/;

/**
 * Writes 16 random bytes as an Id (RFC 4648 base32, lower case, no padding).
 * Throws when it is handed another number of bytes: that is a bug of the caller.
 */
export function idFromBytes(bytes: Uint8Array): Id {
  if (bytes.length !== 16) throw new Error('an id is made from 16 bytes');
  let id = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += alphabet.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return id + alphabet.charAt((held << (5 - bits)) & 31);
}

/** Foreign input -> Id; `wrongShape` for anything that is not 26 characters of the alphabet. */
export function parseId(input: unknown): Result<Id, Failure> {
  return typeof input === 'string' && shape.test(input)
    ? ok(input)
    : failed(failure('wrongShape', { field: 'id' }));
}

/** Whether a text has the shape of an Id; says nothing about whether the thing exists. */
export function isId(input: unknown): input is Id {
  return typeof input === 'string' && shape.test(input);
}
