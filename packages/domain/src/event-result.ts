import type { ActionFieldKey } from './action-field.ts';
import type { BoardCluster, BoardIdea } from './board.ts';
import type { Id } from './id.ts';
import type { Proposal } from './proposal.ts';
import type { RichText } from './rich-text.ts';

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

export type ClusterResult = Pick<BoardCluster, 'id' | 'heading' | 'summary'> & {
  readonly dots: number;
  readonly ideas: readonly BoardIdea[];
};
