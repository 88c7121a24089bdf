import type { ActionFieldKey } from './action-field.ts';
import { type BoardCluster, type BoardIdea, boardIdeaOf } from './board.ts';
import type { Id } from './id.ts';
import type { Proposal } from './proposal.ts';
import type { RichText } from './rich-text.ts';
import type { WorkshopTable } from './table.ts';
import type { Workshop } from './workshop.ts';

/** What was said at an event, frozen word for word when it closed. Hidden and withdrawn cards are not in it. */
export type EventResult = {
  readonly format: 'fortschrift-event/1';
  readonly workshopId: Id;
  readonly title: string;
  readonly day: string;
  readonly place: string;
  readonly question: string;
  /** People who sat down; shown as "unter 5" below five. */
  readonly seats: number;
  readonly tables: readonly TableResult[];
};

export type TableResult = {
  readonly id: Id;
  readonly number: number;
  readonly title: string;
  readonly field: ActionFieldKey | null;
  readonly question: string;
  readonly seats: number;
  readonly clusters: readonly ClusterResult[];
  /** Cards in no cluster. */
  readonly single: readonly BoardIdea[];
  readonly sheet: RichText;
  readonly proposals: readonly Proposal[];
};

export type ClusterResult = Pick<BoardCluster, 'id' | 'heading' | 'summary' | 'mark' | 'parked'> & {
  readonly dots: number;
  /** Points of people without a phone, counted apart. */
  readonly paperDots: number;
  readonly ideas: readonly BoardIdea[];
};

/** A table's rows and sheet at one moment; `sums` are points by cluster, `people` counts its seats. */
export type TableParts = {
  readonly table: WorkshopTable;
  readonly ideas: readonly BoardIdea[];
  readonly clusters: readonly BoardCluster[];
  readonly sums: ReadonlyMap<Id, number>;
  readonly paperSums: ReadonlyMap<Id, number>;
  readonly people: number;
  readonly sheet: RichText;
  readonly proposals: readonly Proposal[];
};

/**
 * What was said at an event, table by table in their order, clusters and cards in the order of the board. Hidden
 * and withdrawn cards are left out. `people` counts who sat down, at whatever table.
 */
export function eventResultOf(
  workshop: Workshop,
  tables: readonly TableParts[],
  people: number,
): EventResult {
  return {
    format: 'fortschrift-event/1',
    workshopId: workshop.id,
    title: workshop.title,
    day: workshop.day,
    place: workshop.place,
    question: workshop.question,
    seats: people,
    tables: tables
      .toSorted((a, b) => a.table.number - b.table.number)
      .map((parts) => tableResultOf(parts, workshop)),
  };
}

function tableResultOf(parts: TableParts, workshop: Workshop): TableResult {
  const { table } = parts;
  const cards = parts.ideas
    .filter((idea) => idea.state === 'submitted')
    .map(boardIdeaOf)
    .toSorted(inOrder);
  const known = new Set(parts.clusters.map((cluster) => cluster.id));
  return {
    id: table.id,
    number: table.number,
    title: table.title,
    field: table.field,
    question: table.question || workshop.question,
    seats: parts.people,
    clusters: parts.clusters.toSorted(inOrder).map(({ id, heading, summary, mark, parked }) => ({
      id,
      heading,
      summary,
      mark,
      parked,
      dots: parts.sums.get(id) ?? 0,
      paperDots: parts.paperSums.get(id) ?? 0,
      ideas: cards.filter((idea) => idea.clusterId === id),
    })),
    single: cards.filter((idea) => idea.clusterId === null || !known.has(idea.clusterId)),
    sheet: parts.sheet,
    proposals: parts.proposals,
  };
}

function inOrder(
  a: { readonly position: number; readonly id: Id },
  b: { readonly position: number; readonly id: Id },
): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}
