import { describe, expect, it } from 'vitest';
import { failure } from './failure.ts';
import { failed, ok } from './result.ts';
import { addAgendaItem, moveSession, parseSession, type Session, sessionStates } from './session.ts';

const session: Session = {
  id: 's',
  countyId: 'county',
  bodyId: 'body',
  title: '12. Sitzung',
  day: '2026-04-01',
  starts: '17:00',
  place: 'Kreishaus',
  state: 'scheduled',
  present: null,
  agenda: [],
};

describe('moveSession', () => {
  it('goes from the calendar to its end, or falls out', () => {
    const steps = sessionStates.flatMap((state) =>
      sessionStates
        .filter((to) => to !== state && moveSession({ ...session, state }, { state: to }, 11).ok)
        .map((to) => `${state} ${to}`),
    );
    expect(steps).toEqual([
      'scheduled convened',
      'scheduled cancelled',
      'convened open',
      'convened cancelled',
      'open ended',
      'cancelled scheduled',
    ]);
  });

  it('notes who is present once it is open, never more than have a vote', () => {
    const convened: Session = { ...session, state: 'convened' };
    expect(moveSession(convened, { state: 'open', present: 11 }, 11)).toEqual(
      ok({ ...session, state: 'open', present: 11 }),
    );
    expect(moveSession(convened, { present: 9 }, 11)).toEqual(
      failed(failure('stepNotPossible', { field: 'present' })),
    );
    for (const present of [12, -1, 2.5])
      expect(moveSession({ ...session, state: 'open' }, { present }, 11)).toEqual(
        failed(failure('numberOutOfRange', { field: 'present', limit: 11 })),
      );
  });
});

describe('addAgendaItem', () => {
  const item = { id: 'i', title: 'Konzept 1.0', versionId: null, paperId: null };

  it('counts on from the highest number', () => {
    const held: Session = { ...session, agenda: [{ ...item, id: 'h', number: 7 }] };
    const added = addAgendaItem(held, item);
    expect(added.ok && added.value.agenda.map(({ number }) => number)).toEqual([7, 8]);
  });

  it('is closed with the session', () => {
    for (const state of ['ended', 'cancelled'] as const)
      expect(addAgendaItem({ ...session, state }, item)).toEqual(failed(failure('stepNotPossible')));
  });
});

describe('parseSession', () => {
  it.each(['25:00', '17.00', '7:00', '17:60', 'abends'])('refuses the time %j', (starts) => {
    expect(parseSession({ ...session, starts })).toEqual(failed(failure('dateInvalid', { field: 'starts' })));
  });
  it('allows a time not yet known, and no impossible day', () => {
    expect(parseSession({ ...session, starts: '' }).ok).toBe(true);
    expect(parseSession({ ...session, day: '2026-02-29' })).toEqual(
      failed(failure('dateInvalid', { field: 'day' })),
    );
  });
});
