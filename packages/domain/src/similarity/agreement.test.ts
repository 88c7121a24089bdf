import { describe, expect, it } from 'vitest';
import { agreementOf } from './agreement.ts';

const themes = new Map([
  ['a', 'x'],
  ['b', 'x'],
  ['c', 'y'],
  ['d', 'y'],
]);

describe('agreementOf', () => {
  it('is 1 throughout for the same groups', () => {
    const same = agreementOf([{ ids: ['a', 'b'] }, { ids: ['c', 'd'] }], themes);
    expect(same).toEqual({ precision: 1, recall: 1, f1: 1, rand: 1, nmi: 1, coverage: 1 });
  });

  it('counts wrong pairs against precision and missing ones against recall', () => {
    const found = agreementOf([{ ids: ['a', 'b', 'c'] }], themes);
    expect(found.precision).toBeCloseTo(1 / 3);
    expect(found.recall).toBeCloseTo(1 / 2);
    expect(found.coverage).toBe(0.75);
  });

  it('gives no credit for everything in one group', () => {
    expect(agreementOf([{ ids: ['a', 'b', 'c', 'd'] }], themes).rand).toBeCloseTo(0);
  });
});
