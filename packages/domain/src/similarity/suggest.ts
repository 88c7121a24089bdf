import { anchoredIn } from './anchored.ts';
import { doublesIn } from './double.ts';
import { groupsOf } from './group.ts';
import { byLanguage } from './language.ts';
import { withNeighbours } from './neighbours.ts';
import { readTexts } from './read.ts';
import { vectorsOf } from './vectors.ts';
import { type Why, whyDouble, whyTogether } from './why.ts';

/** A card as suggestions see it: its words and their language (BCP 47; only the primary tag counts). */
export type SuggestCard = { readonly id: string; readonly text: string; readonly lang: string };

/** Cards that seem to belong together, and why. */
export type Suggestion = Why & { readonly ids: readonly string[] };

export type Suggestions = {
  /** At least three cards each; a card is in one group at most. */
  readonly groups: readonly Suggestion[];
  /** At least two cards each that say the same; they may also be in a group. */
  readonly doubles: readonly Suggestion[];
};

/** With fewer cards people see everything at a glance; nothing is suggested. */
export const fewestCards = 10;

/**
 * Suggests groups and doubles among cards, each within one language, from their words alone; the same cards give the
 * same answer. Nothing under ten cards. Large groups come first. Ids must differ; of cards with one id the first counts.
 */
export function suggest(cards: readonly SuggestCard[]): Suggestions {
  const ids = new Set<string>();
  const all = cards.filter(({ id }) => ids.size < ids.add(id).size);
  if (all.length < fewestCards) return { groups: [], doubles: [] };
  const groups: Suggestion[] = [];
  const doubles: Suggestion[] = [];
  for (const [language, same] of byLanguage(all)) {
    const texts = same.map(({ text }) => text);
    const reading = readTexts(texts, language);
    const idsOf = (indexes: readonly number[]) => indexes.flatMap((index) => same[index]?.id ?? []);
    for (const found of groupsOf(withNeighbours(vectorsOf(reading)))) {
      const group = anchoredIn(found, reading);
      if (group.length > 0) groups.push({ ids: idsOf(group), ...whyTogether(group, reading) });
    }
    for (const double of doublesIn(texts, reading.terms))
      doubles.push({ ids: idsOf(double), ...whyDouble(double, reading) });
  }
  const larger = (a: Suggestion, b: Suggestion) => b.ids.length - a.ids.length;
  return {
    groups: groups.filter(({ words }) => words.length > 0).sort(larger),
    doubles: doubles.sort(larger),
  };
}
