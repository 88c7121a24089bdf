import { type Failure, failure } from './failure.ts';
import { failed, ok, type Result } from './result.ts';

/** What was counted in a session. The tool takes no votes; it records them. */
export type Vote = {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** Members barred by § 41 NKomVG (Mitwirkungsverbot); they do not count as present for the vote. */
  readonly excluded: number;
};

export type VoteOutcome = 'accepted' | 'rejected';

/** Accepted by a majority of yes over no; abstentions do not count, a tie is a rejection (NKomVG § 66). */
export function outcomeOf(vote: Pick<Vote, 'yes' | 'no'>): VoteOutcome {
  return vote.yes > vote.no ? 'accepted' : 'rejected';
}

/**
 * How the result is named: `unanimous` when nobody voted no, whatever the abstentions (OVG Niedersachsen
 * 11 October 2023, 10 LC 117/22, on § 71 (10) NKomVG), `byMajority` otherwise, `tie` when yes equals no.
 */
export function majorityOf(vote: Vote): 'unanimous' | 'byMajority' | 'tie' {
  if (vote.yes === vote.no) return 'tie';
  return vote.no === 0 || vote.yes === 0 ? 'unanimous' : 'byMajority';
}

/** Foreign input -> a vote of whole numbers from 0 to 999; `votesDoNotAdd` when more voted than were present. */
export function parseVote(
  input: { readonly [key: string]: unknown },
  present: number,
): Result<Vote, Failure> {
  const numbers = { yes: 0, no: 0, abstain: 0, excluded: 0 };
  for (const key of ['yes', 'no', 'abstain', 'excluded'] as const) {
    const value = input[key];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 999) {
      return failed(failure('numberOutOfRange', { field: key }));
    }
    numbers[key] = value;
  }
  const count = numbers.yes + numbers.no + numbers.abstain;
  if (count > present - numbers.excluded || count === 0)
    return failed(failure('votesDoNotAdd', { limit: present, count }));
  return ok(numbers);
}
