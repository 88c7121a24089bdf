import type { Vote } from '@fortschrift/domain/vote';
import { committeeDecision as words } from '@fortschrift/i18n/de/committee-decision';

/** The numbers of a vote as they were typed. */
export type VoteInput = { readonly [key in 'present' | 'yes' | 'no' | 'abstain' | 'excluded']: string };

/**
 * What can be said of typed numbers while they are typed: the vote once it adds up, or what does not add up, or
 * nothing yet. An empty field counts as 0, except for who was present.
 */
export function readVote(
  input: VoteInput,
  votingMembers: number,
): { readonly vote: Vote | null; readonly present: number; readonly problem: string | null } {
  const number = (text: string) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0);
  const present = number(input.present);
  const vote = {
    yes: number(input.yes),
    no: number(input.no),
    abstain: number(input.abstain),
    excluded: number(input.excluded),
  };
  const cast = vote.yes + vote.no + vote.abstain;
  const possible = Math.max(0, present - vote.excluded);
  if (present > votingMembers) return { vote: null, present, problem: words.presentHint(votingMembers) };
  if (cast === 0 || present === 0) return { vote: null, present, problem: null };
  if (cast > possible) return { vote: null, present, problem: words.tooMany(cast, possible) };
  return { vote, present, problem: null };
}

/** Points as they were typed, one in each line, without empty ones. */
export function readPoints(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
