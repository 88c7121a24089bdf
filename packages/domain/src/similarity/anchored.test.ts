import { describe, expect, it } from 'vitest';
import { anchoredIn } from './anchored.ts';
import { readTexts } from './read.ts';

const heldIn = (texts: readonly string[]) => anchoredIn([...texts.keys()], readTexts(texts, 'de'));

describe('anchoredIn', () => {
  it('leaves out a card that neither speaks of the topic nor shares a word', () => {
    const texts = [
      'Wir finden keinen Kitaplatz',
      'Der Kindergarten schließt',
      'Zu wenig Erzieher',
      'Der Mond ist rund',
    ];
    expect(heldIn(texts)).toEqual([0, 1, 2]);
  });

  it('holds cards by a word of their own board, in whatever form', () => {
    const texts = [
      'Nicht genug Steckdosen oben',
      'Eine Steckdose je Tisch',
      'Steckdosen im Altbau defekt',
      'Der Mond',
    ];
    expect(heldIn(texts)).toEqual([0, 1, 2]);
  });

  it('gives nothing where fewer than three are held', () => {
    expect(heldIn(['Wir finden keinen Kitaplatz', 'Der Kindergarten schließt', 'Mond', 'Wolke'])).toEqual([]);
  });
});
