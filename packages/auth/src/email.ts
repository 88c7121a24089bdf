import { done, type Outcome, refused } from './outcome.ts';

/**
 * Reads an e-mail address a person typed: trimmed, Unicode-composed, in lower case. Checks only what every address has
 * (one @ with something on both sides, no spaces or control characters, 3..254 characters: RFC 5321 4.5.3.1.3);
 * whether it exists is shown by a message that arrives.
 * @returns the normalised address, or `invalidEmail`, also for anything that is no string.
 */
export function parseEmail(input: unknown): Outcome<string, 'invalidEmail'> {
  if (typeof input !== 'string' || input.length > 1000) return refused('invalidEmail');
  const email = input.trim().normalize('NFC').toLowerCase();
  const [local, domain, ...rest] = email.split('@');
  if (!local || !domain || rest.length > 0 || email.length > 254) return refused('invalidEmail');
  return /[\s\p{Cc}\p{Cf}]/u.test(email) ? refused('invalidEmail') : done(email);
}
