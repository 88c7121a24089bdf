import type { ProgrammeItem } from '@fortschrift/domain/programme';
import type { WorkshopKind } from '@fortschrift/domain/workshop';
import type { WorkshopMethod } from '@fortschrift/domain/workshop-method';
import type { RoundPlan } from '@fortschrift/domain/workshop-plan';

/** What a template fills in: an evening from 17:00 to 20:00. */
export type EventTemplate = {
  readonly kind: WorkshopKind;
  readonly starts: string;
  readonly ends: string;
  readonly question: string;
  readonly programme: readonly ProgrammeItem[];
  readonly rounds: readonly RoundPlan[];
};

const evening = { starts: '17:00', ends: '20:00' } as const;
const at = (starts: string, title: string, lead = ''): ProgrammeItem => ({ starts, title, lead });

/** Programme, question and rounds of each method, in words of our own. */
export const eventTemplates: { readonly [method in WorkshopMethod]: EventTemplate } = {
  cards: {
    ...evening,
    kind: 'dialogue',
    question: 'Was sollte der Landkreis in den nächsten drei Jahren anpacken, und wer macht mit?',
    programme: [
      at('17:00', 'Ankommen, Telefone verbinden'),
      at('17:15', 'Begrüßung: Wozu wir hier sind'),
      at('17:30', 'Karten schreiben, jede Person für sich'),
      at('18:00', 'Karten vorlesen und ordnen'),
      at('18:40', 'Pause'),
      at('19:00', 'Stimmungsbild mit Punkten'),
      at('19:15', 'Die Tische stellen vor'),
      at('19:50', 'Wie es weitergeht'),
    ],
    rounds: [],
  },
  worldCafe: {
    ...evening,
    kind: 'dialogue',
    question: 'Was hilft beim Ankommen und Dableiben?',
    programme: [
      at('17:00', 'Ankommen, Telefone verbinden'),
      at('17:15', 'Begrüßung und Spielregeln'),
      at('17:30', 'Erste Runde'),
      at('17:55', 'Zweite Runde: Tisch wechseln'),
      at('18:20', 'Pause'),
      at('18:40', 'Dritte Runde: Tisch wechseln'),
      at('19:05', 'Stimmungsbild mit Punkten'),
      at('19:20', 'Die Gastgeberinnen und Gastgeber berichten'),
      at('19:50', 'Wie es weitergeht'),
    ],
    rounds: [
      { question: '', minutes: 20 },
      { question: 'Was fehlt hier noch?', minutes: 20 },
      { question: 'Womit fangen wir an, und wer ist dabei?', minutes: 20 },
    ],
  },
  threeQuestions: {
    ...evening,
    kind: 'workingGroup',
    question: 'Was läuft gut, wo ist Bedarf, und welches Vorhaben antwortet darauf?',
    programme: [
      at('17:00', 'Ankommen, Telefone verbinden'),
      at('17:15', 'Begrüßung und Blick auf das letzte Treffen'),
      at('17:30', 'Erste Frage: Was läuft gut?'),
      at('17:50', 'Zweite Frage: Wo ist Bedarf?'),
      at('18:15', 'Pause'),
      at('18:30', 'Dritte Frage: Welches Vorhaben antwortet darauf?'),
      at('19:05', 'Ordnen und Stimmungsbild'),
      at('19:40', 'Was wir mitnehmen, wer was übernimmt'),
    ],
    rounds: [],
  },
  feedback: {
    ...evening,
    kind: 'feedbackRound',
    question: 'Was trifft der Entwurf, was fehlt ihm, was würden Sie anders sagen?',
    programme: [
      at('17:00', 'Ankommen, Telefone verbinden'),
      at('17:15', 'Der Entwurf in zehn Minuten'),
      at('17:30', 'An den Tischen lesen'),
      at('18:00', 'Karten zu Zielen und Maßnahmen schreiben'),
      at('18:40', 'Pause'),
      at('19:00', 'Ordnen und Stimmungsbild'),
      at('19:30', 'Die Tische stellen vor'),
      at('19:50', 'Was mit den Rückmeldungen geschieht'),
    ],
    rounds: [],
  },
};
