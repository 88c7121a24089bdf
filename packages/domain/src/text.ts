import { type Failure, failure } from './failure.ts';
import { failed, ok, type Result } from './result.ts';

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Control characters except line feed, and the bidi overrides that make a text lie about its order. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const unwanted = /[\u0000-\u0009\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Counts characters as a person does: an emoji with its skin colour is one, "ä" is one however it is coded. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

export type TextRule = {
  /** Name of the input, for the sentence that says what was wrong. */
  readonly field: string;
  /** Fewest and most characters as a person counts them; min 0 allows an empty text. */
  readonly min: number;
  readonly max: number;
  /** Whether line breaks stay; otherwise they become spaces. */
  readonly lines?: boolean;
};

/**
 * Foreign input -> a clean text: Unicode NFC, no control characters or bidi overrides, trimmed, at most one
 * empty line in a row. Fails with `textUnreadable` (no string or broken surrogates), `textMissing`,
 * `textTooShort` or `textTooLong` (with limit and count).
 */
export function parseText(input: unknown, rule: TextRule): Result<string, Failure> {
  const { field, min, max } = rule;
  if (typeof input !== 'string') return failed(failure('textUnreadable', { field }));
  // A person's character can be many code units (a family emoji has 11); beyond that it is no text.
  if (input.length > max * 16 + 1000)
    return failed(failure('textTooLong', { field, limit: max, count: input.length }));
  if (!input.isWellFormed()) return failed(failure('textUnreadable', { field }));
  let text = input.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unwanted, '');
  text = rule.lines
    ? text.replace(/[ \u00a0]+\n/g, '\n').replace(/\n{3,}/g, '\n\n')
    : text.replace(/\s+/g, ' ');
  text = text.trim();
  const count = countCharacters(text);
  if (count === 0 && min > 0) return failed(failure('textMissing', { field }));
  if (count < min) return failed(failure('textTooShort', { field, limit: min, count }));
  if (count > max) return failed(failure('textTooLong', { field, limit: max, count }));
  return ok(text);
}

/** Foreign input -> a normalised e-mail address (lower case, at most 254); else `emailInvalid`. */
export function parseEmail(input: unknown): Result<string, Failure> {
  if (typeof input !== 'string') return failed(failure('emailInvalid', { field: 'email' }));
  const email = input.trim().toLowerCase();
  return email.length <= 254 && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@.<>"(),;:\\]{2,}$/.test(email)
    ? ok(email)
    : failed(failure('emailInvalid', { field: 'email' }));
}

/** Foreign input -> an ISO 8601 calendar day (YYYY-MM-DD) that exists; else `dateInvalid`. */
export function parseDay(input: unknown, field: string): Result<string, Failure> {
  const parts = typeof input === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(input) : null;
  if (!parts) return failed(failure('dateInvalid', { field }));
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 1900 && day >= 1 && day <= days
    ? ok(`${parts[1]}-${parts[2]}-${parts[3]}`)
    : failed(failure('dateInvalid', { field }));
}
