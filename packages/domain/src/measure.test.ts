import { describe, expect, it } from 'vitest';
import { failure } from './failure.ts';
import {
  implementationStates,
  type Measure,
  type MissingField,
  missingForDecision,
  parseImplementation,
} from './measure.ts';
import { failed, ok } from './result.ts';
import { paragraphs } from './rich-text.ts';

const ready: Measure = {
  id: 'm'.repeat(26),
  goalId: 'g'.repeat(26),
  title: 'Sprachcafé in jeder Gemeinde',
  kind: 'new',
  situation: paragraphs('Es fehlt an Gelegenheiten zum Sprechen.'),
  description: paragraphs('Einmal im Monat öffnet ein Sprachcafé.'),
  targetGroups: 'Neuzugewanderte',
  lead: 'Stabsstelle Integration',
  partners: '',
  horizon: 'short',
  start: '',
  end: '',
  cost: 'noch offen',
  funding: 'Land',
  indicators: 'Zahl der Treffen',
  flagship: false,
  quickWin: true,
  draftState: 'inProgress',
  position: 1,
  origins: [{ kind: 'idea', refId: 'i'.repeat(26), note: '' }],
};

describe('missingForDecision', () => {
  it('finds nothing missing in a complete sheet', () => {
    expect(missingForDecision(ready)).toEqual([]);
  });

  const gaps: [MissingField, Partial<Measure>][] = [
    ['title', { title: ' ab ' }],
    ['goal', { goalId: null }],
    ['situation', { situation: paragraphs('  ') }],
    ['description', { description: paragraphs('') }],
    ['targetGroups', { targetGroups: ' ' }],
    ['lead', { lead: '' }],
    ['horizon', { horizon: null }],
    ['cost', { cost: '' }],
    ['funding', { funding: '\n' }],
    ['indicators', { indicators: '' }],
    ['origins', { origins: [] }],
  ];
  it.each(gaps)('names %s when it is missing', (field, change) => {
    expect(missingForDecision({ ...ready, ...change })).toEqual([field]);
  });
});

describe('parseImplementation', () => {
  it('asks why when a measure rests or is given up', () => {
    for (const state of implementationStates) {
      const needsReason = state === 'discontinued' || state === 'onHold';
      expect(parseImplementation({ state, text: '' })).toEqual(
        needsReason
          ? failed(failure('reasonMissing', { field: 'text', limit: 20 }))
          : ok({ state, text: '' }),
      );
    }
  });
});
