/** People in groups smaller than this are not told apart in public (usual in official statistics). */
export const smallestShown = 5;

/** A group of people and how many they were; null where the number is not shown. */
export type ShownCount = { readonly label: string; readonly people: number | null };

/**
 * Hides numbers that would single out people: those from one to four and, where only one of them is hidden beside a total
 * that is shown, the next smallest too, since it could be reckoned back. Zero tells nothing about anybody and stays.
 * @param total people altogether; itself hidden when it is small
 */
export function hideSmallCounts(
  total: number,
  parts: readonly { readonly label: string; readonly people: number }[],
): { readonly total: number | null; readonly parts: readonly ShownCount[] } {
  const hidden = new Set(parts.filter(({ people }) => isSmall(people)));
  if (hidden.size === 1 && !isSmall(total)) {
    const next = parts
      .filter((part) => !hidden.has(part) && part.people > 0)
      .toSorted((a, b) => a.people - b.people)[0];
    if (next !== undefined) hidden.add(next);
  }
  return {
    total: isSmall(total) ? null : total,
    parts: parts.map((part) => ({ label: part.label, people: hidden.has(part) ? null : part.people })),
  };
}

function isSmall(people: number): boolean {
  return people > 0 && people < smallestShown;
}
