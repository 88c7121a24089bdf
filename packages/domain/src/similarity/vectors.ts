import { concepts } from './lexicon/lexicon.ts';
import type { Reading, Terms } from './terms.ts';

/** A card as a unit vector: features by number, in rising order. */
export type Vector = { readonly features: Int32Array; readonly weights: Float64Array };

/** How much each kind of evidence counts; the squares are shares of the similarity. */
const share = { words: 0.45, concepts: 0.45, themes: 0.1 };
/** Concept evidence of this much counts half of its share. */
const halfSure = 0.35;
/** A board is small: every word is taken to stand in this many cards more, at its everyday rate. */
const background = { cards: 150, rare: 0.004, everyday: 0.12, concept: 0.03 };

const themeOf = new Map(concepts.map(({ name, theme }) => [name, theme]));

/**
 * Turns what cards speak of into vectors whose inner product is their similarity, 0 to 1. Words weigh by sublinear
 * frequency times inverse document frequency (Salton and Buckley, 1988), smoothed by a background; concepts and their
 * themes have a share of their own, so that two cards about the same thing in different words are alike.
 */
export function vectorsOf({ terms, isEveryday }: Reading): readonly Vector[] {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const cards = terms.length;
  const wordCounts = countCards(terms.map(({ stems }) => stems));
  const conceptCounts = countCards(terms.map(({ concepts: found }) => found));
  const rarity = (count: number, rate: number) =>
    Math.log((cards + background.cards) / (count + background.cards * rate));

  return terms.map(({ stems, concepts: found }) => {
    const words: [number, number][] = [];
    for (const [stem, count] of stems) {
      const seen = wordCounts.get(stem) ?? 0;
      const rate = isEveryday(stem) ? background.everyday : background.rare;
      words.push([numberOf(`w:${stem}`), frequency(count) * rarity(seen, rate)]);
    }
    const about: [number, number][] = [];
    const themes = new Map<string, number>();
    let evidence = 0;
    for (const [name, count] of found) {
      const weight = frequency(count) * rarity(conceptCounts.get(name) ?? 0, background.concept);
      about.push([numberOf(`c:${name}`), weight]);
      evidence += count;
      const theme = themeOf.get(name) ?? name;
      themes.set(theme, (themes.get(theme) ?? 0) + weight);
    }
    const sure = evidence / (evidence + halfSure);
    const wider = [...themes].map(([theme, weight]): [number, number] => [numberOf(`t:${theme}`), weight]);
    return unit([
      ...scaled(words, Math.sqrt(share.words)),
      ...scaled(about, Math.sqrt(share.concepts * sure)),
      ...scaled(wider, Math.sqrt(share.themes * sure)),
    ]);
  });
}

function frequency(count: number): number {
  return count <= 1 ? count : 1 + Math.log(count);
}

function countCards(maps: readonly Terms['stems'][]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const map of maps) for (const key of map.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A block of features brought to the given length. */
function scaled(block: readonly (readonly [number, number])[], length: number): readonly [number, number][] {
  const norm = Math.sqrt(block.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return norm === 0 ? [] : block.map(([feature, weight]) => [feature, (weight / norm) * length]);
}

function unit(entries: readonly (readonly [number, number])[]): Vector {
  const sorted = scaled(entries, 1).toSorted(([a], [b]) => a - b);
  return {
    features: Int32Array.from(sorted, ([feature]) => feature),
    weights: Float64Array.from(sorted, ([, weight]) => weight),
  };
}
