import { describe, expect, it } from 'vitest';
import { bodyKinds } from './body.ts';
import { decideVersion, parseDecision } from './decision.ts';
import { failure } from './failure.ts';
import { failed, ok } from './result.ts';
import { versionStates } from './version.ts';

const numbers = {
  text: '',
  returned: false,
  points: [],
  present: 11,
  yes: 6,
  no: 0,
  abstain: 5,
  excluded: 0,
};

describe('parseDecision', () => {
  it('takes the outcome from the numbers, never from what is said', () => {
    const said = parseDecision({ ...numbers, yes: 5, no: 5, abstain: 1, kind: 'accepted' }, 11);
    expect(said.ok && said.value.kind).toBe('rejected');
  });

  it('accepts 6 yes to 0 no with 5 abstentions', () => {
    expect(parseDecision(numbers, 11)).toEqual(
      ok({
        kind: 'accepted',
        vote: { yes: 6, no: 0, abstain: 5, excluded: 0 },
        present: 11,
        text: '',
        points: [],
      }),
    );
  });

  it.each([0, 12, 3.5, '11'])('refuses %s present of 11 members', (present) => {
    expect(parseDecision({ ...numbers, present }, 11)).toEqual(
      failed(failure('numberOutOfRange', { field: 'present', limit: 11 })),
    );
  });

  it('sends back only with points, and then without a vote', () => {
    const back = { ...numbers, returned: true };
    expect(parseDecision(back, 11)).toEqual(failed(failure('pointsMissing', { field: 'points' })));
    expect(parseDecision({ ...back, points: ['  '] }, 11).ok).toBe(false);
    expect(parseDecision({ ...back, points: ['Kosten nennen'] }, 11)).toEqual(
      ok({ kind: 'returned', vote: null, present: null, text: '', points: ['Kosten nennen'] }),
    );
  });
});

describe('decideVersion', () => {
  const turns = versionStates.flatMap((state) =>
    bodyKinds.map((kind) => ({
      state,
      kind,
      next: decideVersion({ state }, { id: 'b', kind }, 'accepted', []),
    })),
  );

  it('lets each body decide only when it is its turn', () => {
    const open = turns.filter(({ next }) => next.ok).map(({ state, kind }) => `${state} ${kind}`);
    expect(open).toEqual([
      'steeringReview steeringGroup',
      'committee council',
      'committee mainCommittee',
      'committee committee',
    ]);
  });

  it('names a draft as not yet released', () => {
    for (const kind of bodyKinds)
      expect(decideVersion({ state: 'draft' }, { id: 'b', kind }, 'accepted', [])).toEqual(
        failed(failure('versionNotReleased')),
      );
  });

  it.each([
    ['steeringGroup', 'steeringReview', 'accepted', 'committee'],
    ['steeringGroup', 'steeringReview', 'rejected', 'rejected'],
    ['committee', 'committee', 'accepted', 'committee'],
    ['committee', 'committee', 'rejected', 'committee'],
    ['mainCommittee', 'committee', 'accepted', 'committee'],
    ['council', 'committee', 'accepted', 'adopted'],
    ['council', 'committee', 'rejected', 'rejected'],
  ] as const)('a vote of the %s on a version in %s, %s, leads to %s', (kind, state, vote, to) => {
    expect(decideVersion({ state }, { id: 'b', kind }, vote, [])).toEqual(ok(to));
  });

  it('is sent back by whoever has it', () => {
    expect(
      decideVersion({ state: 'steeringReview' }, { id: 'b', kind: 'steeringGroup' }, 'returned', []),
    ).toEqual(ok('returned'));
    for (const kind of ['committee', 'mainCommittee', 'council'] as const)
      expect(decideVersion({ state: 'committee' }, { id: 'b', kind }, 'returned', [])).toEqual(
        ok('returned'),
      );
  });

  it('hears a body once', () => {
    expect(decideVersion({ state: 'committee' }, { id: 'b', kind: 'committee' }, 'accepted', ['b'])).toEqual(
      failed(failure('stepNotPossible')),
    );
  });
});
