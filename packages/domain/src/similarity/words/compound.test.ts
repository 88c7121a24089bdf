import { describe, expect, it } from 'vitest';
import { compoundSplitter, partStems } from './compound.ts';
import { fold } from './fold.ts';
import { germanStem } from './german-stem.ts';

const split = compoundSplitter(
  partStems([
    'Sprache',
    'Kurs',
    'Bus',
    'Verbindung',
    'Arbeit',
    'Platz',
    'Kind',
    'Garten',
    'Sonne',
    'Dach',
    'Rad',
    'Weg',
    'Netz',
    'Stadt',
  ]),
);
const partsOf = (word: string) => split(fold(word));
const stems = (...words: string[]) => words.map(germanStem);

describe('compoundSplitter', () => {
  it.each([
    ['Sprachkurs', ['Sprache', 'Kurs']],
    ['Busverbindung', ['Bus', 'Verbindung']],
    ['Busverbindungen', ['Bus', 'Verbindung']],
    ['Arbeitsplätze', ['Arbeit', 'Platz']],
    ['Kindergarten', ['Kind', 'Garten']],
    ['Sonnendach', ['Sonne', 'Dach']],
    ['Stadtradwegenetz', ['Stadt', 'Rad', 'Weg', 'Netz']],
  ])('takes %s apart', (word, parts) => {
    expect(partsOf(word)).toEqual(stems(...parts));
  });

  it('leaves words with unknown parts, and short ones', () => {
    expect(partsOf('Verkehr')).toBeNull();
    expect(partsOf('Kurswahl')).toBeNull();
    expect(partsOf('Kurs')).toBeNull();
  });

  it('does not find three letters in words that only happen to have them', () => {
    const also = compoundSplitter(partStems(['der', 'ein', 'Kinder', 'Stadt']));
    expect(also('stadtein')).toBeNull();
  });
});

describe('words with one known part', () => {
  it.each([
    ['Hautarzt', 'Arzt'],
    ['Nähkurse', 'Kurs'],
    ['Kitastreik', 'Kita'],
  ])('finds what tells in %s', (word, part) => {
    expect(partsOf(word)).toEqual(stems(part));
  });
});
