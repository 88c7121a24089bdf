import { done, type Outcome, refused } from './outcome.ts';

/** A password that passed the rule; composed (NFC), so that every keyboard types the same bytes. */
export type NewPassword = string & { readonly __brand: 'NewPassword' };

export type PasswordFailure =
  | 'passwordMissing'
  | 'passwordTooShort'
  | 'passwordTooLong'
  | 'passwordTooCommon';

/** Characters (code points) a new password must and may have. */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** What people type when they must type something; compared without case, spaces and punctuation. */
const TRIVIAL = new Set([
  'passwortpasswort',
  'passwort1234',
  'passwort12345',
  'passwort123456',
  'password1234',
  'password12345',
  'password123456',
  'meinpasswort',
  'meinpasswort1',
  'geheimgeheim',
  'hallohallohallo',
  'willkommen12',
  'willkommen123',
  'willkommen1234',
  'schatzischatzi',
  'administrator',
  'administrator1',
  'landkreis123',
  'integration1',
  'integration123',
  'integration2026',
  'integrationskonzept',
  'kreisverwaltung',
  'fortschrift1',
  'fortschrift123',
  'fortschreibung',
  'qwertz123456',
  'qwerty123456',
  'iloveyou1234',
  'letmeinletmein',
  'changemechangeme',
  'trustno1trustno1',
  'undefinedundefined',
]);

const ROWS = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertzuiopasdfghjklyxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6z7u8i9o0p',
  '1q2w3e4r5t6y7u8i9o0p',
];

/**
 * Decides whether somebody may take this as a password: 12 to 200 characters, no rule about kinds of characters
 * (ASVS 6.2.5), not one everybody tries first, not the own e-mail address.
 * @param input whatever arrived; anything that is no string or is empty counts as missing.
 * @param email the normalised e-mail of the account.
 */
export function parseNewPassword(input: unknown, email: string): Outcome<NewPassword, PasswordFailure> {
  if (typeof input !== 'string' || input === '') return refused('passwordMissing');
  if (input.length > PASSWORD_LENGTH.max * 8) return refused('passwordTooLong');
  const password = input.normalize('NFC');
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min) return refused('passwordTooShort');
  if (length > PASSWORD_LENGTH.max) return refused('passwordTooLong');
  if (isTrivial(password, email)) return refused('passwordTooCommon');
  return done(password as NewPassword);
}

function isTrivial(password: string, email: string): boolean {
  const lower = password.toLowerCase();
  const [local = ''] = email.split('@');
  if (lower.trim() === email || lower.trim() === local) return true;
  if (new Set(lower).size < 4 || isRepetition(lower)) return true;
  const bare = lower.replace(/[^\p{L}\p{N}]/gu, '');
  return TRIVIAL.has(bare) || isRepetition(bare) || isRun(bare);
}

/** `abcabcabc`: a unit of at most 9 characters, again and again, the last time perhaps cut short. */
function isRepetition(text: string): boolean {
  for (let unit = 1; unit <= 9 && unit * 2 <= text.length; unit += 1) {
    if (
      text ===
      text
        .slice(0, unit)
        .repeat(Math.ceil(text.length / unit))
        .slice(0, text.length)
    )
      return true;
  }
  return false;
}

/** A stretch of the alphabet, the digits or a keyboard row, forwards or backwards, going round at the end. */
function isRun(text: string): boolean {
  const backwards = [...text].reverse().join('');
  return ROWS.some((row) => {
    const round = row.repeat(Math.ceil(text.length / row.length) + 1);
    return text.length > 0 && (round.includes(text) || round.includes(backwards));
  });
}
