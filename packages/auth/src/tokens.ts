import { createHash, randomBytes } from 'node:crypto';

/** A secret for one holder and the only form of it that is stored. */
export type Token = { readonly token: string; readonly tokenHash: string };

/**
 * Makes an unguessable token.
 * @param bytes random bytes, 16 (128 bits, the least allowed: ASVS 7.2.3) to 64.
 * @returns the token as base64url without padding, and its hash.
 */
export function createToken(bytes = 16): Token {
  if (!Number.isInteger(bytes) || bytes < 16 || bytes > 64) throw new Error(`token of ${bytes} bytes`);
  const token = randomBytes(bytes).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

/**
 * The stored form of a token: SHA-256 as 64 lower-case hex digits. A fast hash is right here, because the tokens are
 * random and long; a slow one would only help against guessable secrets.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** Whether foreign input has the form of a token of `bytes` bytes, so that nonsense never reaches the database. */
export function isToken(input: unknown, bytes = 16): input is string {
  return (
    typeof input === 'string' && input.length === Math.ceil((bytes * 4) / 3) && /^[A-Za-z0-9_-]+$/.test(input)
  );
}
