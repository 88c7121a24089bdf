import type { CommitteeView } from '@fortschrift/api/contract/committee';
import type { Workshop } from '@fortschrift/domain/workshop';
import { plainPlan } from '@fortschrift/domain/workshop-plan';
import { describe, expect, it } from 'vitest';
import { type CountedWorkshop, tasksOf } from './tasks.ts';
import { germanDay } from './today.ts';
import { comingAndPast } from './workshop-order.ts';

const today = '2026-11-22';
const event = (change: Partial<Workshop>, tables = 3): CountedWorkshop => ({
  id: 'e',
  countyId: 'c',
  title: 'Dialog',
  kind: 'dialogue',
  day: '2026-12-01',
  starts: '17:00',
  ends: '',
  place: '',
  purpose: '',
  question: '',
  state: 'planned',
  code: 'ABCDEF',
  joinToken: '',
  doorOpen: false,
  wifi: null,
  conceptId: null,
  plan: plainPlan,
  round: 1,
  seriesId: null,
  revision: 0,
  translations: [],
  dotsPerSeat: 5,
  dotsPerCluster: 2,
  createdAt: 0,
  ...change,
  counts: { tables, people: 0, ideas: 0, clusters: 0 },
});
const titles = (
  workshops: readonly CountedWorkshop[],
  unanswered = 0,
  committee: CommitteeView | null = null,
) => tasksOf({ workshops, unanswered, committee, today }).map(({ title }) => title);

describe('what needs doing', () => {
  it('is nothing while an event is prepared for a day to come', () => {
    expect(titles([event({})])).toEqual([]);
  });

  it('asks for tables, for a new day, and for the result', () => {
    expect(titles([event({}, 0)])).toEqual(['„Dialog“ hat noch keine Tische']);
    expect(titles([event({ day: '2026-11-21' })])).toEqual([
      '„Dialog“ war für einen vergangenen Tag geplant',
    ]);
    expect(titles([event({ state: 'closed' })])).toEqual(['„Dialog“: Ergebnis ins Konzept übernehmen']);
    expect(titles([event({ state: 'documented' }), event({ state: 'cancelled' })])).toEqual([]);
  });

  it('counts cards without an answer', () => {
    expect(titles([], 1)).toEqual(['1 Idee wartet auf eine Rückmeldung']);
    expect(titles([], 12)).toEqual(['12 Ideen warten auf eine Rückmeldung']);
  });

  it('speaks of a version sent back only until there is a newer one', () => {
    const version = (label: string, state: 'returned' | 'draft', frozenAt: number) => ({
      id: label,
      conceptId: 'k',
      countyId: 'c',
      label,
      stand: today,
      note: '',
      state,
      sha256: '',
      frozenAt,
      frozenBy: null,
      publishedAt: null,
      concept: 'Konzept',
      comments: 0,
    });
    const committee = (...versions: CommitteeView['versions']): CommitteeView => ({
      bodies: [],
      versions,
      sessions: [],
      papers: [],
      decisions: [],
    });
    expect(titles([], 0, committee(version('0.9', 'returned', 1)))).toEqual([
      'Fassung 0.9 kam mit Punkten zurück',
    ]);
    expect(titles([], 0, committee(version('1.0', 'draft', 2), version('0.9', 'returned', 1)))).toEqual([]);
  });
});

describe('the order of events', () => {
  it('puts what is going on first, then the nearest day; what is over comes latest first', () => {
    const { coming, past } = comingAndPast([
      event({ id: 'later', day: '2027-01-01' }),
      event({ id: 'soon' }),
      event({ id: 'now', day: '2027-05-01', state: 'opened' }),
      event({ id: 'old', day: '2025-01-01', state: 'documented' }),
      event({ id: 'recent', day: '2026-01-01', state: 'closed' }),
    ]);
    expect(coming.map(({ id }) => id)).toEqual(['now', 'soon', 'later']);
    expect(past.map(({ id }) => id)).toEqual(['recent', 'old']);
  });
});

it('knows the day in Germany, not in Greenwich', () => {
  expect(germanDay(Date.parse('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  expect(germanDay(Date.parse('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
});
