import type { BoardCluster, BoardIdea } from '@fortschrift/domain/board';
import type { Id } from '@fortschrift/domain/id';
import type { Column } from './columns.ts';
import type { Holder } from './holders.svelte.ts';

/** All that the picture of a card shows, but what this host does with it. */
export interface CardFace {
  readonly id: Id;
  readonly idea: BoardIdea;
  /** Name of its column. */
  readonly group: string;
  /** How many cards lie here: itself and those it stands for. */
  readonly times: number;
  /** The round it comes from, where another one is going on. */
  readonly earlier: number | null;
  /** Number and title of the goal or measure it speaks about. */
  readonly about: string | null;
  /** Another host who has it in hand. */
  readonly holder: Holder | null;
  /** Whether the table may still be changed. */
  readonly ready: boolean;
}

/** All that the picture of a column shows. */
export interface ColumnFace {
  readonly key: string;
  readonly cluster: BoardCluster | null;
  readonly name: string;
  readonly count: number;
  /** Points once they are shown. */
  readonly dots: number | null;
  /** Place among the clusters, from 0, and how many of these there are. */
  readonly place: number;
  readonly clusters: number;
  readonly ready: boolean;
  /** Whether points of people without a phone may be entered. */
  readonly givesPoints: boolean;
  readonly cards: readonly CardFace[];
  /** The cards it was made of. */
  readonly ideas: readonly BoardIdea[];
}

/** What a board knows of its cards beyond the columns they lie in. */
export interface FaceSource {
  readonly nameOf: (clusterId: Id | null) => string;
  readonly timesOf: (id: Id) => number;
  readonly earlierOf: (idea: BoardIdea) => number | null;
  readonly aboutOf: (idea: BoardIdea) => string | null;
  readonly holderOf: (id: Id) => Holder | null;
  readonly dots: { readonly [clusterId: Id]: number } | null;
  readonly ready: boolean;
  readonly givesPoints: boolean;
}

/**
 * The pictures of all columns and their cards. One that looks as in `before` is the same object again, also of a card
 * that moved within its column: what shows it has nothing to do and is not even asked. `same` says that nothing else
 * that cards show, round, doubles, holders, has changed since `before`: then columns of the same cards are not gone through.
 */
export function facesOf(
  columns: readonly Column[],
  source: FaceSource,
  before: readonly ColumnFace[] = [],
  same = false,
): readonly ColumnFace[] {
  const knownColumns = new Map(before.map((face) => [face.key, face]));
  const knownCards = new Map<Id, CardFace>();
  for (const { cards } of before) for (const card of cards) knownCards.set(card.id, card);
  const { dots, ready, givesPoints } = source;
  return columns.map(({ key, cluster, ideas, count }, index) => {
    const clusterId = cluster?.id ?? null;
    const name = source.nameOf(clusterId);
    const knownColumn = knownColumns.get(key);
    const settled = same && knownColumn?.ideas === ideas && knownColumn.name === name;
    const makeCard = (idea: BoardIdea): CardFace => {
      const { id } = idea;
      const face: CardFace = {
        id,
        idea,
        group: name,
        times: source.timesOf(id),
        earlier: source.earlierOf(idea),
        about: source.aboutOf(idea),
        holder: source.holderOf(id),
        ready,
      };
      const known = knownCards.get(id);
      return known && sameCard(known, face) ? known : face;
    };
    const cards = settled ? knownColumn.cards : ideas.map(makeCard);
    const face: ColumnFace = {
      key,
      cluster,
      name,
      count,
      dots: clusterId === null ? null : (dots?.[clusterId] ?? null),
      place: index - 1,
      clusters: columns.length - 1,
      ready,
      givesPoints,
      cards,
      ideas,
    };
    return knownColumn && sameColumn(knownColumn, face) ? knownColumn : face;
  });
}

function sameCard(a: CardFace, b: CardFace): boolean {
  return (
    a.idea === b.idea &&
    a.group === b.group &&
    a.times === b.times &&
    a.earlier === b.earlier &&
    a.about === b.about &&
    a.holder?.name === b.holder?.name &&
    a.holder?.colour === b.holder?.colour &&
    a.ready === b.ready
  );
}

function sameColumn(a: ColumnFace, b: ColumnFace): boolean {
  return (
    a.cluster === b.cluster &&
    a.name === b.name &&
    a.count === b.count &&
    a.dots === b.dots &&
    a.place === b.place &&
    a.clusters === b.clusters &&
    a.ready === b.ready &&
    a.givesPoints === b.givesPoints &&
    a.cards.length === b.cards.length &&
    a.cards.every((card, index) => card === b.cards[index])
  );
}
