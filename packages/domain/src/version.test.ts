import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import type { Chapter, ChapterContent } from './concept.ts';
import { failure } from './failure.ts';
import { emptyGoal, type Goal } from './goal.ts';
import { emptyMeasure, type Measure } from './measure.ts';
import { failed, ok } from './result.ts';
import { paragraphs } from './rich-text.ts';
import {
  type ConceptVersion,
  freezeVersion,
  isDecided,
  isPublic,
  isReleased,
  measuresOf,
  moveVersion,
  parseLabel,
  type VersionState,
  versionStates,
} from './version.ts';
import { recordsOf, targetsOf } from './version-records.ts';

const id = (name: string) => name.padEnd(26, 'a');
const goal = (name: string, position: number, level: Goal['level'] = 'goal'): Goal => ({
  ...emptyGoal(id(name), level, position),
  title: name,
});
const measure = (name: string, position: number, goalId: string | null): Measure => ({
  ...emptyMeasure(id(name), position),
  goalId: goalId && id(goalId),
  title: name,
  draftState: 'inProgress',
});
const chapter = (name: string, position: number, kind: Chapter['kind'] = 'field'): Chapter => ({
  id: id(name),
  conceptId: id('concept'),
  countyId: id('county'),
  kind,
  title: name,
  field: null,
  position,
});
const content = (goals: readonly Goal[], measures: readonly Measure[]): ChapterContent => ({
  body: paragraphs(''),
  goals,
  measures,
});

const language: ChapterContent = content(
  [goal('second', 2), goal('lead', 0, 'guiding'), goal('first', 1)],
  [measure('b', 2, 'first'), measure('a', 1, 'first'), measure('c', 1, 'second'), measure('lost', 1, 'gone')],
);
const chapters = [
  { chapter: chapter('work', 3), content: content([goal('job', 1)], [measure('d', 1, 'job')]) },
  { chapter: chapter('foreword', 1, 'front'), content: content([], []) },
  { chapter: chapter('language', 2), content: language },
];
const concept = { id: id('concept'), title: 'Konzept' };

function freeze(label: string, from: typeof chapters) {
  const frozen = freezeVersion(concept, 'Landkreis Heidmark', label, '2026-03-01', from);
  if (!frozen.ok) throw new Error(frozen.failure.code);
  return frozen.value;
}

const numbersOf = (label: string, from: typeof chapters) =>
  Object.fromEntries(recordsOf(freeze(label, from)).map(({ title, number }) => [title, number]));

describe('freezeVersion', () => {
  it('numbers fields, goals and measures in print order', () => {
    expect(numbersOf('0.9', chapters)).toEqual({
      lead: '1.0',
      first: '1.1',
      a: '1.1.1',
      b: '1.1.2',
      second: '1.2',
      c: '1.2.1',
      lost: '1.3.1',
      job: '2.1',
      d: '2.1.1',
    });
    expect(freeze('0.9', chapters).chapters.map(({ title, number }) => `${number} ${title}`)).toEqual([
      ' foreword',
      '1 language',
      '2 work',
    ]);
  });

  it('leaves 0.9 untouched when 1.0 numbers anew', () => {
    const earlier = freeze('0.9', chapters);
    const bytes = canonicalJson(earlier);
    const moved = [
      ...chapters.slice(0, 2),
      {
        chapter: chapter('language', 4),
        content: content(
          language.goals.map((held) => ({ ...held, position: -held.position })),
          [...language.measures, measure('new', 0, 'first')],
        ),
      },
    ];
    const later = recordsOf(freeze('1.0', moved));
    expect(canonicalJson(earlier)).toBe(bytes);
    const before = new Map(recordsOf(earlier).map(({ id, number }) => [id, number]));
    const after = new Map(later.map(({ id, number }) => [id, number]));
    expect(before.get(id('job'))).toBe('2.1');
    expect(after.get(id('job'))).toBe('1.1');
    expect(before.get(id('a'))).toBe('1.1.1');
    expect(after.get(id('a'))).toBe('2.2.2');
    expect([...before.keys()].every((known) => after.has(known))).toBe(true);
  });

  it('gives the same bytes however the chapters were read', () => {
    const turned = chapters.toReversed().map(({ chapter, content: held }) => ({
      chapter,
      content: { ...held, goals: held.goals.toReversed(), measures: held.measures.toReversed() },
    }));
    expect(canonicalJson(freeze('0.9', turned))).toBe(canonicalJson(freeze('0.9', chapters)));
  });

  it('leaves out what was dropped, and the state of the draft', () => {
    const dropped = { ...measure('x', 1, 'job'), draftState: 'dropped' as const };
    const frozen = freeze('0.9', [
      { chapter: chapter('work', 1), content: content([goal('job', 1)], [dropped, measure('d', 2, 'job')]) },
    ]);
    expect(measuresOf(frozen).map(({ measure: held }) => held.title)).toEqual(['d']);
    expect(canonicalJson(frozen)).not.toContain('draftState');
  });

  it('holds Kennzahlen without the counts that are hidden, and is byte for byte as before where there are none', () => {
    const frozen = (more: Partial<ChapterContent>) => {
      const content: ChapterContent = {
        body: { type: 'doc', content: [] },
        goals: [],
        measures: [],
        ...more,
      };
      const chapter: Chapter = {
        ...{ id: 'c', conceptId: 'k', countyId: 'l', kind: 'front', title: 'Ausgangslage' },
        ...{ field: null, position: 1 },
      };
      const version = freezeVersion({ id: 'k', title: 'K' }, 'L', '1.0', '2026-01-01', [
        { chapter, content },
      ]);
      return version.ok ? canonicalJson(version.value) : '';
    };
    const figure = {
      ...{ id: 'f', label: 'Anfragen', unit: '', source: '', link: '', note: '', position: 1 },
      ...{ values: [{ period: '2025', value: 7 }], hideSmall: true },
    };
    expect(frozen({ figures: [figure] })).toContain('"small":true,"value":null');
    expect(frozen({ figures: [figure] })).not.toContain('7');
    expect(frozen({ figures: [] })).toBe(frozen({}));
    expect(frozen({})).not.toContain('figures');
  });

  it('has nothing to freeze without chapters', () => {
    expect(freezeVersion(concept, 'Heidmark', '0.9', '2026-03-01', [])).toEqual(
      failed(failure('conceptEmpty')),
    );
  });

  it('names every chapter, goal and measure as something to speak about', () => {
    const targets = targetsOf(freeze('0.9', chapters));
    expect(targets.size).toBe(3 + 9);
    for (const name of ['foreword', 'lead', 'lost']) expect(targets.has(id(name))).toBe(true);
  });
});

const version = (state: VersionState, publishedAt: number | null = null): ConceptVersion => ({
  id: id('version'),
  conceptId: id('concept'),
  countyId: id('county'),
  label: '0.9',
  stand: '2026-03-01',
  note: '',
  state,
  sha256: '0'.repeat(64),
  frozenAt: 1,
  frozenBy: null,
  publishedAt,
});

describe('states of a version', () => {
  const steps = versionStates.flatMap((from) =>
    versionStates.filter((to) => moveVersion(version(from), to, 5).ok).map((to) => `${from} ${to}`),
  );

  it('moves only along the stations', () => {
    expect(steps).toMatchInlineSnapshot(`
      [
        "draft steeringReview",
        "draft committee",
        "steeringReview draft",
        "steeringReview returned",
        "steeringReview committee",
        "steeringReview rejected",
        "steeringReview postponed",
        "committee returned",
        "committee adopted",
        "committee adoptedAmended",
        "committee rejected",
        "committee postponed",
        "adopted published",
        "adoptedAmended published",
        "postponed steeringReview",
        "postponed committee",
        "published superseded",
      ]
    `);
  });

  it('refuses every other step', () => {
    expect(moveVersion(version('draft'), 'published', 5)).toEqual(failed(failure('stepNotPossible')));
  });

  it('notes when it was published and keeps it when superseded', () => {
    expect(moveVersion(version('adopted'), 'published', 5)).toEqual(ok(version('published', 5)));
    expect(moveVersion(version('published', 5), 'superseded', 9)).toEqual(ok(version('superseded', 5)));
  });

  it('tells who may read it', () => {
    expect(versionStates.filter((state) => isPublic({ state }))).toEqual(['published', 'superseded']);
    expect(versionStates.filter((state) => !isReleased({ state }))).toEqual(['draft']);
    expect(versionStates.filter((state) => isDecided({ state }))).toEqual([
      'adopted',
      'adoptedAmended',
      'published',
      'superseded',
    ]);
  });
});

describe('parseLabel', () => {
  it.each(['0.9', '1.0', '12.104', ' 1.1 '])('takes %j', (label) => {
    expect(parseLabel(label)).toEqual(ok(label.trim()));
  });
  it.each(['1', 'v1.0', '1.0.1', '1,0', '', 1.0, null])('refuses %j', (label) => {
    expect(parseLabel(label)).toEqual(failed(failure('wrongShape', { field: 'label' })));
  });
});

describe('what is internal, and what came later', () => {
  const detailed: Measure = {
    ...measure('detailed', 1, 'g1'),
    internalNote: paragraphs('UNTER UNS: nur fuer das Buero'),
    committeeNote: paragraphs('Für den Ausschuss.'),
    steps: [{ id: id('s'), title: 'Räume suchen', due: '2027-05', done: false }],
  };
  const freeze = (held: Measure) =>
    freezeVersion({ id: id('concept'), title: 'Konzept' }, 'Heidmark', '1.0', '2026-11-22', [
      {
        chapter: chapter('one', 1),
        content: { body: paragraphs(''), goals: [goal('g1', 1)], measures: [held] },
      },
    ]);

  it('never holds an internal note, nor says that there is one', () => {
    const frozen = freeze(detailed);
    const text = canonicalJson(frozen.ok ? frozen.value : null);
    expect(text).toContain('Für den Ausschuss.');
    expect(text).not.toContain('UNTER UNS');
    expect(text).not.toContain('internalNote');
  });

  it('holds of the details those that say something, and always whether the money is reserved', () => {
    const frozen = freeze(detailed);
    const [held] = frozen.ok ? measuresOf(frozen.value) : [];
    expect(held?.measure).toMatchObject({ steps: detailed.steps, budgetReservation: true });
    for (const key of ['costs', 'area', 'priority', 'themeIds', 'ongoing'])
      expect(held?.measure).not.toHaveProperty(key);
  });
});
