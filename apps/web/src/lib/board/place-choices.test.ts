import { describe, expect, it } from 'vitest';
import { placeChoices } from './place-choices.ts';

const places = [
  { clusterId: null, name: 'Ohne Gruppe', count: 3 },
  { clusterId: 'a', name: 'Mehr Deutschkurse am Abend', count: 2 },
  { clusterId: 'b', name: 'Kurse brauchen Betreuung', count: 1 },
  { clusterId: 'c', name: 'Gärten für alle', count: 1 },
];
const names = (typed: string, here?: string | null) =>
  placeChoices(places, typed, false, here).map(({ name }) => name);

describe('choosing a group by typing', () => {
  it('offers all in their order at first, where the card lies last', () => {
    expect(names('')).toEqual(places.map(({ name }) => name));
    expect(names('', null).at(-1)).toBe('Ohne Gruppe');
  });

  it('puts what begins so before what holds it', () => {
    expect(names('kurse')).toEqual(['Kurse brauchen Betreuung', 'Mehr Deutschkurse am Abend']);
    expect(names('abend')).toEqual(['Mehr Deutschkurse am Abend']);
  });

  it('does not mind accents', () => {
    expect(names('garten')).toEqual(['Gärten für alle']);
  });

  it('ends with a new group of that name', () => {
    expect(placeChoices(places, ' Busse ', true)).toEqual([{ kind: 'new', name: 'Busse' }]);
  });
});
