import { anchoredIn } from './anchored.ts';
import { doublesIn } from './double.ts';
import { groupsOf } from './group.ts';
import { byLanguage } from './language.ts';
import { withNeighbours } from './neighbours.ts';
import { readTexts } from './read.ts';
import { alone, nearestGroups } from './settle.ts';
import { fewestCards, type SuggestCard } from './suggest.ts';
import type { Reading } from './terms.ts';
import { type Vector, vectorsOf } from './vectors.ts';
import { type Why, whyAmong, whyDouble, whyTogether } from './why.ts';

/** A card and where it lies; `clusterId` null for no cluster. */
export type PlacedCard = SuggestCard & { readonly clusterId: string | null };

/** A cluster and what hosts called it, in German; either may be empty. */
export type NamedCluster = { readonly id: string; readonly heading: string; readonly summary: string };

/**
 * What a host may do next: let one card stand for others that say the same (`double`), move a card without a cluster to one it
 * fits (`join`), or make a cluster of cards that have none (`cluster`).
 */
export type BoardSuggestion = Why & {
  readonly kind: 'double' | 'join' | 'cluster';
  readonly ids: readonly string[];
  /** Where the cards would go; null for a new cluster. */
  readonly clusterId: string | null;
};

/**
 * Suggestions for a board: doubles first, then cards that fit a cluster, then new clusters, large ones first. Nothing
 * under ten cards, never across languages, never about a card that lies in a cluster already, except that it has a
 * double. The same board gives the same answer.
 */
export function boardSuggestions(
  cards: readonly PlacedCard[],
  clusters: readonly NamedCluster[],
): readonly BoardSuggestion[] {
  if (cards.length < fewestCards) return [];
  const found: BoardSuggestion[] = [];
  for (const [language, same] of byLanguage(cards)) {
    // What a cluster is called counts like one more card in it.
    const names = language === 'de' ? clusters.flatMap(namedAs) : [];
    const reading = readTexts([...same.map(({ text }) => text), ...names.map(({ text }) => text)], language);
    const vectors = withNeighbours(vectorsOf(reading));
    const places = [...same.map(({ clusterId }) => clusterId), ...names.map(({ clusterId }) => clusterId)];
    found.push(...doubled(same, reading), ...joining(same, places, vectors, reading));
    const joined = new Set(found.flatMap(({ kind, ids }) => (kind === 'join' ? ids : [])));
    found.push(...gathering(same, joined, vectors, reading));
  }
  const order = ['double', 'join', 'cluster'] as const;
  return found.toSorted(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.ids.length - a.ids.length,
  );
}

function namedAs({ id, heading, summary }: NamedCluster) {
  const text = `${heading}\n${summary}`.trim();
  return text === '' ? [] : [{ clusterId: id, text }];
}

function doubled(cards: readonly PlacedCard[], reading: Reading): readonly BoardSuggestion[] {
  return doublesIn(
    cards.map(({ text }) => text),
    reading.terms.slice(0, cards.length),
  ).flatMap((indexes): BoardSuggestion[] => {
    const same = indexes.flatMap((index) => cards[index] ?? []);
    const clusterId = same.find((card) => card.clusterId !== null)?.clusterId ?? null;
    const ids = same.map(({ id }) => id);
    return [{ kind: 'double', ids, clusterId, ...whyDouble(indexes, reading) }];
  });
}

function joining(
  cards: readonly PlacedCard[],
  places: readonly (string | null)[],
  vectors: readonly Vector[],
  reading: Reading,
): readonly BoardSuggestion[] {
  const clusterIds = [...new Set(places.filter((place) => place !== null))];
  const groupOf = Int32Array.from(places, (place) => (place === null ? alone : clusterIds.indexOf(place)));
  const nearest = nearestGroups(vectors, groupOf, clusterIds.length);
  return cards.flatMap(({ id, clusterId }, card): BoardSuggestion[] => {
    const group = nearest[card] ?? alone;
    const to = clusterIds[group];
    if (clusterId !== null || to === undefined) return [];
    const members = places.flatMap((place, index) => (place === to ? [index] : []));
    const why = whyAmong(card, members, reading);
    return why.words.length === 0 ? [] : [{ kind: 'join', ids: [id], clusterId: to, ...why }];
  });
}

function gathering(
  cards: readonly PlacedCard[],
  joined: ReadonlySet<string>,
  vectors: readonly Vector[],
  reading: Reading,
): readonly BoardSuggestion[] {
  const loose = cards.flatMap(({ id, clusterId }, card) =>
    clusterId === null && !joined.has(id) ? [card] : [],
  );
  return groupsOf(loose.flatMap((card) => vectors[card] ?? [])).flatMap((group): BoardSuggestion[] => {
    const indexes = anchoredIn(
      group.map((index) => loose[index] ?? 0),
      reading,
    );
    const why = whyTogether(indexes, reading);
    if (why.words.length === 0) return [];
    const ids = indexes.flatMap((index) => cards[index]?.id ?? []);
    return [{ kind: 'cluster', ids, clusterId: null, ...why }];
  });
}

/** What is remembered of a suggestion somebody refused. */
export type Refused = Pick<BoardSuggestion, 'kind' | 'ids' | 'clusterId'>;

/**
 * Whether a suggestion was refused before: the same card for the same cluster, no double that is not among refused
 * ones, or a new cluster more than half of whose cards stood together in a refused one.
 */
export function wasRefused({ kind, ids, clusterId }: BoardSuggestion, refused: readonly Refused[]): boolean {
  return refused.some((old) => {
    if (old.kind !== kind) return false;
    const known = new Set(old.ids);
    const both = ids.filter((id) => known.has(id)).length;
    if (kind === 'join') return old.clusterId === clusterId && both === ids.length;
    return kind === 'double' ? both === ids.length : both * 2 > ids.length;
  });
}
