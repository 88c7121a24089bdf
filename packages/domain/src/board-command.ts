import type { ClusterMark } from './cluster.ts';
import type { Id } from './id.ts';
import type { HiddenReason, IdeaDraft } from './idea.ts';
import type { Parking } from './parking.ts';
import type { TablePhase } from './table.ts';

/**
 * What people do at a table. Each is sent with a command id made by the client; sent again, it counts once.
 * The ids of new cards and clusters are made by the client too, so that the picture can be shown at once.
 */
export type BoardCommand =
  | ({ readonly do: 'idea.write'; readonly ideaId: Id; readonly source: 'typed' | 'paper' } & IdeaDraft)
  | { readonly do: 'idea.edit'; readonly ideaId: Id; readonly text: string; readonly detail: string }
  | { readonly do: 'idea.withdraw'; readonly ideaId: Id }
  /** A translation beside the original; an empty text takes it away. */
  | { readonly do: 'idea.translate'; readonly ideaId: Id; readonly text: string; readonly detail: string }
  | { readonly do: 'idea.hide'; readonly ideaId: Id; readonly reason: HiddenReason }
  | { readonly do: 'idea.show'; readonly ideaId: Id }
  | {
      readonly do: 'idea.move';
      readonly ideaIds: readonly Id[];
      readonly clusterId: Id | null;
      readonly beforeId: Id | null;
    }
  | { readonly do: 'idea.double'; readonly ideaIds: readonly Id[]; readonly ofId: Id }
  | { readonly do: 'idea.separate'; readonly ideaIds: readonly Id[] }
  | { readonly do: 'idea.park'; readonly ideaIds: readonly Id[]; readonly parking: Parking }
  | { readonly do: 'idea.unpark'; readonly ideaIds: readonly Id[] }
  | {
      readonly do: 'cluster.create';
      readonly clusterId: Id;
      readonly heading: string;
      readonly ideaIds: readonly Id[];
    }
  | {
      readonly do: 'cluster.name';
      readonly clusterId: Id;
      readonly heading: string;
      readonly summary: string;
    }
  | { readonly do: 'cluster.move'; readonly clusterId: Id; readonly beforeId: Id | null }
  | { readonly do: 'cluster.merge'; readonly clusterId: Id; readonly intoId: Id }
  | {
      readonly do: 'cluster.split';
      readonly clusterId: Id;
      readonly newId: Id;
      readonly heading: string;
      readonly ideaIds: readonly Id[];
    }
  | { readonly do: 'cluster.mark'; readonly clusterId: Id; readonly mark: ClusterMark | null }
  | { readonly do: 'cluster.park'; readonly clusterId: Id; readonly parking: Parking }
  | { readonly do: 'cluster.unpark'; readonly clusterId: Id }
  | { readonly do: 'cluster.dissolve'; readonly clusterId: Id }
  | { readonly do: 'dots.set'; readonly clusterId: Id; readonly points: number }
  /** Points of people without a phone, all together on one cluster, entered by the host. */
  | { readonly do: 'dots.paper'; readonly clusterId: Id; readonly points: number }
  | { readonly do: 'dots.ask'; readonly question: string }
  /** Verdeckt schreiben. */
  | { readonly do: 'cards.cover'; readonly covered: boolean }
  | { readonly do: 'table.phase'; readonly phase: TablePhase }
  | { readonly do: 'sheet.open'; readonly open: boolean }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

export type BoardVerb = BoardCommand['do'];

const settings = [
  'dots.set',
  'dots.paper',
  'dots.ask',
  'cards.cover',
  'table.phase',
  'sheet.open',
  'undo',
  'redo',
] as const satisfies readonly BoardVerb[];

/** Commands that change cards and clusters. */
export type BoardEdit = Exclude<BoardCommand, { readonly do: (typeof settings)[number] }>;

/** Whether a command changes cards or clusters, and so is decided by `decideBoard`. */
export function isBoardEdit(command: BoardCommand): command is BoardEdit {
  return !settings.some((verb) => verb === command.do);
}

/** Whether a host's edit becomes a step that can be taken back. Texts are not: what was typed stays. */
export function canBeTakenBack(edit: BoardEdit): boolean {
  return edit.do !== 'idea.write' && edit.do !== 'idea.edit' && edit.do !== 'idea.translate';
}

/** Who acts at the table, as far as the rules of the board care. */
export type BoardActor =
  | {
      readonly part: 'seat';
      readonly own: ReadonlySet<Id>;
      /** The number of a seat a host named to translate; else absent. */
      readonly mediates?: number;
    }
  | { readonly part: 'host' };
