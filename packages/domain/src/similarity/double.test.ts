import { describe, expect, it } from 'vitest';
import { doublesIn } from './double.ts';

describe('doublesIn', () => {
  it('finds texts that are the same but for case, signs and spaces', () => {
    expect(doublesIn(['Mehr Busse!', 'Ein Radweg', 'mehr  BUSSE', 'Mehr Busse…'])).toEqual([[0, 2, 3]]);
  });

  it('finds typing errors and other spellings of umlauts in longer texts', () => {
    const texts = [
      'Die Öffnungszeiten vom Kindergarten passen nicht zur Arbeit.',
      'Die Oeffnungszeiten vom Kindergaten passen nicht zur Arbeit',
      'Die Öffnungszeiten der Bücherei passen gut.',
    ];
    expect(doublesIn(texts)).toEqual([[0, 1]]);
  });

  it('keeps apart what differs by a number or a negation', () => {
    expect(
      doublesIn(['Tempo 30 in der ganzen Innenstadt bitte', 'Tempo 50 in der ganzen Innenstadt bitte']),
    ).toEqual([]);
    expect(
      doublesIn([
        'Das neue Baugebiet soll unbedingt kommen',
        'Das neue Baugebiet soll unbedingt nicht kommen',
      ]),
    ).toEqual([]);
  });

  it('keeps short texts apart unless they are the same', () => {
    expect(doublesIn(['Der Bus fehlt', 'Das Bad fehlt'])).toEqual([]);
  });

  it('does not follow a chain of small differences', () => {
    const text = 'abcdefghijklmnopqrstuvwxyzäöüßabcdefghijklmnop';
    const steps = [0, 6, 12, 18].map(
      (at) => `${text.slice(0, at).toUpperCase().replaceAll(/./g, '7')}${text.slice(at)}`,
    );
    for (const list of doublesIn(steps)) expect(list.length).toBeLessThan(4);
  });

  it('passes over texts of signs only', () => {
    expect(doublesIn(['!!!', '???', '👍'])).toEqual([]);
  });
});
