import type { ClusterMark } from '@fortschrift/domain/cluster';
import type { Parking } from '@fortschrift/domain/parking';
import { formatDay } from '../date.ts';
import { cards, plural } from './host-count.ts';

const quoted = (text: string) => `‚${text}‘`;

/** Who takes a topic on and by when, in words. */
function goesTo({ forwarded, owner, due }: Parking): string {
  const who = forwarded
    ? ['geht an die Steuerungsgruppe', owner && `besprochen mit ${owner}`]
    : [`übernimmt ${owner}`];
  return [...who, due && `bis ${formatDay(due)}`].filter(Boolean).join(', ');
}

/** What hosts read when they put a board in order: marks, splitting, doubles, the Themenspeicher. */
export const hostOrder = {
  marks: {
    circle: 'blauer Kreis',
    square: 'ockerfarbenes Quadrat',
    triangle: 'grünes Dreieck',
    diamond: 'violette Raute',
    star: 'beerenfarbener Stern',
    hexagon: 'petrolfarbenes Sechseck',
    flag: 'rostfarbene Fahne',
    leaf: 'schieferfarbenes Blatt',
  } satisfies Record<ClusterMark, string>,
  mark: {
    menu: 'Kennzeichen wählen …',
    title: (name: string) => `Kennzeichen für ${quoted(name)}`,
    none: 'kein Kennzeichen',
    save: 'Übernehmen',
    cancel: 'Abbrechen',
    taken: (name: string) => `schon bei ${quoted(name)}`,
    said: (name: string, mark: string | null) =>
      mark === null ? `Gruppe ${quoted(name)} ohne Kennzeichen` : `Gruppe ${quoted(name)}: ${mark}`,
  },
  split: {
    menu: 'Gruppe teilen …',
    title: (name: string) => `${quoted(name)} teilen`,
    text: 'Die gewählten Karten kommen in eine neue Gruppe gleich dahinter.',
    cards: 'Karten für die neue Gruppe',
    heading: 'Überschrift der neuen Gruppe',
    save: (count: number) => `Neue Gruppe mit ${cards(count)}`,
    cancel: 'Abbrechen',
    said: (count: number, name: string) => `${cards(count)} aus ${quoted(name)} in eine neue Gruppe gelegt`,
  },
  double: {
    act: 'Als gleich markieren',
    title: (count: number) => `${cards(count)} sagen dasselbe`,
    text: 'Eine Karte steht dann für alle. Die anderen zählen mit und lassen sich wieder trennen.',
    which: 'Welche Karte steht für alle?',
    save: 'Diese steht für alle',
    cancel: 'Abbrechen',
    needTwo: 'Wählen Sie zuerst mindestens zwei Karten aus.',
    times: (count: number) => `${count} ×`,
    counts: (count: number) => `steht für ${cards(count)}`,
    list: (count: number) => plural(count, { one: 'Eine gleiche Karte', other: '# gleiche Karten' }),
    separate: 'Trennen',
    separateNamed: (text: string) => `Trennen: ${text}`,
    said: (count: number, text: string) => `Karte ${quoted(text)} steht jetzt für ${cards(count)}`,
    separated: (text: string) => `Karte ${quoted(text)} liegt wieder einzeln`,
  },
  park: {
    act: 'In den Themenspeicher …',
    title: (count: number) =>
      count === 1 ? 'Karte in den Themenspeicher' : `${cards(count)} in den Themenspeicher`,
    titleCluster: (name: string) => `Gruppe ${quoted(name)} in den Themenspeicher`,
    text: 'Das Thema ist heute nicht dran, geht aber nicht verloren: Es steht im Bericht, mit dem, was damit geschieht.',
    how: 'Wie geht es weiter?',
    taken: 'Jemand übernimmt es',
    forwarded: 'An die Steuerungsgruppe weitergeben',
    owner: 'Wer übernimmt es?',
    ownerHint: 'Name oder Stelle, zum Beispiel: Volkshochschule.',
    with: 'Wer hat es eingebracht?',
    due: 'Bis wann?',
    voluntary: 'freiwillig',
    missing: 'Bitte sagen Sie, wer es übernimmt.',
    save: 'In den Themenspeicher legen',
    cancel: 'Abbrechen',
    left: (count: number) => (count < 0 ? `${-count} Zeichen zu viel` : `noch ${count} Zeichen`),
    said: (count: number) =>
      count === 1 ? 'Karte liegt im Themenspeicher' : `${cards(count)} liegen im Themenspeicher`,
    saidCluster: (name: string) => `Gruppe ${quoted(name)} liegt im Themenspeicher`,
  },
  parked: {
    title: 'Themenspeicher',
    count: (count: number) =>
      plural(count, { one: 'Themenspeicher: # Thema', other: 'Themenspeicher: # Themen' }),
    text: 'Diese Themen sind heute nicht dran. Sie stehen im Bericht mit dem, was damit geschieht.',
    goesTo,
    back: 'Zurück auf die Wand',
    backNamed: (text: string) => `Zurück auf die Wand: ${text}`,
    change: 'Ändern',
    changeNamed: (text: string) => `Ändern: ${text}`,
    cluster: (name: string, count: number) => `Gruppe ${quoted(name)}, ${cards(count)}`,
    unnamed: 'ohne Überschrift',
    said: (text: string) => `${quoted(text)} liegt wieder auf der Wand`,
  },
} as const;
