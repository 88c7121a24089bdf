import type { Change, ChangeKind } from '@fortschrift/domain/change';
import type { Id } from '@fortschrift/domain/id';
import type { Origin } from '@fortschrift/domain/origin';
import { demoId } from '../demo-id.ts';

type Decided = readonly [kind: ChangeKind, reason: string];

/** What the office has decided about the fields of 2018 so far, by the keys of both. */
const fields: { readonly [key: string]: readonly [previous: string, ...Decided] } = {
  education: ['education', 'extended', 'Die Sprachkurse Erwachsener gehören jetzt ausdrücklich dazu.'],
  volunteering: [
    'participation',
    'split',
    'Aus dem Feld wurden Ehrenamt, Empowerment und das Leben vor Ort.',
  ],
  work: ['work', 'renamed', ''],
};

/** The same about goals and measures that came out of 2018; about the others nobody has decided yet. */
const records: { readonly [key: string]: Decided } = {
  courses: ['extended', 'Der Auftakt hat gezeigt: Es fehlt der Weg zum Kurs, nicht der Kurs.'],
  parents: ['amended', 'Ansprechpersonen an jeder Grundschule sind neu; Abende allein reichten nicht.'],
  recognition: ['split', 'Anerkennung gehört zur Bildung, die Stelle danach in das Feld Arbeit.'],
  'childcare-courses': [
    'extended',
    'Aus Gruppen für Kinder werden Kurse, in die Eltern ihre Kinder mitbringen.',
  ],
  'parent-mentors': ['merged', 'Abende und Handreichung wirken erst, wenn eine Person dahintersteht.'],
  'recognition-advice': ['moved', 'Die Beratung steht jetzt dort, wo Menschen nach Abschlüssen fragen.'],
  'own-places': ['split', 'Selbstorganisation braucht eigene Orte, Begegnung steht in Feld 6.'],
  village: ['split', 'Begegnung in den Dörfern steht jetzt bei Wohnen und Leben vor Ort.'],
  'womens-places': ['moved', 'Die Frauen selbst wollten die Treffs als Empowerment verstanden wissen.'],
  'medical-mediation': ['extended', 'Ärztinnen und Ärzte können den Pool jetzt selbst buchen.'],
  backing: ['renamed', ''],
  'contact-person': ['merged', ''],
  'open-clubs': ['extended', 'Neben dem Sport sind Musik und Feuerwehr dazugekommen.'],
  training: ['confirmed', ''],
  'training-guides': ['amended', 'Die Begleitung dauert jetzt bis zur Prüfung.'],
};

/** The change of a field of action of the new concept; null where none is recorded. */
export function fieldChange(key: string): Change | null {
  const found = fields[key];
  if (!found) return null;
  const [previous, kind, reason] = found;
  return { kind, reason, previousIds: [demoId(`chapter:2018:${previous}`)] };
}

/** The change of a goal or measure, as a part to spread into it; it names what the origins cite of 2018. */
export function recordChange(key: string, origins: readonly Origin[]): { readonly change?: Change } {
  const found = records[key];
  const previousIds = origins.flatMap(({ kind, refId }): Id[] =>
    kind === 'previousGoal' || kind === 'previousMeasure' ? [refId] : [],
  );
  return found && previousIds.length > 0 ? { change: { kind: found[0], reason: found[1], previousIds } } : {};
}
