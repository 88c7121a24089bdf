import { pluralOf } from '../plural.ts';
import type { JoinMessages } from './messages.ts';

const plural = pluralOf('de-leicht');

/** Leichte Sprache: short sentences, one thought in each, long words parted with a dot: between the QR code and the table. */
export const join: JoinMessages = {
  fields: {
    education: 'Lernen und Sprache',
    work: 'Arbeit',
    volunteering: 'Freiwillig helfen',
    empowerment: 'Stark werden und mit·bestimmen',
    health: 'Gesundheit',
    housing: 'Wohnen und Leben',
    family: 'Familie',
    participation: 'Überall dabei sein',
  },
  title: 'Mit·machen',
  codeLabel: 'Code von der Karte auf dem Tisch',
  codeHint: 'Der Code hat 6 Zeichen. Große und kleine Buch·staben sind egal.',
  codeSend: 'Weiter',
  scanning: 'Wir suchen Ihren Tisch',
  question: 'Darum geht es',
  chooseTable: 'An welchem Tisch sitzen Sie?',
  noTables: 'Es gibt noch keine Tische. Bitte fragen Sie nach.',
  free: (count) => plural(count, { one: '# Platz ist frei', other: '# Plätze sind frei' }),
  full: 'kein Platz mehr frei',
  sit: (number) => `An Tisch ${number} mit·machen`,
  other: 'Ich sitze an einem anderen Tisch',
  unknownTable: (number) => `Einen Tisch ${number} gibt es nicht. Bitte wählen Sie Ihren Tisch.`,
  move: (from, to) => `Sie sitzen an Tisch ${from}. Möchten Sie zu Tisch ${to}?`,
  moveTo: (number) => `Zu Tisch ${number} gehen`,
  stay: (number) => `An Tisch ${number} bleiben`,
  promise:
    'Sie müssen Ihren Namen nicht sagen. Wir merken uns nur eine Platz·nummer. Die Nummer steht nicht auf Ihren Karten.',
};
