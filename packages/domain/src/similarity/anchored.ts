import type { Reading } from './terms.ts';

/** A card is held from this much evidence on: a hint at what the group is about is enough, part of one is not. */
const leastHeld = 0.3;
/** A word holds its cards together when this share of the group has it, two cards at least. */
const heldByWord = 0.25;
const fewest = 3;

/**
 * The cards of a group that something said in them holds there: they name what most of the group speaks of, or have a
 * telling word in common with another card of it. What only looks alike by hints is left out; nothing where fewer than
 * three cards are held.
 */
export function anchoredIn(cards: readonly number[], reading: Reading): readonly number[] {
  const { terms, isEveryday } = reading;
  const about = new Map<string, number>();
  const having = new Map<string, number>();
  for (const card of cards) {
    for (const [name, evidence] of terms[card]?.concepts ?? [])
      about.set(name, (about.get(name) ?? 0) + Math.min(1, evidence));
    for (const [stem, share] of terms[card]?.stems ?? [])
      if (!isEveryday(stem) && share >= leastHeld) having.set(stem, (having.get(stem) ?? 0) + 1);
  }
  const [topic] = [...about].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [''];
  const enough = Math.max(2, cards.length * heldByWord);
  const held = cards.filter((card) => {
    const own = terms[card];
    if (!own) return false;
    if ((own.concepts.get(topic) ?? 0) >= leastHeld) return true;
    return [...own.stems].some(([stem, share]) => share >= leastHeld && (having.get(stem) ?? 0) >= enough);
  });
  return held.length >= fewest ? held : [];
}
