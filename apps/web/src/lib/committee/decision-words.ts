import { type BodyKind, decides } from '@fortschrift/domain/body';
import type { Decision } from '@fortschrift/domain/decision';
import { majorityOf } from '@fortschrift/domain/vote';
import { committeeDecision as words } from '@fortschrift/i18n/de/committee-decision';
import { outcomeLine, voteLine } from '@fortschrift/i18n/de/decision';

/** What of a decision its words depend on. */
export type ShownDecision = Pick<Decision, 'kind' | 'vote' | 'present'> & { readonly bodyKind: BodyKind };

/** What it is called: only deciding bodies make a Beschluss, all others an Empfehlung. */
export function decisionWord({ kind, bodyKind }: Pick<ShownDecision, 'kind' | 'bodyKind'>): string {
  if (kind === 'returned') return words.returned;
  return decides({ kind: bodyKind }) ? words.binding : words.recommendation;
}

/** What came out, in words: "mehrheitlich beschlossen bei 3 Enthaltungen". */
export function decisionOutcome({ vote, bodyKind }: ShownDecision): string {
  return vote === null ? words.returnedLine : outcomeLine(vote, decides({ kind: bodyKind }));
}

/** The numbers behind it, empty without a vote: "Ja 46, Nein 1, Enthaltungen 3; 50 anwesend". */
export function decisionNumbers({ vote, present }: ShownDecision): string {
  if (vote === null) return '';
  return present === null ? voteLine(vote) : `${voteLine(vote)}; ${words.present(present)}`;
}

/** Whether the rule about ties has to be said beside it. */
export function isTie({ vote }: ShownDecision): boolean {
  return vote !== null && majorityOf(vote) === 'tie';
}
