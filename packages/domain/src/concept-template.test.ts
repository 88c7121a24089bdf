import { describe, expect, it } from 'vitest';
import { actionFieldKeys } from './action-field.ts';
import type { Chapter } from './concept.ts';
import { conceptTemplate, outlineMax, withOutline } from './concept-template.ts';

const chapter = (id: string, position: number, kind: Chapter['kind']): Chapter => ({
  ...{ id, conceptId: 'concept', countyId: 'county', kind, title: id, field: null, position },
});
const made = ({ title }: { title: string }) => ({ id: title, conceptId: 'concept', countyId: 'county' });
const order = (chapters: readonly Chapter[]) => chapters.map(({ id, position }) => `${position} ${id}`);

describe('conceptTemplate', () => {
  it('has an opening part, every field of action, cross-cutting themes and a closing part, in that order', () => {
    const kinds = conceptTemplate.map(({ kind }) => kind);
    expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([
      'front',
      'field',
      'crossCutting',
      'back',
    ]);
    expect(conceptTemplate.flatMap(({ field }) => field ?? [])).toEqual(actionFieldKeys);
    expect(new Set(conceptTemplate.map(({ key }) => key)).size).toBe(conceptTemplate.length);
    expect(conceptTemplate.length).toBeLessThanOrEqual(outlineMax);
  });
});

describe('withOutline', () => {
  it('puts each new chapter behind the last of its part and leaves the others in their order', () => {
    const there = [
      chapter('Anhang', 9, 'back'),
      chapter('Vorwort', 1, 'front'),
      chapter('Sport', 5, 'field'),
    ];
    const drafts = [
      { title: 'Leitbild', kind: 'front', field: null },
      { title: 'Arbeit', kind: 'field', field: 'work' },
      { title: 'Themen', kind: 'crossCutting', field: null },
      { title: 'Quellen', kind: 'back', field: null },
    ] as const;
    expect(order(withOutline(there, drafts, made))).toEqual([
      '1 Vorwort',
      '2 Leitbild',
      '3 Sport',
      '4 Arbeit',
      '5 Themen',
      '6 Anhang',
      '7 Quellen',
    ]);
  });

  it('keeps several new ones of a part in the order given, in an empty concept too', () => {
    const drafts = ['Eins', 'Zwei', 'Drei'].map((title) => ({ title, kind: 'back', field: null }) as const);
    expect(order(withOutline([], drafts, made))).toEqual(['1 Eins', '2 Zwei', '3 Drei']);
    const front = { title: 'Vorwort', kind: 'front', field: null } as const;
    expect(order(withOutline([chapter('Ende', 1, 'back')], [front], made))).toEqual(['1 Vorwort', '2 Ende']);
  });
});
