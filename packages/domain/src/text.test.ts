import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, parseDay, parseEmail, parseText } from './text.ts';

const rule = { field: 'text', min: 1, max: 10 };
const parsed = (input: unknown, part = {}) => parseText(input, { ...rule, ...part });
const code = (input: unknown, part = {}) => {
  const text = parsed(input, part);
  return text.ok ? text.value : text.failure.code;
};

describe('texts', () => {
  it.each([
    ['  Guten  Tag ', 'Guten Tag'],
    ['a\u0308', 'ä'],
    ['Eins\r\nZwei', 'Eins Zwei'],
    ['a\u0000b\u202ec\u200fd', 'abcd'],
    ['Тестування', 'Тестування'],
    ['تعليم', 'تعليم'],
  ])('%j is kept as %j', (input, expected) => {
    expect(code(input)).toBe(expected);
  });

  it.each([
    [null, 'textUnreadable'],
    [7, 'textUnreadable'],
    [['a'], 'textUnreadable'],
    ['a\ud800', 'textUnreadable'],
    ['', 'textMissing'],
    [' \u202e\n', 'textMissing'],
    ['12345678901', 'textTooLong'],
    ['x'.repeat(1_000_000), 'textTooLong'],
  ])('%j fails with %s', (input, expected) => {
    expect(code(input)).toBe(expected);
  });

  it('says how long it was and how long it may be', () => {
    expect(parsed('12345678901')).toEqual({
      ok: false,
      failure: { code: 'textTooLong', field: 'text', limit: 10, count: 11 },
    });
    expect(code('ab', { min: 3 })).toBe('textTooShort');
  });

  it('counts as a person does', () => {
    expect(countCharacters('👨‍👩‍👧‍👦🏳️‍🌈ä')).toBe(3);
    expect(code('👨‍👩‍👧‍👦'.repeat(10))).toBe('👨‍👩‍👧‍👦'.repeat(10));
    expect(code('👨‍👩‍👧‍👦'.repeat(11))).toBe('textTooLong');
  });

  it('keeps lines where they are wanted, one empty one at most', () => {
    expect(code('a \n\n\n\nb', { lines: true })).toBe('a\n\nb');
  });

  it('gives the same again for what it gave', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (input, lines) => {
        const once = parseText(input, { field: 'text', min: 0, max: 500, lines });
        if (!once.ok) return;
        expect(parseText(once.value, { field: 'text', min: 0, max: 500, lines })).toEqual(once);
      }),
    );
  });
});

describe('e-mail addresses', () => {
  it.each([' Anna.Beispiel@Kreis-Heidmark.example ', 'a+b@c.de'])('%s is one', (input) => {
    expect(parseEmail(input)).toEqual({ ok: true, value: input.trim().toLowerCase() });
  });

  it.each([
    null,
    '',
    'a',
    'a@b',
    '@b.de',
    'a b@c.de',
    'a\n@b.de',
    'a@b.de,c@d.de',
    `${'a'.repeat(250)}@b.de`,
  ])('%j is none', (input) => {
    expect(parseEmail(input).ok).toBe(false);
  });
});

describe('days', () => {
  it.each(['2026-03-14', '2024-02-29', '2000-02-29'])('%s exists', (day) => {
    expect(parseDay(day, 'day')).toEqual({ ok: true, value: day });
  });

  it.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '14.3.2026', '', 20260314])(
    '%s does not',
    (day) => {
      expect(parseDay(day, 'day')).toEqual({ ok: false, failure: { code: 'dateInvalid', field: 'day' } });
    },
  );
});
