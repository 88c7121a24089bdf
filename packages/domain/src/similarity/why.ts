import type { Reading } from './terms.ts';

const most = 4;

/**
 * The words that most tell why cards belong together: up to four, as people wrote them, each in at least two of the
 * cards. What many of these cards and few others say comes first. A word inside another one named is left out.
 */
export function sharedWords(
  cards: readonly number[],
  { terms, surfaceOf, isEveryday }: Reading,
): readonly string[] {
  const inside = new Map<string, number>();
  const witness = new Map<string, number>();
  for (const card of cards) {
    const own = terms[card];
    if (!own) continue;
    for (const stem of own.stems.keys()) inside.set(stem, (inside.get(stem) ?? 0) + 1);
    for (const stems of own.witnesses.values())
      for (const stem of stems) witness.set(stem, (witness.get(stem) ?? 0) + 1);
  }
  const everywhere = new Map<string, number>();
  for (const { stems } of terms)
    for (const stem of stems.keys())
      if (inside.has(stem)) everywhere.set(stem, (everywhere.get(stem) ?? 0) + 1);

  const scored = [...inside].flatMap(([stem, count]): [string, number][] => {
    if (count < 2) return [];
    const rate = (everywhere.get(stem) ?? count) / Math.max(terms.length, 1);
    const telling = Math.log(1 + 1 / rate) * (isEveryday(stem) ? 0.3 : 1) * (witness.has(stem) ? 1.4 : 1);
    return [[stem, (count / cards.length) * telling]];
  });
  scored.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const chosen: string[] = [];
  for (const [stem] of scored) {
    if (chosen.length === most) break;
    const surface = surfaceOf(stem);
    const lower = surface.toLowerCase();
    if (chosen.some((word) => word.toLowerCase().includes(lower) || lower.includes(word.toLowerCase())))
      continue;
    chosen.push(surface);
  }
  return chosen;
}

/** The words that most of a pile of doubles have in common: its longest, up to four, in the order of the first text. */
export function doubledWords(card: number, { terms, surfaceOf, isEveryday }: Reading): readonly string[] {
  const stems = [...(terms[card]?.stems.keys() ?? [])];
  const telling = [...stems].sort(
    (a, b) => Number(isEveryday(a)) - Number(isEveryday(b)) || b.length - a.length || (a < b ? -1 : 1),
  );
  const chosen = new Set(telling.slice(0, most));
  return stems.filter((stem) => chosen.has(stem)).map(surfaceOf);
}
