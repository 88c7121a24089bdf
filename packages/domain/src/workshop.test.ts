import { describe, expect, it } from 'vitest';
import { workshop } from '../test/samples.ts';
import { isFrozen, moveWorkshop, setDoor, withRevision, workshopStates } from './workshop.ts';

const tables = [{ question: '' }, { question: 'Und hier?' }];
const steps = [
  'planned>opened',
  'planned>cancelled',
  'opened>planned',
  'opened>closed',
  'closed>documented',
  'cancelled>planned',
];

describe('a workshop', () => {
  it.each(workshopStates.flatMap((from) => workshopStates.map((to) => [from, to] as const)))(
    'goes from %s to %s only where there is such a step',
    (from, to) => {
      const moved = moveWorkshop(workshop({ state: from }), to, tables, 0);
      expect(moved.ok).toBe(steps.includes(`${from}>${to}`));
      if (!moved.ok) expect(moved.failure.code).toBe('stepNotPossible');
    },
  );

  it('opens its door when it opens and shuts it when it closes', () => {
    const opened = moveWorkshop(workshop({ state: 'planned', doorOpen: false }), 'opened', tables, 0);
    expect(opened).toMatchObject({ value: { state: 'opened', doorOpen: true } });
    expect(moveWorkshop(workshop(), 'closed', tables, 12)).toMatchObject({ value: { doorOpen: false } });
  });

  it('does not go back to being planned once somebody wrote', () => {
    expect(moveWorkshop(workshop(), 'planned', tables, 1)).toMatchObject({
      failure: { code: 'stepNotPossible', count: 1 },
    });
  });

  it('opens only when every table has a question to answer', () => {
    const planned = workshop({ state: 'planned', question: '' });
    expect(moveWorkshop(planned, 'opened', tables, 0)).toMatchObject({
      failure: { code: 'questionMissing' },
    });
    expect(moveWorkshop(planned, 'opened', [], 0)).toMatchObject({ failure: { code: 'questionMissing' } });
    expect(moveWorkshop(planned, 'opened', [{ question: 'Was?' }], 0).ok).toBe(true);
  });

  it.each(workshopStates)('%s is frozen when it was closed', (state) => {
    expect(isFrozen({ state })).toBe(state === 'closed' || state === 'documented');
  });

  it('lets people in only while it is open', () => {
    expect(setDoor(workshop({ state: 'planned' }), true)).toMatchObject({
      failure: { code: 'stepNotPossible' },
    });
    expect(setDoor(workshop(), false)).toMatchObject({ value: { doorOpen: false } });
    expect(setDoor(workshop({ doorOpen: false }), true)).toMatchObject({ value: { doorOpen: true } });
  });
});

describe('what stands in calendars', () => {
  it.each([
    [{ day: '2026-03-15' }, 1],
    [{ starts: '17:30' }, 1],
    [{ place: 'Rathaus' }, 1],
    [{ state: 'cancelled' }, 1],
    [{ question: 'Anders?' }, 0],
    [{ doorOpen: false }, 0],
  ] as const)('%j counts %s', (part, revision) => {
    const before = workshop();
    expect(withRevision(before, { ...before, ...part }).revision).toBe(revision);
  });
});
