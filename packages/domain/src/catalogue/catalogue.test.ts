import { describe, expect, it } from 'vitest';
import type { Chapter, ChapterContent } from '../concept.ts';
import { emptyGoal } from '../goal.ts';
import type { Indicator } from '../indicator.ts';
import { emptyMeasure, type Measure } from '../measure.ts';
import type { MeasureCost } from '../measure-money.ts';
import { paragraphs } from '../rich-text.ts';
import { parseSettable, settle } from './change.ts';
import { draftGoals } from './goal-row.ts';
import { emptyToken, parseCatalogueQuery, plainQuery, someToken, writeCatalogueQuery } from './query.ts';
import { catalogueRow } from './row.ts';
import { filterValues, prepareRows, shownRows } from './show.ts';
import { draftSources } from './source.ts';

const countyId = 'a'.repeat(26);
const conceptId = 'b'.repeat(26);
const goalId = 'g'.repeat(26);

const plainCost: MeasureCost = {
  id: 'k'.repeat(26),
  year: null,
  state: 'amount',
  cents: null,
  rhythm: 'once',
  staffHundredths: null,
  note: '',
};
const plainIndicator: Indicator = {
  id: 'i'.repeat(26),
  title: 'Zahl der Gespräche',
  kind: 'output',
  unit: '',
  source: '',
  frequency: null,
  baseline: { value: '', date: '' },
  target: { value: '', date: '' },
  values: [],
};

function measure(id: string, over: Partial<Measure> = {}): Measure {
  return {
    ...emptyMeasure(id, Number(id.replace(/\D/g, ''))),
    goalId,
    title: `Maßnahme ${id}`,
    situation: paragraphs('Es fehlt eine Stelle.'),
    description: paragraphs('Eine Stelle wird geschaffen.'),
    targetGroups: 'Familien',
    lead: 'Stabsstelle Integration',
    horizon: 'short',
    start: '2027-01',
    cost: '1.000 Euro',
    priority: 'B',
    costs: [{ ...plainCost, cents: 100_000 }],
    fundingSources: [{ id: 'f'.repeat(26), kind: 'ownBudget', name: '', state: 'open' }],
    indicatorList: [plainIndicator],
    draftState: 'inProgress',
    origins: [{ kind: 'administration', refId: '', note: 'Amt' }],
    ...over,
  };
}

const chapter: Chapter = {
  id: 'c'.repeat(26),
  countyId,
  conceptId,
  kind: 'field',
  field: 'work',
  title: 'Arbeit',
  position: 1,
};

function rowsOf(...measures: Measure[]) {
  const content: ChapterContent = {
    body: paragraphs(''),
    goals: [{ ...emptyGoal(goalId, 'goal', 1), title: 'Beraten' }],
    measures,
  };
  return draftSources([{ chapter, content }], { m2: 3 }).map(catalogueRow);
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the rows of a concept', () => {
  it('stand in print order with numbers, what is missing and the ideas behind; dropped ones do not', () => {
    const rows = rowsOf(
      measure('m2', { lead: ' ' }),
      measure('m1'),
      measure('m3', { draftState: 'dropped' }),
      measure('m4', { goalId: null }),
    );
    expect(rows.map(({ cells }) => [cells.number, cells.goal, cells.missing, cells.behind])).toEqual([
      ['1.1.1', 'Beraten', [], 0],
      ['1.1.2', 'Beraten', ['lead'], 3],
      ['1.2.1', null, ['goal'], 0],
    ]);
  });

  it('are found, kept and ordered as asked; empty cells come last either way', () => {
    const rows = rowsOf(
      measure('m1', { lead: 'Volkshochschule', horizon: 'long' }),
      measure('m2', { lead: '', horizon: null }),
      measure('m3', { lead: 'Jobcenter', horizon: 'short', flagship: true }),
      measure('m4', { lead: ' volkshochschule ', horizon: 'medium', title: 'Beratung für Mütter' }),
    );
    const show = (query: Partial<typeof plainQuery>) =>
      ids(shownRows(prepareRows(rows), { ...plainQuery, ...query }));
    expect(show({ filters: { lead: ['volkshochschule'] } })).toEqual(['m1', 'm4']);
    expect(show({ filters: { lead: [emptyToken], missing: [someToken] } })).toEqual(['m2']);
    expect(show({ filters: { flagship: ['yes'], lead: ['jobcenter'] } })).toEqual(['m3']);
    expect(show({ text: 'muetter' })).toEqual(['m4']);
    expect(show({ sort: { column: 'horizon', descending: false } })).toEqual(['m3', 'm4', 'm1', 'm2']);
    expect(show({ sort: { column: 'horizon', descending: true } })).toEqual(['m1', 'm4', 'm3', 'm2']);
    expect(show({ sort: { column: 'number', descending: true } })).toEqual(['m4', 'm3', 'm2', 'm1']);
  });

  it('say in euros what the lines of costs add up to, and where it happens', () => {
    const costs = [
      { ...plainCost, cents: 150_050, rhythm: 'yearly' as const },
      { ...plainCost, id: 'e'.repeat(26), cents: 20_000, rhythm: 'once' as const },
    ];
    const [row] = rowsOf(measure('m1', { costs, area: ['Aue', 'Lohe'] }));
    expect(row?.cells).toMatchObject({ costYearly: 1500.5, costOnce: 200, area: ['Aue', 'Lohe'] });
    expect(row && shownRows(prepareRows([row]), { ...plainQuery, filters: { area: ['Lohe'] } })).toHaveLength(
      1,
    );
    expect(rowsOf(measure('m2', { costs: [] }))[0]?.cells.costYearly).toBeNull();
  });

  it('offer each value once, with how many have it', () => {
    const rows = rowsOf(
      measure('m1', { lead: 'VHS' }),
      measure('m2', { lead: 'vhs' }),
      measure('m3', { lead: '' }),
      measure('m4', { lead: 'Amt' }),
    );
    expect(filterValues(rows, 'lead')).toEqual([
      { token: 'amt', cell: 'Amt', count: 1 },
      { token: 'vhs', cell: 'VHS', count: 2 },
      { token: '', cell: '', count: 1 },
    ]);
  });
});

describe('the goals of a concept', () => {
  it('stand in print order, with how many measures they have and how many of these are whole', () => {
    const content: ChapterContent = {
      body: paragraphs(''),
      goals: [
        { ...emptyGoal(goalId, 'goal', 2), title: 'Beraten', text: paragraphs('Überall im Kreis.') },
        { ...emptyGoal('h'.repeat(26), 'guiding', 1), title: 'Ankommen' },
      ],
      measures: [measure('m1'), measure('m2', { lead: ' ' }), measure('m3', { goalId: null })],
    };
    const goals = draftGoals([{ chapter, content }]);
    expect(goals.map(({ title, level, measures, complete }) => [title, level, measures, complete])).toEqual([
      ['Ankommen', 'guiding', 0, 0],
      ['Beraten', 'goal', 2, 1],
    ]);
    expect(goals[1]).toMatchObject({ text: 'Überall im Kreis.', chapterId: chapter.id });
    // What leads to the measures of a goal keeps just these.
    const rows = prepareRows(draftSources([{ chapter, content }], {}).map(catalogueRow));
    const query = { ...plainQuery, filters: { goal: [goals[1]?.token ?? ''] } };
    expect(ids(shownRows(rows, query))).toEqual(['m1', 'm2']);
    expect(draftGoals([])).toEqual([]);
  });
});

describe('the query of an address', () => {
  it('comes back as it was written, and says only what differs', () => {
    const query = parseCatalogueQuery([
      ['suche', 'Sprache'],
      ['lead', 'vhs'],
      ['lead', 'amt'],
      ['ordnung', '-cost'],
      ['spalten', 'number,title,cost'],
    ]);
    expect(parseCatalogueQuery(writeCatalogueQuery(query))).toEqual(query);
    expect(writeCatalogueQuery(plainQuery)).toEqual([]);
  });

  it('leaves out what it does not know', () => {
    const strange: [string, string][] = [
      ['ordnung', 'constructor'],
      ['spalten', '__proto__,nothing'],
      ['title', 'no filter'],
      ['lead', 'x'.repeat(400)],
      ['von', 'elsewhere'],
    ];
    expect(parseCatalogueQuery(strange)).toEqual(plainQuery);
  });
});

describe('a change of one row', () => {
  it('is carried out where the row is as it was seen, and can be taken back by what it answers', () => {
    const now = measure('m1');
    const done = settle(now, { recordId: 'm1', set: { lead: 'Jobcenter' }, expected: { lead: now.lead } });
    expect(done).toEqual({
      recordId: 'm1',
      done: true,
      before: { lead: 'Stabsstelle Integration' },
      after: { lead: 'Jobcenter' },
    });
  });

  it('is refused where somebody else was faster', () => {
    const change = { recordId: 'm1', set: { lead: 'Jobcenter' }, expected: { lead: 'Amt' } };
    expect(settle(measure('m1'), change)).toMatchObject({
      done: false,
      failure: { code: 'changedMeanwhile' },
      now: { lead: 'Stabsstelle Integration' },
    });
  });

  it('puts what was ready back in work, and the way back makes it ready again', () => {
    const ready = measure('m1', { draftState: 'readyForDecision' });
    const done = settle(ready, { recordId: 'm1', set: { cost: '2.000 Euro' }, expected: {} });
    expect(done).toMatchObject({ after: { cost: '2.000 Euro', draftState: 'inProgress' } });
    if (!done.done) throw new Error('refused');
    const changed = { ...ready, ...done.after } as Measure;
    const back = settle(changed, { recordId: 'm1', set: done.before, expected: done.after });
    expect(back).toMatchObject({ done: true, after: { cost: '1.000 Euro', draftState: 'readyForDecision' } });
  });

  it('does not call ready what lacks something, and does not drop', () => {
    const change = { recordId: 'm1', set: { draftState: 'readyForDecision' }, expected: {} };
    expect(settle(measure('m1', { lead: '' }), change)).toMatchObject({
      failure: { code: 'stepNotPossible' },
    });
    expect(parseSettable('draftState', 'dropped').ok).toBe(false);
  });

  it('sets priority, unit and permanence too', () => {
    expect(parseSettable('priority', 'A')).toEqual({ ok: true, value: 'A' });
    expect(parseSettable('priority', null)).toEqual({ ok: true, value: null });
    expect(parseSettable('priority', 'D').ok).toBe(false);
    const change = {
      recordId: 'm1',
      set: { priority: 'A', ongoing: true, leadUnit: 'Team 3' },
      expected: {},
    };
    expect(settle(measure('m1'), change)).toMatchObject({ before: { priority: 'B', ongoing: false } });
  });

  it('takes only what may stand in the field', () => {
    expect(parseSettable('start', '2027-13')).toMatchObject({ failure: { code: 'dateInvalid' } });
    expect(parseSettable('start', '')).toEqual({ ok: true, value: '' });
    expect(parseSettable('horizon', null)).toEqual({ ok: true, value: null });
    expect(parseSettable('kind', null).ok).toBe(false);
    expect(parseSettable('flagship', 'yes').ok).toBe(false);
    expect(parseSettable('title', ' ').ok).toBe(false);
  });
});
