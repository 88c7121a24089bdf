import type { Workshop } from '@fortschrift/domain/workshop';
import type { TableData } from './event-data.ts';
import { feedbackPlan, kickoffPlan, networkPlan, plannedPlan } from './event-plans.ts';
import { feedbackTable1 } from './feedback-round/table-1.ts';
import { feedbackTable2 } from './feedback-round/table-2.ts';
import { feedbackTable3 } from './feedback-round/table-3.ts';
import { kickoffTable1 } from './kickoff/table-1.ts';
import { kickoffTable2 } from './kickoff/table-2.ts';
import { kickoffTable3 } from './kickoff/table-3.ts';
import { kickoffTable4 } from './kickoff/table-4.ts';
import { kickoffTable5 } from './kickoff/table-5.ts';
import { kickoffTable6 } from './kickoff/table-6.ts';

/** The tables of the documented kick-off, in order. */
export const kickoffTables: readonly TableData[] = [
  kickoffTable1,
  kickoffTable2,
  kickoffTable3,
  kickoffTable4,
  kickoffTable5,
  kickoffTable6,
];

/** The tables of the feedback round that is just going on, in order. */
export const feedbackTables: readonly TableData[] = [feedbackTable1, feedbackTable2, feedbackTable3];

/** People who sat down, by table. */
export const kickoffSeats: readonly number[] = [12, 12, 12, 12, 12, 12];
export const feedbackSeats: readonly number[] = [14, 14, 13];

export type WorkshopData = Pick<
  Workshop,
  | 'title'
  | 'kind'
  | 'starts'
  | 'ends'
  | 'place'
  | 'purpose'
  | 'question'
  | 'state'
  | 'code'
  | 'wifi'
  | 'joinToken'
  | 'plan'
>;

export const kickoff: WorkshopData = {
  title: 'Auftakt: Zusammen weiterdenken',
  kind: 'kickoff',
  starts: '10:00',
  ends: '15:30',
  place: 'Kreishaus Ellerwerder, Großer Saal',
  purpose:
    'Ideen sammeln für das neue Integrations- und Teilhabekonzept. Alles, was auf den Karten steht, wird beantwortet.',
  question: 'Was sollte der Landkreis in den nächsten drei Jahren anpacken, und wer macht mit?',
  state: 'documented',
  code: 'K7P2RX',
  joinToken: 'aufTaktImKreishaus_2R1',
  plan: kickoffPlan,
  wifi: { name: 'Kreishaus-Gast', password: 'willkommen' },
};

export const feedbackRound: WorkshopData = {
  title: 'Rückkopplung: Was ist daraus geworden?',
  kind: 'feedbackRound',
  starts: '16:00',
  ends: '19:00',
  place: 'Volkshochschule Ellerwerder, Saal 2',
  purpose:
    'Das Netzwerk liest die Fortschreibung 1.1, sagt, was schon spürbar ist, und schlägt vor, was noch fehlt.',
  question: 'Was läuft seit dem Beschluss gut, was fehlt, und was gehört in die nächste Fassung?',
  state: 'opened',
  code: 'M4T9WQ',
  joinToken: 'rueckKopplungVHS-Saal2',
  plan: feedbackPlan,
  wifi: { name: 'VHS-Saal', password: 'gemeinsam' },
};

export const planned: WorkshopData = {
  title: 'Werkstatt Wohnen und Leben vor Ort',
  kind: 'dialogue',
  starts: '17:00',
  ends: '20:00',
  place: 'Dorfcafé Grasbüttel',
  purpose: 'Das Thema, das beim Auftakt zu kurz kam: Wohnraum, Nachbarschaft und Wege.',
  question: 'Was macht aus einem Wohnort ein Zuhause, und was fangen wir gleich an?',
  state: 'planned',
  code: 'R6D3YC',
  joinToken: 'werkstattWohnen_Dorf3c',
  plan: plannedPlan,
  wifi: { name: 'Dorfcafe', password: 'kuchen;und:kaffee' },
};

/** The network meets every quarter: one date behind, one to come. */
export const network: WorkshopData = {
  title: 'Netzwerk Integration',
  kind: 'network',
  starts: '14:00',
  ends: '16:30',
  place: 'Kreishaus Ellerwerder, Raum 214',
  purpose: 'Alle drei Monate: Was hat sich bewegt, wer braucht wen, was geben wir der Steuerungsgruppe mit?',
  question: 'Was hat sich seit dem letzten Treffen bewegt, und wo hakt es?',
  state: 'planned',
  code: 'T5N8WM',
  joinToken: 'netzwerkTreffenQuart4l',
  plan: networkPlan,
  wifi: { name: 'Kreishaus-Gast', password: 'willkommen' },
};

/** The keys of the date that was called off. */
export const pastKeys = { code: 'T5N8WK', joinToken: 'netzwerkTreffenQuart3l' } as const;
