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
  mediator: {
    add: 'Sprachmittlung',
    addNamed: (seat: number) => `Sprachmittlung, Platz ${seat}`,
    text: 'Wer Sprachmittlung ist, darf Karten am Tisch ins Deutsche übersetzen. Das Original bleibt stehen.',
  },
} as const;
