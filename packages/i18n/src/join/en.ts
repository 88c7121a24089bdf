import { pluralOf } from '../plural.ts';
import type { JoinMessages } from './messages.ts';

const plural = pluralOf('en');

/** English: between the QR code and the table. */
export const join: JoinMessages = {
  fields: {
    education: 'Education and language',
    work: 'Work and business',
    volunteering: 'Volunteering and civil society',
    empowerment: 'Empowerment',
    health: 'Health',
    housing: 'Housing and local life',
    family: 'Family life',
    participation: 'Taking part in society',
  },
  title: 'Take part',
  codeLabel: 'Code on the table card',
  codeHint: 'Six characters. Capital or small letters, with or without spaces: both work.',
  codeSend: 'Continue',
  scanning: 'Looking for your table',
  question: 'What this is about',
  chooseTable: 'Which table are you sitting at?',
  noTables: 'There are no tables yet. Please ask the facilitator.',
  free: (count) => plural(count, { one: '# seat free', other: '# seats free' }),
  full: 'all seats taken',
  sit: (number) => `Sit down at table ${number}`,
  other: 'Choose another table',
  unknownTable: (number) => `There is no table ${number} here. Please choose your table.`,
  move: (from, to) => `You are sitting at table ${from}. Would you like to move to table ${to}?`,
  moveTo: (number) => `Move to table ${number}`,
  stay: (number) => `Stay at table ${number}`,
  promise:
    'You need no account and no name. We only store a seat number, and it does not appear on your cards.',
};
