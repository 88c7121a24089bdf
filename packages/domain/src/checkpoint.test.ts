import { describe, expect, it } from 'vitest';
import { type CheckpointReason, expendable, mostCheckpoints, previewOf } from './checkpoint.ts';

const heads = (...reasons: readonly CheckpointReason[]) =>
  reasons.map((reason, index) => ({ id: String(index), reason }));
const many = (count: number, reason: CheckpointReason) => Array<CheckpointReason>(count).fill(reason);

describe('states to let go', () => {
  it('are none while there is room', () => {
    expect(expendable(heads(...many(mostCheckpoints, 'written')))).toEqual([]);
  });

  it('are the oldest of those that mark no special moment', () => {
    expect(expendable(heads(...many(12, 'written'), 'restore', ...many(8, 'written'), 'phase'))).toEqual([
      '19',
      '20',
    ]);
  });

  it('leave the newest five put aside while writing, then go by age', () => {
    expect(expendable(heads(...many(5, 'written'), ...many(17, 'closed')))).toEqual(['20', '21']);
  });
});

describe('the beginning of a text', () => {
  it('is one line, cut between words', () => {
    expect(previewOf('  Busse\n\nfahren \t spät ')).toBe('Busse fahren spät');
    const long = previewOf('Wort '.repeat(50));
    expect(long).toMatch(/^(Wort )+Wort…$/);
    expect(long.length).toBeLessThanOrEqual(160);
  });

  it('never ends in half a character', () => {
    expect(previewOf(`${'x'.repeat(158)}😀😀`)).toBe(`${'x'.repeat(158)}…`);
  });
});
