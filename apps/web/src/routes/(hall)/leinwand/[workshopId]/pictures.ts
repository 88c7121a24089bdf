/** What the projector can show, in the order of the keys 1 to 5. */
export const pictures = ['join', 'hall', 'wall', 'mood', 'sheet'] as const;
export type Picture = (typeof pictures)[number];

/** What is on the wall: a picture, and for those of a table its place in the hall, from 0. */
export interface Shown {
  readonly picture: Picture;
  readonly table: number;
}

const words: Readonly<Record<Picture, string>> = {
  join: 'beitreten',
  hall: 'saal',
  wall: 'wand',
  mood: 'stimmung',
  sheet: 'blatt',
};

/** The part of the address that keeps what is shown over a reload: "?bild=wand&tisch=2". */
export function searchOf({ picture, table }: Shown): string {
  return `?bild=${words[picture]}&tisch=${table + 1}`;
}

/** The address -> what to show; the way in when it says nothing. `tables` is how many there are. */
export function shownIn(search: Pick<URLSearchParams, 'get'>, tables: number): Shown {
  const picture = pictures.find((known) => words[known] === search.get('bild')) ?? 'join';
  const number = Number(search.get('tisch') ?? 1);
  const table = Number.isInteger(number) && number >= 1 && number <= tables ? number - 1 : 0;
  return { picture, table };
}

/** What a key on the projector's keyboard changes; null when it is none of them. */
export function shownAfter(key: string, shown: Shown, tables: number): Shown | null {
  const picture = pictures[Number(key) - 1];
  if (picture) return { ...shown, picture };
  const by =
    key === 'ArrowRight' || key === 'PageDown' ? 1 : key === 'ArrowLeft' || key === 'PageUp' ? -1 : 0;
  if (by === 0 || tables === 0) return null;
  return { ...shown, table: (shown.table + by + tables) % tables };
}
