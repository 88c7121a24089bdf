import { describe, expect, it } from 'vitest';
import { emptyMeasure, type Measure } from './measure.ts';
import { type MissingField, missingForDecision, namesSeveral } from './measure-check.ts';
import type { FundingSource, MeasureCost } from './measure-money.ts';
import { paragraphs } from './rich-text.ts';

const cost: MeasureCost = {
  id: 'k'.repeat(26),
  year: null,
  state: 'amount',
  cents: 12_000_00,
  rhythm: 'yearly',
  staffHundredths: null,
  note: '',
};
const source: FundingSource = { id: 'f'.repeat(26), kind: 'land', name: '', state: 'applied' };
const point = { value: '', date: '' };
const indicator = {
  id: 'n'.repeat(26),
  title: 'Zahl der Treffen',
  kind: 'output' as const,
  unit: '',
  source: '',
  frequency: null,
  baseline: point,
  target: point,
  values: [],
};

const ready: Measure = {
  ...emptyMeasure('m'.repeat(26), 1),
  goalId: 'g'.repeat(26),
  title: 'Sprachcafé in jeder Gemeinde',
  situation: paragraphs('Es fehlt an Gelegenheiten zum Sprechen.'),
  description: paragraphs('Einmal im Monat öffnet ein Sprachcafé.'),
  targetGroups: 'Neuzugewanderte',
  lead: 'Stabsstelle Integration',
  horizon: 'short',
  start: '2027-01',
  costs: [cost],
  fundingSources: [source],
  indicatorList: [indicator],
  priority: 'B',
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
    ['leadSeveral', { lead: 'Jobcenter; Volkshochschule' }],
    ['period', { start: '' }],
    ['horizon', { horizon: null }],
    ['cost', { costs: [], cost: 'noch offen' }],
    ['costAmount', { costs: [cost, { ...cost, cents: null }] }],
    ['costReason', { costs: [{ ...cost, state: 'open', note: 'offen' }] }],
    ['funding', { fundingSources: [], funding: 'Haushalt' }],
    ['indicators', { indicatorList: [{ ...indicator, title: ' ' }], indicators: 'Teilnehmende' }],
    ['priority', { priority: null }],
    ['origins', { origins: [] }],
  ];
  it.each(gaps)('names %s when it is missing', (field, change) => {
    expect(missingForDecision({ ...ready, ...change })).toEqual([field]);
  });

  it('takes "noch offen" with its reason', () => {
    const open = { ...cost, state: 'open' as const, cents: null, note: 'Angebot kommt im März' };
    expect(missingForDecision({ ...ready, costs: [open] })).toEqual([]);
  });

  it('asks for no money where nothing costs anything', () => {
    const none = { ...cost, state: 'none' as const, cents: null };
    expect(missingForDecision({ ...ready, costs: [none], fundingSources: [] })).toEqual([]);
    expect(missingForDecision({ ...ready, costs: [none, cost], fundingSources: [] })).toEqual(['funding']);
  });

  it('takes "dauerhaft" for a period, said by itself or by the horizon', () => {
    expect(missingForDecision({ ...ready, start: '', ongoing: true })).toEqual([]);
    expect(missingForDecision({ ...ready, start: '', horizon: 'ongoing' })).toEqual([]);
    expect(missingForDecision({ ...ready, start: '', end: '2028-12' })).toEqual([]);
  });
});

describe('namesSeveral', () => {
  it.each([
    'Jobcenter / Volkshochschule',
    'Jobcenter\nVolkshochschule',
    'Jobcenter sowie Volkshochschule',
    'A; B',
  ])('sees two in %j', (lead) => {
    expect(namesSeveral(lead)).toBe(true);
  });

  it.each([
    'Amt für Jugend und Familie',
    'Landkreis Heidmark, Stabsstelle',
    'Jobcenter;',
    'AWO/Caritas-Haus',
  ])('sees one in %j', (lead) => {
    expect(namesSeveral(lead)).toBe(false);
  });
});
