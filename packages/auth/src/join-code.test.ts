import { describe, expect, it } from 'vitest';
import { CODE_ALPHABET, createJoinCode, formatJoinCode, normaliseCode } from './join-code.ts';

describe('join codes', () => {
  const codes = Array.from({ length: 20_000 }, createJoinCode);

  it('are six signs without look-alikes, spread over the whole alphabet', () => {
    expect(new Set(CODE_ALPHABET).size).toBe(32);
    expect(CODE_ALPHABET).not.toMatch(/[ILOU]/);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
    for (const sign of CODE_ALPHABET) {
      expect(codes.filter((code) => code.startsWith(sign)).length).toBeGreaterThan(20_000 / 32 / 2);
    }
    expect(new Set(codes).size).toBeGreaterThan(19_980);
  });

  it('read like no word and carry no far-right number or letter code', () => {
    for (const code of codes) expect(code).not.toMatch(/88|18|HH|SS|KZ|[A-Z][AE][A-Z]/);
  });

  it('keep at least 29.5 of the 30 bits', () => {
    let fit = 0;
    // The share of fit codes, on a fixed even grid over all 2^30.
    for (let n = 0; n < 50_000; n += 1) {
      const at = Math.floor((n * 2 ** 30) / 50_000) + ((n * 7919) % 21_000);
      const code = [25, 20, 15, 10, 5, 0].map((bits) => CODE_ALPHABET[(at >>> bits) & 31]).join('');
      if (!/88|18|14|HH|AH|SS|SA|NS|KZ|HJ|[A-Z][AE][A-Z]/.test(code)) fit += 1;
    }
    expect(30 + Math.log2(fit / 50_000)).toBeGreaterThan(29.5);
  });

  it.each([
    ['K7P2RX', 'K7P2RX'],
    [' k7p 2rx ', 'K7P2RX'],
    ['k7p-2rx', 'K7P2RX'],
    ['K7P–2R.X', 'K7P2RX'],
    ['oil2rx', '0112RX'],
    ['u7p2rx', 'V7P2RX'],
    ['К7Р2ЕХ', 'K7P2EX'],
    ['K٧P۲RX', 'K7P2RX'],
    ['Ｋ７Ｐ２ＲＸ', 'K7P2RX'],
    ['\u200fK7P2RX\u200e', 'K7P2RX'],
  ])('understands %j', (typed, meant) => {
    expect(normaliseCode(typed)).toEqual({ ok: true, value: meant });
  });

  it.each([
    '',
    'K7P2R',
    'K7P2RXX',
    'K7P2R!',
    'K7P2Rß',
    '🌱🌳🌻',
    'x'.repeat(10_000),
    null,
    7,
    ['K7P2RX'],
    {},
  ])('cannot be %j', (typed) => {
    expect(normaliseCode(typed)).toEqual({ ok: false, failure: 'malformedCode' });
  });

  it('are shown in groups of three and read back', () => {
    expect(formatJoinCode('K7P2RX')).toBe('K7P 2RX');
    for (const code of codes.slice(0, 100)) {
      expect(normaliseCode(formatJoinCode(code).toLowerCase())).toEqual({ ok: true, value: code });
    }
  });
});
