import { describe, expect, it } from 'vitest';
import {
  createReceiptCode,
  formatReceiptCode,
  normaliseReceiptCode,
  receiptKeys,
  receiptProof,
} from './receipt-code.ts';

describe('the code of a receipt', () => {
  it('has sixty bits, drawn anew each time', () => {
    const codes = Array.from({ length: 2000 }, createReceiptCode);
    expect(new Set(codes).size).toBe(2000);
    expect(codes.every((code) => /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code))).toBe(true);
    expect(new Set(codes.join('')).size).toBe(32);
  });

  it.each(['K7P2-RX4M-9TQD', 'k7p2 rx4m 9tqd', ' K7P2RX4M9TQD\n', 'К7Р2–RХ4М–9ТQD'])(
    'is read from %j',
    (typed) => {
      expect(normaliseReceiptCode(typed)).toEqual({ ok: true, value: 'K7P2RX4M9TQD' });
    },
  );

  it.each(['', 'K7P2-RX4M', 'K7P2-RX4M-9TQD-K', 'K7P2-RX4M-9TQ!', null, 12, 'x'.repeat(100)])(
    'is not read from %j',
    (typed) => {
      expect(normaliseReceiptCode(typed).ok).toBe(false);
    },
  );

  it('is shown in three groups that are read back', () => {
    const code = createReceiptCode();
    expect(formatReceiptCode(code)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(normaliseReceiptCode(formatReceiptCode(code))).toEqual({ ok: true, value: code });
  });

  it('proves its own cards only, and its hash tells nothing about the key', () => {
    const [one, two] = [receiptKeys('K7P2RX4M9TQD'), receiptKeys('K7P2RX4M9TQE')];
    expect(receiptKeys('K7P2RX4M9TQD')).toEqual(one);
    const proofs = [
      receiptProof(one.cardKey, 'a'),
      receiptProof(one.cardKey, 'b'),
      receiptProof(two.cardKey, 'a'),
      receiptProof(one.hash, 'a'),
    ];
    expect(new Set(proofs).size).toBe(4);
    expect(one.hash).not.toBe(one.cardKey);
  });
});
