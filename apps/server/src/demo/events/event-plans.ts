import type { WorkshopPlan } from '@fortschrift/domain/workshop-plan';
import { demoId } from '../demo-id.ts';

/** A World Café of two rounds over one long day. */
export const kickoffPlan: WorkshopPlan = {
  method: 'worldCafe',
  programme: [
    { starts: '10:00', title: 'Ankommen, Kaffee, Platz suchen', lead: '' },
    { starts: '10:15', title: 'Begrüßung: Wozu wir heute hier sind', lead: 'Landrätin' },
    { starts: '10:30', title: 'Was aus dem Konzept von 2018 geworden ist', lead: 'Stabsstelle Teilhabe' },
    { starts: '10:40', title: 'Erste Runde an sechs Tischen', lead: 'Moderation der Tische' },
    { starts: '12:30', title: 'Mittag, Kinderbetreuung bis 14 Uhr', lead: '' },
    { starts: '13:15', title: 'Zweite Runde: Tische wechseln, weiterdenken', lead: 'Moderation der Tische' },
    { starts: '14:45', title: 'Die Tische stellen vor', lead: '' },
    { starts: '15:20', title: 'Wie es weitergeht', lead: 'Stabsstelle Teilhabe' },
  ],
  rounds: [
    { question: '', minutes: 100 },
    { question: 'Was fehlt noch, und was gehört zusammen?', minutes: 80 },
  ],
  versionId: null,
};

/** Cards refer to the measures of the version that was handed out. */
export const feedbackPlan: WorkshopPlan = {
  method: 'feedback',
  programme: [
    { starts: '16:00', title: 'Begrüßung', lead: 'Stabsstelle Teilhabe' },
    { starts: '16:15', title: 'Die Fortschreibung in zehn Minuten', lead: 'Redaktion' },
    { starts: '16:30', title: 'An den Tischen: lesen, sagen, vorschlagen', lead: '' },
    { starts: '18:15', title: 'Stimmungsbild und Vorstellen', lead: '' },
    { starts: '18:50', title: 'Nächste Schritte', lead: '' },
  ],
  rounds: [],
  versionId: demoId('version:new:1.1'),
};

/** The coming workshop: three short rounds. */
export const plannedPlan: WorkshopPlan = {
  method: 'worldCafe',
  programme: [
    { starts: '17:00', title: 'Ankommen', lead: '' },
    { starts: '17:15', title: 'Begrüßung und Einführung', lead: 'Stabsstelle Teilhabe' },
    { starts: '17:30', title: 'Erste Runde', lead: '' },
    { starts: '18:00', title: 'Zweite Runde', lead: '' },
    { starts: '18:30', title: 'Pause mit Suppe', lead: '' },
    { starts: '18:50', title: 'Dritte Runde', lead: '' },
    { starts: '19:20', title: 'Was die Tische gefunden haben', lead: '' },
    { starts: '19:50', title: 'Nächste Schritte', lead: 'Stabsstelle Teilhabe' },
  ],
  rounds: [
    { question: '', minutes: 25 },
    { question: 'Wer kann dabei helfen?', minutes: 25 },
    { question: 'Womit fangen wir im Frühjahr an?', minutes: 25 },
  ],
  versionId: null,
};

/** The network's usual afternoon. */
export const networkPlan: WorkshopPlan = {
  method: 'threeQuestions',
  programme: [
    { starts: '14:00', title: 'Begrüßung, neue Gesichter', lead: '' },
    { starts: '14:15', title: 'Neues aus den Arbeitskreisen', lead: 'Sprecherinnen und Sprecher' },
    { starts: '14:50', title: 'Drei Fragen an zwei Tischen', lead: '' },
    { starts: '16:00', title: 'Was geht an die Steuerungsgruppe', lead: 'Stabsstelle Teilhabe' },
  ],
  rounds: [],
  versionId: null,
};
