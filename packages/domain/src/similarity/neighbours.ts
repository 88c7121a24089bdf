import type { Vector } from './vectors.ts';

/** So many neighbours are heard, and each must be this much alike. */
const mostNeighbours = 7;
const leastAlike = 0.1;
/** What all neighbours together say, against what the card says itself, on a board of `heard` cards and more. */
const voice = 0.75;
/** On a board this small the nearest card may be far away: nobody is heard. */
const unheard = 20;
const heard = 130;
/** Beyond so many cards neighbours are not looked for: their number makes up for what one card leaves unsaid. */
const mostCards = 1500;

/** How much neighbours are heard among so many cards: 0 on a small board, 1 on a large one. */
function loudnessAmong(cards: number): number {
  return Math.min(1, Math.max(0, (cards - unheard) / (heard - unheard)));
}

/**
 * Adds to every card what its nearest neighbours speak of, so that two cards which share no word are alike when others say
 * both (second-order similarity; local feedback after Rocchio, 1971). Unit vectors in, unit vectors out, in the same
 * order; more than 1,500 cards come back as they are.
 */
export function withNeighbours(vectors: readonly Vector[]): readonly Vector[] {
  const loud = voice * loudnessAmong(vectors.length);
  if (loud === 0 || vectors.length > mostCards) return vectors;
  const postings: { readonly cards: number[]; readonly weights: number[] }[] = [];
  for (const [card, { features, weights }] of vectors.entries())
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0;
      let posting = postings[feature];
      if (!posting) {
        posting = { cards: [], weights: [] };
        postings[feature] = posting;
      }
      posting.cards.push(card);
      posting.weights.push(weights[index] ?? 0);
    }
  const scores = new Float64Array(vectors.length);
  return vectors.map((vector, card) => {
    scores.fill(0);
    for (let index = 0; index < vector.features.length; index++) {
      const posting = postings[vector.features[index] ?? 0];
      if (!posting) continue;
      const weight = vector.weights[index] ?? 0;
      for (let at = 0; at < posting.cards.length; at++) {
        const other = posting.cards[at] ?? 0;
        scores[other] = (scores[other] ?? 0) + weight * (posting.weights[at] ?? 0);
      }
    }
    return mixed(vector, nearestOf(scores, card), vectors, loud);
  });
}

type Neighbour = { readonly card: number; readonly alike: number };

function nearestOf(scores: Float64Array, own: number): readonly Neighbour[] {
  const found: Neighbour[] = [];
  let least = leastAlike;
  for (let card = 0; card < scores.length; card++) {
    const alike = scores[card] ?? 0;
    if (alike <= least || card === own) continue;
    let at = found.length;
    while (at > 0 && (found[at - 1]?.alike ?? 0) < alike) at--;
    found.splice(at, 0, { card, alike });
    if (found.length > mostNeighbours) found.pop();
    if (found.length === mostNeighbours) least = found[mostNeighbours - 1]?.alike ?? least;
  }
  return found;
}

function mixed(
  own: Vector,
  neighbours: readonly Neighbour[],
  vectors: readonly Vector[],
  loud: number,
): Vector {
  if (neighbours.length === 0) return own;
  const sums = new Map<number, number>();
  const add = ({ features, weights }: Vector, factor: number) => {
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0;
      sums.set(feature, (sums.get(feature) ?? 0) + (weights[index] ?? 0) * factor);
    }
  };
  add(own, 1);
  const all = neighbours.reduce((sum, { alike }) => sum + alike, 0);
  for (const { card, alike } of neighbours) {
    const vector = vectors[card];
    if (vector) add(vector, (loud * alike) / all);
  }
  let square = 0;
  for (const weight of sums.values()) square += weight * weight;
  const length = Math.sqrt(square);
  const features = Int32Array.from(sums.keys()).sort();
  return { features, weights: Float64Array.from(features, (feature) => (sums.get(feature) ?? 0) / length) };
}
