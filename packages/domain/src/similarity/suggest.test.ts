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

  it('reads languages of any name', () => {
    const texts = [
      'qapla bus',
      'qapla kita',
      'qapla!',
      'constructor toString',
      'valueOf __proto__ constructor',
    ];
    for (const lang of ['xx', '__proto__', 'constructor', 'toString', '']) {
      const cards = [...texts, ...others].map((text, index) => ({ id: `${index}`, text, lang }));
      expect(suggest(cards).groups[0]?.ids).toEqual(['0', '1', '2']);
    }
  });

  it('parts what is called alike and is not: a residence permit, and benches to stay on', () => {
    const benches = ['Sitzbänke am Markt', 'Toiletten in der Stadt', 'Eine Bank im Schatten'];
    const permits = ['Meine Duldung endet', 'Aufenthaltstitel dauert', 'Visum für meine Frau'];
    for (const { ids } of suggest(german([...benches, ...permits, ...others])).groups) {
      const kinds = new Set(
        ids.map((id) => (Number(id.slice(1)) < 3 ? 'bench' : Number(id.slice(1)) < 6 ? 'permit' : id)),
      );
      expect(kinds.size).toBe(1);
    }
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
    ['participation.jsonl', { precision: 0.85, recall: 0.55, rand: 0.65, nmi: 0.8 }],
    ['longer.jsonl', { precision: 0.9, recall: 0.5, rand: 0.6, nmi: 0.8 }],
    ['dialogue.jsonl', { precision: 0.55, recall: 0.42, rand: 0.45, nmi: 0.7 }],
    ['planning-test.jsonl', { precision: 0.74, recall: 0.52, rand: 0.58, nmi: 0.8 }],
    ['cycling.jsonl', { precision: 0.5, recall: 0.15, rand: 0.2, nmi: 0.6 }],
    ['languages.jsonl', { precision: 0.85, recall: 0.7, rand: 0.75, nmi: 0.85 }],
    ['learners-test.jsonl', { precision: 0.8, recall: 0.36, rand: 0.48, nmi: 0.8 }],
    ['town-test.jsonl', { precision: 0.64, recall: 0.48, rand: 0.52, nmi: 0.8 }],
  ])('does not fall under what was reached: %s', (file, floor) => {
    const { cards, themes } = labelledCards(new URL(`../../test/similarity/${file}`, import.meta.url));
    const reached = agreementOf(suggest(cards).groups, themes);
    expect(reached.precision).toBeGreaterThanOrEqual(floor.precision);
    expect(reached.recall).toBeGreaterThanOrEqual(floor.recall);
    expect(reached.rand).toBeGreaterThanOrEqual(floor.rand);
    expect(reached.nmi).toBeGreaterThanOrEqual(floor.nmi);
  });
});
