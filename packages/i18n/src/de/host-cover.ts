import { plural } from './host-count.ts';

/** What hosts read about cards that lie face down, translations and points on paper. */
export const hostCover = {
  label: 'Verdeckt schreiben',
  cover: 'Verdeckt schreiben lassen',
  open: 'Karten aufdecken',
  covered: (count: number) =>
    `${plural(count, { one: '# Karte liegt', other: '# Karten liegen' })} verdeckt. Am Tisch sieht jede Person nur die eigenen Karten. Mit dem Ordnen werden alle aufgedeckt.`,
  said: { covered: 'Die Karten liegen jetzt verdeckt.', open: 'Alle Karten sind aufgedeckt.' },
  wall: (count: number) =>
    plural(count, { one: '# Karte liegt verdeckt', other: '# Karten liegen verdeckt' }),
  wallText: 'Alle Karten werden zugleich aufgedeckt.',
  question: {
    label: 'Frage zu den Punkten',
    plain: 'Was ist Ihnen wichtig?',
    hint: 'Ein leeres Feld fragt, was den Menschen wichtig ist, in ihrer Sprache.',
    change: 'Frage ändern',
    save: 'Frage speichern',
    saved: 'Die Frage zu den Punkten ist geändert.',
    cancel: 'Abbrechen',
  },
  mediator: {
    add: 'Sprachmittlung',
    addNamed: (seat: number) => `Sprachmittlung, Platz ${seat}`,
    text: 'Wer Sprachmittlung ist, darf Karten am Tisch ins Deutsche übersetzen. Das Original bleibt stehen.',
  },
} as const;
