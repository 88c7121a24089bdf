import { describe, expect, it } from 'vitest';
import { id } from '../test/samples.ts';
import { kindsOf } from './workshop-method.ts';
import { parsePlan, plainPlan } from './workshop-plan.ts';

const times = { starts: '17:00', ends: '20:00' };
const round = (question = '', minutes = 20) => ({ question, minutes });

describe('how an event is led', () => {
  it('may be said with everything, and with nothing', () => {
    const full = {
      method: 'worldCafe',
      programme: [{ starts: '17:00', title: 'Ankommen', lead: '' }],
      rounds: [round('Was fehlt?'), round('Was verbindet die Gruppen?')],
      versionId: id(1),
    };
    expect(parsePlan(full, times)).toEqual({ ok: true, value: full });
    expect(parsePlan(plainPlan, times)).toEqual({ ok: true, value: plainPlan });
  });

  it.each([
    [null, 'wrongShape', 'plan'],
    [{ method: 'party' }, 'wrongShape', 'method'],
    [{ programme: [{ starts: '', title: 'x', lead: '' }] }, 'dateInvalid', 'programme'],
    [{ rounds: [round()] }, 'numberOutOfRange', 'rounds'],
    [{ rounds: Array(6).fill(round()) }, 'numberOutOfRange', 'rounds'],
    [{ rounds: [round(), round('', 0)] }, 'numberOutOfRange', 'rounds'],
    [{ rounds: [round(), round('', 20.5)] }, 'numberOutOfRange', 'rounds'],
    [{ rounds: [round(), round('x'.repeat(281))] }, 'textTooLong', 'rounds'],
    [{ rounds: [round(), null] }, 'textUnreadable', 'rounds'],
    [{ versionId: 'x' }, 'wrongShape', 'versionId'],
  ])('%j fails with %s of %s', (part, code, field) => {
    const input = part && { ...plainPlan, ...part };
    expect(parsePlan(input, times)).toMatchObject({ failure: { code, field } });
  });

  it('asks three questions by three kinds of card', () => {
    expect(kindsOf('threeQuestions')).toEqual(['strength', 'need', 'proposal']);
    expect(kindsOf('worldCafe')).toHaveLength(4);
  });
});
