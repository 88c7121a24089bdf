import { emptyGoal } from '@fortschrift/domain/goal';
import { emptyMeasure } from '@fortschrift/domain/measure';
import { paragraphs } from '@fortschrift/domain/rich-text';
import { describe, expect, it } from 'vitest';
import { readinessOf } from './readiness.svelte.ts';

const id = (letter: string) => letter.repeat(26);
const goal = { ...emptyGoal(id('g'), 'goal', 1), title: 'Sprache früh lernen' };
const ready = {
  ...emptyMeasure(id('a'), 1),
  goalId: goal.id,
  title: 'Sprachkurs am Abend',
  situation: paragraphs('Kurse liegen am Vormittag.'),
  description: paragraphs('Zwei Abende in der Woche.'),
  targetGroups: 'Berufstätige',
  lead: 'vhs',
  horizon: 'short' as const,
  start: '2027-01',
  priority: 'A' as const,
  costs: [
    {
      id: id('k'),
      year: null,
      state: 'none' as const,
      cents: null,
      rhythm: 'once' as const,
      staffHundredths: null,
      note: '',
    },
  ],
  indicatorList: [
    {
      id: id('i'),
      title: 'Teilnehmende',
      kind: 'output' as const,
      unit: '',
      source: '',
      frequency: null,
      baseline: { value: '', date: '' },
      target: { value: '', date: '' },
      values: [],
    },
  ],
  origins: [{ kind: 'cluster' as const, refId: id('c'), note: '' }],
};

describe('readiness of a chapter', () => {
  it('counts measures that lack something, stand alone or cite nothing', () => {
    const measures = [ready, { ...ready, id: id('b'), lead: '' }, emptyMeasure(id('d'), 3)];
    expect(readinessOf({ body: paragraphs(''), goals: [goal], measures })).toEqual({
      measures: 3,
      missing: 2,
      loose: 1,
      withoutOrigin: 1,
      suggestions: 0,
    });
  });

  it('counts open suggestions wherever they are', () => {
    const suggestions = { body: 2, [goal.id]: 1 };
    expect(readinessOf({ body: paragraphs(''), goals: [goal], measures: [], suggestions }).suggestions).toBe(
      3,
    );
  });

  it('leaves dropped measures out', () => {
    const dropped = { ...emptyMeasure(id('b'), 2), draftState: 'dropped' as const };
    expect(readinessOf({ body: paragraphs(''), goals: [goal], measures: [ready, dropped] })).toMatchObject({
      measures: 1,
      missing: 0,
    });
  });
});
