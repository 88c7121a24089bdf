import { describe, expect, it } from 'vitest';
import { nextLabel } from './next-label.ts';

describe('the label proposed for a new version', () => {
  it.each([
    [[], '0.1'],
    [['0.9'], '0.10'],
    [['0.9', '0.10'], '0.11'],
    [['1.0', '0.9'], '1.1'],
  ])('after %j comes %s', (labels, next) => {
    expect(nextLabel(labels.map((label) => ({ label })))).toBe(next);
  });
});
