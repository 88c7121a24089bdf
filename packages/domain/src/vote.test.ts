import { describe, expect, it } from 'vitest';
import { failure } from './failure.ts';
import { failed, ok } from './result.ts';
import { majorityOf, outcomeOf, parseVote } from './vote.ts';

const vote = (yes: number, no: number, abstain = 0, excluded = 0) => ({ yes, no, abstain, excluded });

describe('outcome of a vote', () => {
  it.each([
    [6, 0, 5, 'accepted'],
    [6, 5, 0, 'accepted'],
    [1, 0, 10, 'accepted'],
    [5, 6, 0, 'rejected'],
    [5, 5, 1, 'rejected'],
    [0, 0, 11, 'rejected'],
  ])('%i yes, %i no, %i abstentions: %s', (yes, no, abstain, outcome) => {
    expect(outcomeOf(vote(yes, no, abstain))).toBe(outcome);
  });

  it('calls a vote without a no unanimous whatever the abstentions', () => {
    expect(majorityOf(vote(6, 0, 5))).toBe('unanimous');
    expect(majorityOf(vote(0, 6, 5))).toBe('unanimous');
    expect(majorityOf(vote(6, 1))).toBe('byMajority');
    expect(majorityOf(vote(4, 4))).toBe('tie');
  });
});

describe('parseVote', () => {
  it('takes whole numbers that add up', () => {
    expect(parseVote(vote(6, 0, 5), 11)).toEqual(ok(vote(6, 0, 5)));
  });

  it('refuses more votes than people present', () => {
    expect(parseVote(vote(6, 1, 5), 11)).toEqual(failed(failure('votesDoNotAdd', { limit: 11, count: 12 })));
  });

  it('does not count the excluded as present', () => {
    expect(parseVote(vote(6, 0, 4, 1), 11).ok).toBe(true);
    expect(parseVote(vote(6, 0, 5, 1), 11).ok).toBe(false);
  });

  it('refuses a vote nobody took part in', () => {
    expect(parseVote(vote(0, 0, 0), 11).ok).toBe(false);
  });

  it.each([-1, 1.5, 1000, Number.NaN, '6', null])('refuses %s as a number of votes', (yes) => {
    expect(parseVote({ ...vote(0, 0), yes }, 11)).toEqual(
      failed(failure('numberOutOfRange', { field: 'yes' })),
    );
  });
});
