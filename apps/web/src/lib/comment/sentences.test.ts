import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const words = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences to choose from', () => {
  it('are found line by line, where they stand', () => {
    const text = 'Der Bus fährt. Auch am Samstag?\n  Ja, bis 22 Uhr.';
    expect(words(text)).toEqual(['Der Bus fährt.', 'Auch am Samstag?', 'Ja, bis 22 Uhr.']);
  });

  it('are none where there is only one', () => {
    expect(words('10.000 Euro im Jahr')).toEqual([]);
    expect(words('')).toEqual([]);
  });
});
