import type { ActionFieldKey } from './action-field.ts';
import type { Board, BoardCluster, BoardIdea } from './board.ts';
import type { Id } from './id.ts';
import type { TablePhase } from './table.ts';
import type { WorkshopState } from './workshop.ts';

/** A board as it is sent: what everybody at the table may see, and nothing that says who wrote what. */
export type BoardView = {
  readonly table: TableHead;
  readonly workshop: WorkshopHead;
  readonly ideas: readonly BoardIdea[];
  readonly clusters: readonly BoardCluster[];
  /** Points by cluster once they are shown; null while they are hidden. */
  readonly dots: { readonly [clusterId: Id]: number } | null;
  /** How many seats have set dots, also while these are hidden. */
  readonly voted: number;
  /** Seats taken at the table. */
  readonly people: number;
};

export type TableHead = {
  readonly id: Id;
  readonly number: number;
  readonly title: string;
  readonly field: ActionFieldKey | null;
  /** The question this table answers: its own, or the workshop's. */
  readonly question: string;
  readonly phase: TablePhase;
  readonly sheetOpen: boolean;
  readonly seats: number;
};

export type WorkshopHead = {
  readonly id: Id;
  readonly title: string;
  readonly state: WorkshopState;
  readonly dotsPerSeat: number;
  readonly dotsPerCluster: number;
};

/** The sent board -> the shape the rules decide on. */
export function boardOf(view: BoardView): Board {
  return {
    phase: view.table.phase,
    frozen: view.workshop.state === 'closed' || view.workshop.state === 'documented',
    sheetOpen: view.table.sheetOpen,
    dotsShown: view.dots !== null,
    ideas: new Map(view.ideas.map((idea) => [idea.id, idea])),
    clusters: new Map(view.clusters.map((cluster) => [cluster.id, cluster])),
  };
}
