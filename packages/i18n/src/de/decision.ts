import { majorityOf, outcomeOf, type Vote } from '@fortschrift/domain/vote';

/**
 * A vote in the words councillors know: "Ja 10, Nein 0, Enthaltungen 1", with "Befangen n" when somebody was
 * barred.
 */
export function voteLine(vote: Vote): string {
  const excluded = vote.excluded > 0 ? `, Befangen ${vote.excluded}` : '';
  return `Ja ${vote.yes}, Nein ${vote.no}, Enthaltungen ${vote.abstain}${excluded}`;
}

/**
 * What the numbers mean: "einstimmig angenommen bei 5 Enthaltungen", "mehrheitlich abgelehnt", "bei
 * Stimmengleichheit abgelehnt". `binding` chooses between beschlossen and empfohlen for a yes.
 */
export function outcomeLine(vote: Vote, binding: boolean): string {
  const majority = majorityOf(vote);
  if (majority === 'tie') return 'bei Stimmengleichheit abgelehnt';
  const how = majority === 'unanimous' ? 'einstimmig' : 'mehrheitlich';
  const abstentions =
    vote.abstain === 0 ? '' : vote.abstain === 1 ? ' bei 1 Enthaltung' : ` bei ${vote.abstain} Enthaltungen`;
  const what = outcomeOf(vote) === 'rejected' ? 'abgelehnt' : binding ? 'beschlossen' : 'empfohlen';
  return `${how} ${what}${abstentions}`;
}
