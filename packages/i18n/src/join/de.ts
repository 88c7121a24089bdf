import { actionFieldLabels } from '../de/labels.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

/** What is read between the QR code and the table. German is the source. */
export const join = {
  fields: actionFieldLabels,
  title: 'Teilnehmen',
  codeLabel: 'Code von der Tischkarte',
  codeHint: 'Sechs Zeichen. Groß oder klein, mit oder ohne Leerzeichen: beides geht.',
  codeSend: 'Weiter',
  scanning: 'Ihr Tisch wird gesucht',
  question: 'Darum geht es',
  chooseTable: 'An welchem Tisch sitzen Sie?',
  noTables: 'Es gibt noch keine Tische. Bitte fragen Sie die Moderation.',
  free: (count: number) => plural(count, { one: '# Platz frei', other: '# Plätze frei' }),
  full: 'alle Plätze besetzt',
  sit: (number: number) => `An Tisch ${number} Platz nehmen`,
  other: 'Einen anderen Tisch wählen',
  unknownTable: (number: string) => `Einen Tisch ${number} gibt es hier nicht. Bitte wählen Sie Ihren Tisch.`,
  move: (from: number, to: number) => `Sie sitzen an Tisch ${from}. Möchten Sie an Tisch ${to} wechseln?`,
  moveTo: (number: number) => `An Tisch ${number} wechseln`,
  stay: (number: number) => `An Tisch ${number} bleiben`,
  promise:
    'Sie brauchen kein Konto und keinen Namen. Wir speichern nur eine Platznummer; auf Ihren Karten steht sie nicht.',
} as const;
