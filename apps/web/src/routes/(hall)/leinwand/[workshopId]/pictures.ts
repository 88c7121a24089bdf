import { type Id, isId } from '@fortschrift/domain/id';
import type { StagePicture, StageScreen } from '@fortschrift/domain/stage';

/** What the projector can show, in the order of the keys 1 to 7. */
export const pictures = [
  'join',
  'hall',
  'wall',
  'mood',
  'sheet',
  'cluster',
  'timer',
] as const satisfies readonly StagePicture[];
export type Picture = StagePicture;

/** Pictures of the whole hall; all others are of a table. */
export function isOfHall(picture: Picture): boolean {
  return picture === 'join' || picture === 'hall' || picture === 'timer';
}

/** What is on the wall: a picture, and for those of a table its place in the hall, from 0. */
export interface Shown {
  readonly picture: Picture;
  readonly table: number;
  /** For the picture of one cluster; null means the first. */
  readonly cluster: Id | null;
}

const words: Readonly<Record<Picture, string>> = {
  join: 'beitreten',
  hall: 'saal',
  wall: 'wand',
  mood: 'stimmung',
  sheet: 'blatt',
  cluster: 'gruppe',
  timer: 'uhr',
};

/** The part of the address that keeps what is shown over a reload: "?bild=wand&tisch=2". */
export function searchOf({ picture, table, cluster }: Shown): string {
  const of = picture === 'cluster' && cluster !== null ? `&gruppe=${cluster}` : '';
  return `?bild=${words[picture]}&tisch=${table + 1}${of}`;
}

/** The address -> what to show; the way in when it says nothing. `tables` is how many there are. */
export function shownIn(search: Pick<URLSearchParams, 'get'>, tables: number): Shown {
  const picture = pictures.find((known) => words[known] === search.get('bild')) ?? 'join';
  const number = Number(search.get('tisch') ?? 1);
  const table = Number.isInteger(number) && number >= 1 && number <= tables ? number - 1 : 0;
  const cluster = search.get('gruppe');
  return { picture, table, cluster: isId(cluster) ? cluster : null };
}

/** What the Saal told the projector to show; `tableIds` in the order of the tables. */
export function shownBy(screen: StageScreen, tableIds: readonly Id[], before: Shown): Shown {
  const table = screen.tableId === null ? -1 : tableIds.indexOf(screen.tableId);
  return { picture: screen.picture, table: table < 0 ? before.table : table, cluster: screen.clusterId };
}

/** What a key on the projector's keyboard changes; null when it is none of them. */
export function shownAfter(key: string, shown: Shown, tables: number): Shown | null {
  const picture = pictures[Number(key) - 1];
  if (picture) return { ...shown, picture };
  const by =
    key === 'ArrowRight' || key === 'PageDown' ? 1 : key === 'ArrowLeft' || key === 'PageUp' ? -1 : 0;
  if (by === 0 || tables === 0) return null;
  return { ...shown, table: (shown.table + by + tables) % tables, cluster: null };
}
