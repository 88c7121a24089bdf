import { describe, expect, it } from 'vitest';
import { boardSuggestions, type PlacedCard, wasRefused } from './board-suggestions.ts';

const placed = (id: string, text: string, clusterId: string | null = null, lang = 'de'): PlacedCard => ({
  id,
  text,
  lang,
  clusterId,
});

const inBus = [
  placed('b1', 'Der letzte Bus fährt um 18 Uhr', 'bus'),
  placed('b2', 'Busverbindung in die Dörfer verbessern', 'bus'),
];
const filling = [
  placed('f1', 'Schottergärten verbieten'),
  placed('f2', 'Mehr Konzerte im Schlosshof'),
  placed('f3', 'Der Hausarzt hört auf'),
  placed('f4', 'Glasfaser für alle'),
  placed('f5', 'Ein Jugendparlament wählen'),
  placed('f6', 'Flohmarkt am Sonntag'),
  placed('f7', 'Weniger Papier'),
];
const clusters = [{ id: 'bus', heading: '', summary: '' }];

describe('boardSuggestions', () => {
  it('offers a loose card to the cluster it fits, with the words they share', () => {
    const found = boardSuggestions(
      [...inBus, ...filling, placed('n', 'An der Bushaltestelle fehlt ein Dach')],
      clusters,
    );
    expect(found).toEqual([{ kind: 'join', ids: ['n'], clusterId: 'bus', words: ['Bus'], topic: null }]);
  });

  it('reads the heading of a cluster', () => {
    const named = [{ id: 'new', heading: 'Mehr Busse in die Dörfer', summary: '' }];
    const cards = [
      ...filling,
      placed('x', 'Noch etwas', 'new'),
      placed('n', 'Der letzte Bus fährt um 18 Uhr'),
      placed('z', 'Ganz anderes'),
    ];
    expect(boardSuggestions(cards, named)).toMatchObject([{ kind: 'join', ids: ['n'], clusterId: 'new' }]);
  });

  it('offers a new cluster of loose cards', () => {
    const loose = [
      'Wir finden keinen Kitaplatz',
      'Der Kindergarten schließt zu früh',
      'Krippenplätze fehlen',
    ];
    const cards = [...inBus, ...filling, ...loose.map((text, index) => placed(`k${index}`, text))];
    expect(boardSuggestions(cards, clusters)).toMatchObject([
      { kind: 'cluster', ids: ['k0', 'k1', 'k2'], clusterId: null },
    ]);
  });

  it('offers doubles to go where one of them lies, also when all lie there', () => {
    const again = placed('d', 'der letzte bus fährt um 18 uhr!!');
    const found = boardSuggestions([...inBus, ...filling, again], clusters);
    expect(found[0]).toMatchObject({ kind: 'double', ids: ['b1', 'd'], clusterId: 'bus' });
    const there = boardSuggestions([...inBus, ...filling, { ...again, clusterId: 'bus' }], clusters);
    expect(there[0]).toMatchObject({ kind: 'double', ids: ['b1', 'd'], clusterId: 'bus' });
  });

  it('offers nothing under ten cards and nothing across languages', () => {
    expect(
      boardSuggestions([...inBus, ...filling.slice(0, 6), placed('n', 'Bushaltestelle')], clusters),
    ).toEqual([]);
    const foreign = placed('n', 'An der Bushaltestelle fehlt ein Dach', null, 'en');
    expect(boardSuggestions([...inBus, ...filling, foreign], clusters)).toEqual([]);
  });
});

describe('wasRefused', () => {
  const refused = [
    { kind: 'join', ids: ['a'], clusterId: 'bus' },
    { kind: 'cluster', ids: ['a', 'b', 'c', 'd'], clusterId: null },
    { kind: 'double', ids: ['x', 'y', 'z'], clusterId: null },
  ] as const;
  const of = (kind: 'join' | 'cluster' | 'double', ids: readonly string[], clusterId: string | null = null) =>
    wasRefused({ kind, ids, clusterId, words: [], topic: null }, refused);

  it('knows the same card for the same cluster, not for another', () => {
    expect(of('join', ['a'], 'bus')).toBe(true);
    expect(of('join', ['a'], 'kita')).toBe(false);
    expect(of('join', ['b'], 'bus')).toBe(false);
  });

  it('knows a new cluster of mostly the same cards', () => {
    expect(of('cluster', ['a', 'b', 'c', 'e'])).toBe(true);
    expect(of('cluster', ['a', 'b', 'e', 'f'])).toBe(false);
  });

  it('knows doubles among refused ones, and hears of a further one', () => {
    expect(of('double', ['x', 'z'])).toBe(true);
    expect(of('double', ['x', 'y', 'w'])).toBe(false);
  });
});
