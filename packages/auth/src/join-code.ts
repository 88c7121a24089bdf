import { randomInt } from 'node:crypto';
import { done, type Outcome, refused } from './outcome.ts';

/**
 * 32 signs that are not taken for one another: no I, L, O (1, 1, 0) and no U (Crockford's Base32). Six of them are
 * 30 bits. Without any vowel only 30 signs would be left, so A and E stay, and codes that read like words are redrawn.
 */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 6;

/** Pairs that carry a meaning nobody wants on a table card of a German public office. */
const UNWANTED = /88|18|14|HH|AH|SS|SA|NS|KZ|HJ/;
/** A vowel between letters: the beginning of a word. */
const WORDLIKE = /[A-Z][AE][A-Z]/;

/** Draws a code evenly from all fit ones; redrawing costs less than half a bit of the 30. */
export function createJoinCode(): string {
  for (;;) {
    const signs = Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]);
    const code = signs.join('');
    if (!UNWANTED.test(code) && !WORDLIKE.test(code)) return code;
  }
}

/** As it is shown and read aloud: two groups of three, `K7P 2RX`. */
export function formatJoinCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** What keyboards of participants type for a sign of the code: look-alikes, Cyrillic twins, Arabic digits. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ...pairs('OILU', '011V'),
  ...pairs('АВЕКМНОРСТХУІЅЈЗ', 'ABEKMH0PCTXY1SJ3'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZH1KMN0PTYX'),
  ...pairs('٠١٢٣٤٥٦٧٨٩', '0123456789'),
  ...pairs('۰۱۲۳۴۵۶۷۸۹', '0123456789'),
]);

/**
 * Reads a code somebody typed: any case, with or without spaces, dashes and dots, look-alikes put right.
 * @returns the six signs as stored, or `malformedCode` for what can be no code (also for anything that is no string).
 */
export function normaliseCode(input: unknown): Outcome<string, 'malformedCode'> {
  if (typeof input !== 'string' || input.length > 64) return refused('malformedCode');
  const code = normaliseSigns(input);
  return code?.length === CODE_LENGTH ? done(code) : refused('malformedCode');
}

/** The signs of a typed text as the alphabet has them, in any number; null when it holds others. */
export function normaliseSigns(typed: string): string | null {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}._−]/gu, '');
  const signs = [...bare].map((sign) => TWINS.get(sign) ?? sign);
  return signs.every((sign) => CODE_ALPHABET.includes(sign)) ? signs.join('') : null;
}

function pairs(typed: string, meant: string): [string, string][] {
  return [...typed].map((sign, index) => [sign, meant.charAt(index)]);
}
