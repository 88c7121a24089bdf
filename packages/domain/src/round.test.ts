import { describe, expect, it } from 'vitest';
import { table, workshop } from '../test/samples.ts';
import { roundHeadOf, startRound } from './round.ts';
import { plainPlan } from './workshop-plan.ts';

const plan = {
  ...plainPlan,
  rounds: [
    { question: '', minutes: 20 },
    { question: 'Was verbindet das?', minutes: 15 },
  ],
};

describe('rounds', () => {
  it('let every table collect again, its phase wherever it was', () => {
    const tables = [table({ phase: 'presenting', dotsShown: true }), table({ phase: 'waiting' })];
    const started = startRound(workshop({ plan }), 2, tables);
    expect(started).toMatchObject({ ok: true, value: { workshop: { round: 2 } } });
    if (started.ok)
      expect(started.value.tables.map(({ phase, dotsShown }) => [phase, dotsShown])).toEqual([
        ['collecting', false],
        ['collecting', false],
      ]);
  });

  it('can be taken back', () => {
    expect(startRound(workshop({ plan, round: 2 }), 1, [])).toMatchObject({ ok: true });
  });

  it.each([
    [{ plan, round: 1 }, 3, 'stepNotPossible'],
    [{ plan, round: 1 }, 1, 'stepNotPossible'],
    [{ plan, round: 2 }, 3, 'stepNotPossible'],
    [{ plan, round: 1 }, 0, 'stepNotPossible'],
    [{ plan, round: 1 }, 1.5, 'stepNotPossible'],
    [{ plan: plainPlan, round: 1 }, 2, 'stepNotPossible'],
    [{ plan, state: 'planned' }, 2, 'phaseForbids'],
    [{ plan, state: 'closed' }, 2, 'workshopFrozen'],
  ] as const)('%j to %s fails with %s', (part, to, code) => {
    expect(startRound(workshop(part), to, [])).toMatchObject({ failure: { code } });
  });

  it('are named to everybody, and not where people stay', () => {
    expect(roundHeadOf(workshop({ plan, round: 2 }))).toEqual({
      number: 2,
      of: 2,
      question: 'Was verbindet das?',
      minutes: 15,
    });
    expect(roundHeadOf(workshop())).toBeNull();
  });
});
