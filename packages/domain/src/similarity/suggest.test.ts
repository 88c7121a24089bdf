import { describe, expect, it } from 'vitest';
import { generatedCards } from '../../test/similarity/generated-cards.ts';
import { labelledCards } from '../../test/similarity/labelled-cards.ts';
import { agreementOf } from './agreement.ts';
import { type SuggestCard, suggest } from './suggest.ts';

const german = (texts: readonly string[], from = 0): readonly SuggestCard[] =>
  texts.map((text, index) => ({ id: `c${from + index}`, text, lang: 'de' }));

const buses = [
  'Die Fahrkarte ist zu teuer',
  'Der letzte Bus fährt um 18 Uhr',
  'Busverbindung in die Dörfer verbessern',
  'An der Bushaltestelle fehlt ein Dach',
];
const others = [
  'Wir finden keinen Kitaplatz',
  'Schottergärten verbieten',
  'Mehr Konzerte im Schlosshof',
  'Der Hausarzt hört auf',
  'Glasfaser für alle',
  'Ein Jugendparlament wählen',
];

describe('suggest', () => {
  it('groups what is about one thing and says by which words', () => {
    const { groups } = suggest(german([...buses, ...others]));
    expect(groups.map(({ ids }) => ids)).toEqual([['c0', 'c1', 'c2', 'c3']]);
    expect(groups[0]?.words).toContain('Bus');
  });

  it('suggests nothing under ten cards', () => {
    expect(suggest(german([...buses, ...others].slice(0, 9)))).toEqual({ groups: [], doubles: [] });
    expect(suggest(german([...buses, ...buses.slice(0, 1)]))).toEqual({ groups: [], doubles: [] });
  });

  it('stays within one language; plain German is German', () => {
    const mixed = [
      ...german([...buses.slice(0, 2), ...others]),
      { id: 'easy', text: 'Der Bus fährt nicht am Abend.', lang: 'de-leicht' },
      { id: 'en', text: 'Der Bus fährt um 18 Uhr', lang: 'en' },
      { id: 'de', text: 'am sonntag fährt kein zug', lang: 'de' },
      { id: 'de2', text: 'Am Sonntag fährt kein Zug!', lang: 'DE-de' },
    ];
    const { groups, doubles } = suggest(mixed);
    expect(groups.flatMap(({ ids }) => ids)).toContain('easy');
    expect([...groups, ...doubles].flatMap(({ ids }) => ids)).not.toContain('en');
    expect(doubles.map(({ ids }) => ids)).toEqual([['de', 'de2']]);
  });

  it('groups other languages by their words', () => {
    const texts = [
      'More buses at night',
      'The bus is late',
      'Buses to the villages',
      'A doctor for the village children',
    ];
    const english = texts.map((text, index) => ({ id: `e${index}`, text, lang: 'en' }));
    const { groups } = suggest([...english, ...german(others)]);
    expect(groups.map(({ ids }) => ids)).toEqual([['e0', 'e1', 'e2']]);
  });

  it('makes no group of an everyday word', () => {
    const plenty = [
      'Bürger',
      'Kuchen',
      'Zaun',
      'Mond',
      'Lampe',
      'Tasse',
      'Pferd',
      'Wolke',
      'Stuhl',
      'Nadel',
      'Vogel',
    ];
    expect(suggest(german(plenty.map((word) => `Menschen brauchen ein Angebot: ${word}`))).groups).toEqual(
      [],
    );
  });

  it('puts a card in one group at most, in groups of three at least, with one to four words', () => {
    const { groups, doubles } = suggest(generatedCards(400));
    const ids = groups.flatMap((group) => group.ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const group of groups) {
      expect(group.ids.length).toBeGreaterThanOrEqual(3);
      expect(group.words.length).toBeGreaterThanOrEqual(1);
      expect(group.words.length).toBeLessThanOrEqual(4);
    }
    const twice = doubles.flatMap((double) => double.ids);
    expect(new Set(twice).size).toBe(twice.length);
  });

  it('parts a group that would be nearly the whole board', () => {
    const bus = [
      'teuer',
      'abends',
      'Schüler',
      'Takt',
      'Dach',
      'Sonntag',
      'Linie 4',
      'Winter',
      'Rollstuhl',
      'Umsteigen',
    ];
    const cards = german([...bus.map((word) => `Bus: ${word}`), ...others]);
    for (const { ids } of suggest(cards).groups) expect(ids.length).toBeLessThanOrEqual(8);
  });

  it('gives the same answer to the same cards', () => {
    expect(suggest(generatedCards(300))).toEqual(suggest(generatedCards(300)));
  });

  it('takes the first of cards with the same id, and texts of all kinds', () => {
    const odd = [
      ...german([...buses, ...others]),
      { id: 'c0', text: 'again', lang: 'de' },
      { id: 'x', text: '', lang: '' },
      { id: 'y', text: '👍🏽', lang: 'xx' },
    ];
    expect(suggest(odd).groups[0]?.ids).toEqual(['c0', 'c1', 'c2', 'c3']);
  });

  it('works for more cards than are compared at once', () => {
    const { groups } = suggest(generatedCards(2_000));
    expect(groups.length).toBeGreaterThan(10);
  }, 60_000);
});

describe('agreement with people', () => {
  it.each([
    ['participation.jsonl', { precision: 0.7, recall: 0.55, rand: 0.6, nmi: 0.8 }],
    ['longer.jsonl', { precision: 0.75, recall: 0.6, rand: 0.65, nmi: 0.8 }],
    ['dialogue.jsonl', { precision: 0.52, recall: 0.4, rand: 0.45, nmi: 0.7 }],
    ['cycling.jsonl', { precision: 0.4, recall: 0.3, rand: 0.3, nmi: 0.55 }],
    ['languages.jsonl', { precision: 0.85, recall: 0.7, rand: 0.75, nmi: 0.85 }],
  ])('does not fall under what was reached: %s', (file, floor) => {
    const { cards, themes } = labelledCards(new URL(`../../test/similarity/${file}`, import.meta.url));
    const reached = agreementOf(suggest(cards).groups, themes);
    expect(reached.precision).toBeGreaterThanOrEqual(floor.precision);
    expect(reached.recall).toBeGreaterThanOrEqual(floor.recall);
    expect(reached.rand).toBeGreaterThanOrEqual(floor.rand);
    expect(reached.nmi).toBeGreaterThanOrEqual(floor.nmi);
  });
});
