import { describe, expect, it } from 'vitest';
import { isSigns, noteSign, shapeSign, stampOf, stampText } from './suggestion-stamp.ts';

describe('the stamp of a suggested row', () => {
  it('comes back as it was written', () => {
    const stamp = { id: 's1', author: 'a', name: 'Anna "die Rote"', at: 7 };
    expect(stampOf(stampText(stamp))).toEqual(stamp);
  });

  it.each([null, undefined, '', 'x', '{"id":"a"}', '[]', '["",1,2,3]', '["a","b"]', 7, {}, 'x'.repeat(3000)])(
    'is none: %j',
    (input) => {
      expect(stampOf(input)).toBeNull();
    },
  );

  it('knows signs from words', () => {
    expect(isSigns(shapeSign + noteSign)).toBe(true);
    for (const words of ['', 'a', `${noteSign}a`, '§ 5', '¶']) expect(isSigns(words)).toBe(false);
  });
});
