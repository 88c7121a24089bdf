import { describe, expect, it } from 'vitest';
import { textDifference } from './text-difference.ts';

const text = (before: string, after: string, leave: 'deleted' | 'inserted') =>
  textDifference(before, after)
    .filter(({ kind }) => kind !== leave)
    .map((piece) => piece.text)
    .join('');

describe('the difference of two texts', () => {
  it('marks the words that changed and nothing else', () => {
    expect(textDifference('Das Forum tagt zweimal im Jahr.', 'Das Forum tagt viermal im Jahr.')).toEqual([
      { kind: 'same', text: 'Das Forum tagt' },
      { kind: 'deleted', text: ' zweimal' },
      { kind: 'inserted', text: ' viermal' },
      { kind: 'same', text: ' im Jahr.' },
    ]);
  });

  it('is all new or all struck where one side is empty', () => {
    expect(textDifference('', 'Neuer Satz.')).toEqual([{ kind: 'inserted', text: 'Neuer Satz.' }]);
    expect(textDifference('Alter Satz.', '')).toEqual([{ kind: 'deleted', text: 'Alter Satz.' }]);
    expect(textDifference('', '')).toEqual([]);
  });

  it('gives both texts back, whatever they are', () => {
    const words = ['a', 'b', 'c', ' ', '\n', 'Wort'];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const some = () => Array.from({ length: random(30) }, () => words[random(words.length)]).join('');
    for (let round = 0; round < 500; round += 1) {
      const [before, after] = [some(), some()];
      expect(text(before, after, 'inserted')).toBe(before);
      expect(text(before, after, 'deleted')).toBe(after);
    }
  });
});
