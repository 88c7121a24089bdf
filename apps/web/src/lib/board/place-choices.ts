import type { Id } from '@fortschrift/domain/id';

/** Something that can be chosen: a place there is, or a new group under the typed name. */
export type PlaceChoice =
  | { readonly kind: 'place'; readonly clusterId: Id | null; readonly name: string; readonly count: number }
  | { readonly kind: 'new'; readonly name: string };

/**
 * The places that match what was typed, best first: names that begin with it, then names with a word that does, then
 * names that hold it. With nothing typed all of them, in their order. Where the card already lies (`here`) comes after all others. A new group stands last.
 */
export function placeChoices(
  places: readonly { readonly clusterId: Id | null; readonly name: string; readonly count: number }[],
  typed: string,
  mayCreate: boolean,
  here?: Id | null,
): readonly PlaceChoice[] {
  const wanted = fold(typed);
  const ranked = places
    .map((place) => ({ place, rank: rankOf(fold(place.name), wanted) }))
    .filter(({ rank }) => rank < 3)
    .sort(
      (a, b) => Number(a.place.clusterId === here) - Number(b.place.clusterId === here) || a.rank - b.rank,
    );
  const found = ranked.map(({ place }): PlaceChoice => ({ kind: 'place', ...place }));
  return mayCreate ? [...found, { kind: 'new', name: typed.trim() }] : found;
}

function rankOf(name: string, wanted: string): 0 | 1 | 2 | 3 {
  if (wanted === '' || name.startsWith(wanted)) return 0;
  if (name.split(/[\s,.;:„“‚‘"'-]+/).some((word) => word.startsWith(wanted))) return 1;
  return name.includes(wanted) ? 2 : 3;
}

/** Upper and lower case, accents and spaces at the ends make no difference. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLocaleLowerCase('de')
    .trim();
}
