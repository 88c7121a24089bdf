import type { AuditEntry } from '@fortschrift/domain/audit';
import { sessionStateLabels, tablePhaseLabels, versionStateLabels, workshopStateLabels } from './labels.ts';
import { actionOf } from './office-log-verbs.ts';

/** German sentences of the log's page. */
export const logWords = {
  title: 'Protokoll',
  lead: 'Wer wann was getan hat. Inhalte und Texte stehen hier nicht.',
  caption: 'Protokoll, Neuestes zuerst',
  when: 'Zeitpunkt',
  who: 'Wer',
  what: 'Was',
  request: 'Anfrage',
  older: 'Ältere Einträge',
  newest: 'Neueste Einträge',
  empty: 'Hier gibt es keine Einträge.',
} as const;

const others = {
  system: 'das System',
  seat: 'eine Person an einem Tisch',
  display: 'eine Leinwand',
  visitor: 'jemand ohne Anmeldung',
  unknown: 'ein früheres Konto',
} as const;

const states: { readonly [state: string]: string } = {
  ...workshopStateLabels,
  ...tablePhaseLabels,
  ...versionStateLabels,
  ...sessionStateLabels,
  open: 'offen',
  shut: 'zu',
};

/** Kinds of objects whose from and to are states people know by a word. */
const stateful = ['workshop', 'table', 'version', 'session'];

/** Who did it, in words. `names` are the names of accounts by their id. */
export function whoDid(actor: string, names: ReadonlyMap<string, string>): string {
  const [kind = '', id = ''] = actor.split(':');
  if (kind === 'account') return names.get(id) ?? others.unknown;
  if (kind === 'system' || kind === 'seat' || kind === 'display' || kind === 'visitor') return others[kind];
  return others.unknown;
}

/** What was done, in words, with the states before and after where they have one. */
export function whatWasDone(entry: Pick<AuditEntry, 'verb' | 'objectKind' | 'from' | 'to'>): string {
  const action = actionOf(entry.verb, entry.objectKind);
  const word = (state: string | null) =>
    state !== null && stateful.includes(entry.objectKind) ? states[state] : undefined;
  const [from, to] = [word(entry.from), word(entry.to)];
  if (to !== undefined && from !== undefined && from !== to) return `${action}: von ${from} zu ${to}`;
  return to !== undefined && entry.from === null ? `${action}: ${to}` : action;
}
