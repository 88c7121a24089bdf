import { describe, expect, it } from 'vitest';
import { commonPhase, hallStep } from './hall-phase.ts';

const tables = [
  { number: 1, phase: 'collecting' },
  { number: 2, phase: 'collecting' },
  { number: 3, phase: 'weighting' },
  { number: 4, phase: 'waiting' },
] as const;

describe('moving the whole hall', () => {
  it('starts from the phase most tables are in', () => {
    expect(commonPhase(tables)).toBe('collecting');
  });

  it('says who moves and who stays', () => {
    expect(hallStep(tables, 1)).toEqual({ phase: 'sorting', moving: [1, 2, 3], staying: [4] });
    expect(hallStep(tables, -1)).toEqual({ phase: 'waiting', moving: [1, 2], staying: [3, 4] });
  });

  it('ends at the ends', () => {
    expect(hallStep([{ number: 1, phase: 'presenting' }], 1)).toBeNull();
  });
});
