import type { ActionFieldKey } from './action-field.ts';
import { type Board, type BoardCluster, type BoardIdea, boardClusterOf, boardIdeaOf } from './board.ts';
import { coveredFrom, isFaceDown } from './cover.ts';
import type { Id } from './id.ts';
import type { PromptTranslation } from './prompt-translation.ts';
import { type RoundHead, roundHeadOf } from './round.ts';
import type { HallStage } from './stage.ts';
import type { TablePhase, WorkshopTable } from './table.ts';
import { isFrozen, type Workshop, type WorkshopState } from './workshop.ts';
import type { WorkshopMethod } from './workshop-method.ts';

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
  /** What the whole hall sees. */
  readonly stage: HallStage;
  /** How many cards lie face down; null while the board is open. */
  readonly covered: number | null;
  /** Numbers of the seats that translate cards here. */
  readonly mediators: readonly number[];
  /** Points of people without a phone, by cluster, counted apart; null while points are hidden. */
  readonly paperDots: { readonly [clusterId: Id]: number } | null;
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
  /** What the dots are asked for; empty where nobody said. */
  readonly dotQuestion: string;
};

export type WorkshopHead = {
  readonly id: Id;
  readonly title: string;
  readonly state: WorkshopState;
  readonly method: WorkshopMethod;
  /** null where people stay at their tables. */
  readonly round: RoundHead | null;
  readonly dotsPerSeat: number;
  readonly dotsPerCluster: number;
  /** What its questions and themes say in the other languages of the hall. */
  readonly translations: readonly PromptTranslation[];
  /**
   * Changes with the door and with the codes that open it, so that a projector asks for the new ones; empty while shut.
   * Four of 22 characters of the token: nobody gets in with these.
   */
  readonly door: string;
};

/** The sent board -> the shape the rules decide on. */
export function boardOf(view: BoardView): Board {
  return {
    phase: phaseAt(view.table, view.workshop),
    round: view.workshop.round?.number ?? 1,
    frozen: isFrozen(view.workshop),
    sheetOpen: view.table.sheetOpen,
    dotsShown: view.dots !== null,
    ideas: new Map(view.ideas.map((idea) => [idea.id, idea])),
    clusters: new Map(view.clusters.map((cluster) => [cluster.id, cluster])),
  };
}

/** The phase people at a table act in: whatever the table is at, they wait until the workshop is open. */
export function phaseAt(
  table: { readonly phase: TablePhase },
  workshop: { readonly state: WorkshopState },
): TablePhase {
  return workshop.state === 'planned' || workshop.state === 'cancelled' ? 'waiting' : table.phase;
}

/** What the rows of a table hold; `sums` are points by cluster, `voted` and `people` count seats. */
export type BoardParts = {
  readonly table: WorkshopTable;
  readonly workshop: Workshop;
  readonly ideas: readonly BoardIdea[];
  readonly clusters: readonly BoardCluster[];
  readonly sums: ReadonlyMap<Id, number>;
  readonly voted: number;
  readonly people: number;
  readonly stage: HallStage;
  readonly mediators: readonly number[];
  readonly paperSums: ReadonlyMap<Id, number>;
};

/**
 * The rows of a table -> the board as it is sent. Withdrawn cards are never in it; hidden ones and those that lie
 * face down only for hosts (`hidden`). Points stay null until the table shows them or the workshop is closed; hosts
 * see at once those they entered for people without a phone.
 */
export function boardViewFrom(parts: BoardParts, { hidden }: { readonly hidden: boolean }): BoardView {
  const { table, workshop, sums } = parts;
  const from = coveredFrom(table, workshop);
  const submitted = parts.ideas.filter((idea) => idea.state === 'submitted');
  const shown = hidden
    ? parts.ideas.filter((idea) => idea.state !== 'withdrawn')
    : submitted.filter((idea) => !isFaceDown(idea, from));
  const dotsSeen = table.dotsShown || isFrozen(workshop);
  const pointsIn = (points: ReadonlyMap<Id, number>) =>
    Object.fromEntries(parts.clusters.map(({ id }) => [id, points.get(id) ?? 0]));
  return {
    table: tableHeadOf(table, workshop),
    workshop: workshopHeadOf(workshop),
    ideas: shown.map(boardIdeaOf).toSorted(inOrder),
    clusters: parts.clusters.map(boardClusterOf).toSorted(inOrder),
    dots: dotsSeen ? pointsIn(sums) : null,
    voted: parts.voted,
    people: parts.people,
    stage: parts.stage,
    covered: from === null ? null : submitted.filter((idea) => isFaceDown(idea, from)).length,
    mediators: parts.mediators,
    paperDots: dotsSeen || hidden ? pointsIn(parts.paperSums) : null,
  };
}

/** What everybody in the hall may know of a table. */
export function tableHeadOf(table: WorkshopTable, workshop: Pick<Workshop, 'question'>): TableHead {
  const { id, number, title, field, phase, sheetOpen, seats, dotQuestion } = table;
  const question = table.question || workshop.question;
  return { id, number, title, field, question, phase, sheetOpen, seats, dotQuestion };
}

/** What everybody in the hall may know of a workshop. */
export function workshopHeadOf(workshop: Workshop): WorkshopHead {
  const { id, title, state, plan, dotsPerSeat, dotsPerCluster, translations, doorOpen, joinToken } = workshop;
  return {
    id,
    title,
    state,
    method: plan.method,
    round: roundHeadOf(workshop),
    dotsPerSeat,
    dotsPerCluster,
    translations,
    door: doorOpen ? joinToken.slice(-4) : '',
  };
}

function inOrder(
  a: { readonly position: number; readonly id: Id },
  b: { readonly position: number; readonly id: Id },
): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}
