import { describe, expect, it } from 'vitest';
import { decisionNumbers, decisionOutcome, decisionWord, isTie } from './decision-words.ts';

const vote = (yes: number, no: number, abstain = 0, excluded = 0) => ({ yes, no, abstain, excluded });

describe('a decision in words', () => {
  it('is a Beschluss of a body that decides and an Empfehlung of any other', () => {
    expect(decisionWord({ kind: 'accepted', bodyKind: 'council' })).toBe('Beschluss');
    expect(decisionWord({ kind: 'accepted', bodyKind: 'committee' })).toBe('Empfehlung');
    expect(decisionWord({ kind: 'returned', bodyKind: 'council' })).toBe('Rückgabe');
  });

  it('says a tie is a rejection', () => {
    const tie = { kind: 'rejected', bodyKind: 'committee', present: 11, vote: vote(5, 5, 1) } as const;
    expect(decisionOutcome(tie)).toBe('bei Stimmengleichheit abgelehnt');
    expect(isTie(tie)).toBe(true);
    expect(decisionNumbers(tie)).toBe('Ja 5, Nein 5, Enthaltungen 1; 11 anwesend');
  });

  it('says beschlossen or empfohlen after who voted', () => {
    const yes = { kind: 'accepted', present: 11, vote: vote(10, 0, 1) } as const;
    expect(decisionOutcome({ ...yes, bodyKind: 'council' })).toContain('beschlossen');
    expect(decisionOutcome({ ...yes, bodyKind: 'steeringGroup' })).toContain('empfohlen');
  });

  it('has no numbers when something was sent back', () => {
    const back = { kind: 'returned', bodyKind: 'committee', present: null, vote: null } as const;
    expect(decisionNumbers(back)).toBe('');
    expect(isTie(back)).toBe(false);
  });
});
