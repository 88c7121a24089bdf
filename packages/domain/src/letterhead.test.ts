import { describe, expect, it } from 'vitest';
import { contrastOnWhite, parseLetterheadColour } from './letterhead.ts';

describe('the colour of printed matter', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#0000ff', 8.59],
  ])('%s has a contrast of %f with white', (colour, contrast) => {
    expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 2);
  });

  it('is taken as it is read on white, or not at all', () => {
    expect(parseLetterheadColour('#0A5A6E')).toEqual({ ok: true, value: '#0a5a6e' });
    expect(parseLetterheadColour('#767676').ok).toBe(true);
    expect(parseLetterheadColour('#777777')).toMatchObject({ failure: { code: 'colourTooLight' } });
    expect(parseLetterheadColour('#ffcc00')).toMatchObject({ failure: { code: 'colourTooLight' } });
    expect(parseLetterheadColour(null)).toEqual({ ok: true, value: null });
  });

  it.each([['red'], ['#123'], ['#12345g'], [''], [7], [undefined], ['#0a5a6e;x']])(
    'does not take %j',
    (input) => {
      expect(parseLetterheadColour(input)).toMatchObject({ failure: { code: 'wrongShape' } });
    },
  );
});
