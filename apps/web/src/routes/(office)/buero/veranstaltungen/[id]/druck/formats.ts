/** What can be printed for a hall. */
export const formats = ['a4', 'a5', 'plakat-a4', 'plakat-a3'] as const;
export type PrintFormat = (typeof formats)[number];

/** The address -> the format; cards on A4 when it names none. */
export function formatIn(search: URLSearchParams): PrintFormat {
  return formats.find((known) => known === search.get('format')) ?? 'a4';
}

/** Tables two by two, as they lie on one sheet that is cut in the middle. */
export function pairsOf<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  return things.flatMap((_, index) => (index % 2 === 0 ? [things.slice(index, index + 2)] : []));
}
