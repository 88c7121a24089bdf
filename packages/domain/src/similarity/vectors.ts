import type { Reading, Terms } from './terms.ts';

/** A card as a unit vector: features by number, in rising order. */
export type Vector = { readonly features: Int32Array; readonly weights: Float64Array };

type Entry = readonly [feature: number, weight: number];

/** A word nobody else has tells a card from others, and from nothing else. */
const single = 0.24;
/** How much each kind of evidence counts; the squares of the blocks' lengths. */
const share = { words: 0.08, facets: 0.26, concepts: 0.355, themes: 0.16 };
/** Concept evidence of this much counts half of its share. */
const halfSure = 0.26;
/** A concept named this often in a card is its subject; more says no more. */
const mostNamed = 3;
/** A board is small: every word is taken to stand in this many cards more, at its everyday rate. */
const background = { cards: 150, rare: 0.001, everyday: 0.1, concept: 0.05, facet: 0.05 };
/** The same for what a concept says less where half of the board speaks of it. */
const common = { cards: 12, power: 3.8, sharp: 1.5 };

/**
 * Turns what cards speak of into vectors whose inner product is their similarity, 0 to 1. Words weigh by sublinear
 * frequency times inverse document frequency (Salton and Buckley, 1988), smoothed by a background. Concepts and their
 * themes have a share of their own, so that two cards about one thing in different words are alike; the share shrinks
 * where the whole board is about that thing, and the words decide.
 */
export function vectorsOf({ terms, cardsWith, isEveryday, themeOf }: Reading): readonly Vector[] {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const cards = terms.length;
  const conceptCounts = countCards(terms.map((own) => own.concepts));
  const facetCounts = countCards(terms.map((own) => own.facets));
  const rarity = (count: number, rate: number) =>
    Math.log((cards + background.cards) / (count + background.cards * rate));

  return terms.map((own) => {
    const words: Entry[] = [];
    for (const [stem, count] of own.stems) {
      const rate = isEveryday(stem) ? background.everyday : background.rare;
      const seen = cardsWith.get(stem) ?? 0;
      const weight = rarity(seen, rate) * (seen > 1 ? 1 : single);
      words.push([numberOf(`w:${stem}`), weight * (count <= 1 ? count : 1 + Math.log(count))]);
    }
    const about: Entry[] = [];
    const themes = new Map<string, number>();
    let evidence = 0;
    let telling = 0;
    for (const [name, named] of own.concepts) {
      const count = Math.min(named, mostNamed);
      const seen = conceptCounts.get(name) ?? 0;
      const rate = (seen + common.cards * background.concept) / (cards + common.cards);
      const weight = count ** common.sharp * rarity(seen, background.concept);
      about.push([numberOf(`c:${name}`), weight]);
      evidence += count;
      telling += count * (1 - rate) ** common.power;
      const theme = themeOf(name);
      themes.set(theme, (themes.get(theme) ?? 0) + weight);
    }
    const sure = telling / (evidence + halfSure);
    const wider = [...themes].map(([theme, weight]): Entry => [numberOf(`t:${theme}`), weight]);
    const sides: Entry[] = [];
    for (const [facet, named] of own.facets) {
      const weight = Math.min(named, mostNamed) * rarity(facetCounts.get(facet) ?? 0, background.facet);
      sides.push([numberOf(`f:${facet}`), weight]);
    }
    return unit([
      ...scaled(words, Math.sqrt(share.words)),
      ...scaled(sides, Math.sqrt(share.facets * Math.max(0, evidence / (evidence + halfSure) - sure))),
      ...scaled(about, Math.sqrt(share.concepts * sure)),
      ...scaled(wider, Math.sqrt(share.themes * sure)),
    ]);
  });
}

function countCards(maps: readonly Terms['stems'][]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const map of maps) for (const key of map.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A block of features brought to the given length. */
function scaled(block: readonly Entry[], length: number): readonly Entry[] {
  const norm = Math.sqrt(block.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return norm === 0 ? [] : block.map(([feature, weight]) => [feature, (weight / norm) * length]);
}

function unit(entries: readonly Entry[]): Vector {
  const sorted = scaled(entries, 1).toSorted(([a], [b]) => a - b);
  return {
    features: Int32Array.from(sorted, ([feature]) => feature),
    weights: Float64Array.from(sorted, ([, weight]) => weight),
  };
}
