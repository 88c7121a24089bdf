import { randomBytes } from 'node:crypto';
import { hash, type Options, verify } from '@node-rs/argon2';
import { createLane } from './lane.ts';
import { done, type Outcome } from './outcome.ts';
import type { NewPassword } from './password-rule.ts';

/**
 * argon2id with the least memory OWASP's Password Storage Cheat Sheet allows (19 MiB, 2 passes, 1 lane). `2` is
 * Algorithm.Argon2id, whose ambient const enum cannot be imported by an erasing compiler.
 */
const COST: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

/** No stored password is longer (200 code points of at most 2 units), so longer input is never worth hashing. */
const MAX_UNITS = 400;

/** Hashes and compares passwords, a few at a time, so that many sign-ins cannot take all processors and memory. */
export type Passwords = {
  /** The PHC string to store, with a new salt each time; `busy` when too many wait. */
  hash(password: NewPassword): Promise<Outcome<string, 'busy'>>;
  /**
   * Whether `password` is the one behind `passwordHash`. With null (no account, no password chosen) the same work is
   * done and the answer is false, so that the time says nothing (ASVS 6.3.8). Input that cannot be a password (no
   * string, empty, over-long) is false at once, whoever asks. Throws when the stored hash is damaged.
   */
  verify(passwordHash: string | null, password: unknown): Promise<Outcome<boolean, 'busy'>>;
};

/**
 * @param width hashes computed at once (19 MiB and one thread each); default 2.
 * @param maxWaiting callers that may wait for their turn; default 64.
 */
export function createPasswords({ width = 2, maxWaiting = 64 } = {}): Passwords {
  const lane = createLane(width, maxWaiting);
  const decoy = unmatchedHash();

  return {
    hash: (password) => lane.run(() => hash(password, COST)),
    async verify(passwordHash, password) {
      if (typeof password !== 'string' || password === '' || password.length > MAX_UNITS * 2)
        return done(false);
      const composed = password.normalize('NFC');
      if (composed.length > MAX_UNITS) return done(false);
      const verified = await lane.run(() => verify(passwordHash ?? decoy, composed));
      return verified.ok ? done(verified.value && passwordHash !== null) : verified;
    },
  };
}

/** A well-formed hash that belongs to no password: comparing against it costs what every comparison costs. */
function unmatchedHash(): string {
  const part = (bytes: number) => randomBytes(bytes).toString('base64').replaceAll('=', '');
  return `$argon2id$v=19$m=19456,t=2,p=1$${part(16)}$${part(32)}`;
}
