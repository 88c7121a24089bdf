import { describe, expect, it } from 'vitest';
import { failure } from './failure.ts';
import { implementationStates, parseImplementation } from './measure.ts';
import { failed, ok } from './result.ts';

describe('parseImplementation', () => {
  it('asks why when a measure rests or is given up', () => {
    for (const state of implementationStates) {
      const needsReason = state === 'discontinued' || state === 'onHold';
      expect(parseImplementation({ state, text: '' })).toEqual(
        needsReason
          ? failed(failure('reasonMissing', { field: 'text', limit: 20 }))
          : ok({ state, text: '' }),
      );
    }
  });
});
