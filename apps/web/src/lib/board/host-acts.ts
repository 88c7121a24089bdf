import type { ClusterMark } from '@fortschrift/domain/cluster';
import type { Id } from '@fortschrift/domain/id';
import type { HiddenReason } from '@fortschrift/domain/idea';
import type { Parking } from '@fortschrift/domain/parking';
import { host } from '@fortschrift/i18n/de/host';
import { hostOrder } from '@fortschrift/i18n/de/host-order';
import { newId } from '#lib/new-id.ts';
import { undo } from '#lib/ui/undo.svelte.ts';
import { beforeIn, placeOf, shortText } from './columns.ts';
import type { HostBoard } from './host-board.svelte.ts';

/** What is on its way to the Themenspeicher, or lies there. */
export type Parked =
  | { readonly kind: 'ideas'; readonly ids: readonly Id[] }
  | { readonly kind: 'cluster'; readonly id: Id };

/** Everything a host does with cards and clusters. Each act is one command and one sentence. */
export interface HostActs {
  /** Moves cards into a cluster (null: none), before a card or to the end. */
  move(ids: readonly Id[], clusterId: Id | null, beforeId?: Id | null): boolean;
  /** One step inside the column (`up`, `down`) or to the end of the column beside it. */
  step(ids: readonly Id[], way: Way): boolean;
  /** Makes a cluster of cards, at the end of the wall, and asks for its heading. */
  group(ids: readonly Id[], heading?: string): Id | null;
  name(clusterId: Id, heading: string, summary: string): boolean;
  /** Moves a cluster one place to the front (-1) or the back (1). */
  shift(clusterId: Id, by: 1 | -1): boolean;
  merge(clusterId: Id, intoId: Id): boolean;
  dissolve(clusterId: Id): boolean;
  /** Cards of a cluster become one of their own, right behind it. */
  split(clusterId: Id, ids: readonly Id[], heading: string): Id | null;
  mark(clusterId: Id, mark: ClusterMark | null): boolean;
  /** One card stands for others that say the same. */
  double(ids: readonly Id[], ofId: Id): boolean;
  separate(id: Id): boolean;
  park(what: Parked, parking: Parking): boolean;
  /** Back on the wall; `name` is said. */
  unpark(what: Parked, name: string): boolean;
  hide(id: Id, reason: HiddenReason): boolean;
  show(id: Id): boolean;
  undo(): boolean;
  redo(): boolean;
}

export type Way = 'up' | 'down' | 'left' | 'right';

/** The acts of the host of a board. */
export function hostActs(board: HostBoard): HostActs {
  const { say } = host;
  const textOf = (id: Id) => shortText(board.idea(id)?.text ?? '');
  const countIn = (clusterId: Id | null) => board.column(clusterId)?.count ?? 0;
  const takeBack = () => board.act({ do: 'undo' }, () => host.tools.undone);

  function offerUndo(text: string): void {
    undo.show({ text, label: host.tools.undo, run: takeBack });
  }

  function move(ids: readonly Id[], clusterId: Id | null, beforeId: Id | null = null): boolean {
    const [first] = ids;
    if (first === undefined) return false;
    return board.act({ do: 'idea.move', ideaIds: ids, clusterId, beforeId }, () =>
      ids.length === 1
        ? say.moved(textOf(first), board.nameOf(clusterId), countIn(clusterId))
        : say.movedMany(ids.length, board.nameOf(clusterId), countIn(clusterId)),
    );
  }

  function step(ids: readonly Id[], way: Way): boolean {
    const [first] = ids;
    const place = first === undefined ? null : placeOf(board.columns, first);
    const column = place && board.columns[place.column];
    if (first === undefined || !place || !column) return false;
    if (way === 'left' || way === 'right') {
      const next = board.columns[place.column + (way === 'left' ? -1 : 1)];
      if (next) return move(ids, next.cluster?.id ?? null);
      return false;
    }
    const moving = new Set(ids);
    const others = column.ideas.filter((idea) => !moving.has(idea.id));
    const index = others.filter((idea) => column.ideas.indexOf(idea) < place.index).length;
    const target = index + (way === 'up' ? -1 : 1);
    if (target < 0 || target > others.length) return false;
    const clusterId = column.cluster?.id ?? null;
    const beforeId = others[target]?.id ?? null;
    return board.act({ do: 'idea.move', ideaIds: ids, clusterId, beforeId }, () =>
      say.reordered(textOf(first), target + 1, column.ideas.length),
    );
  }

  return {
    move,
    step,
    group(ids, heading = '') {
      const clusterId = newId();
      const done = board.act({ do: 'cluster.create', clusterId, heading, ideaIds: ids }, () =>
        say.created(ids.length),
      );
      if (done && heading === '') board.naming = clusterId;
      return done ? clusterId : null;
    },
    name: (clusterId, heading, summary) =>
      board.act({ do: 'cluster.name', clusterId, heading, summary }, () =>
        say.named(board.nameOf(clusterId) ?? ''),
      ),
    shift(clusterId, by) {
      const ids = board.clusters.map(({ id }) => id);
      const target = ids.indexOf(clusterId) + by;
      if (target < 0 || target >= ids.length) return false;
      const rest = ids.filter((id) => id !== clusterId);
      return board.act({ do: 'cluster.move', clusterId, beforeId: rest[target] ?? null }, () =>
        say.clusterMoved(board.nameOf(clusterId) ?? '', target + 1, ids.length),
      );
    },
    merge(clusterId, intoId) {
      const from = board.nameOf(clusterId) ?? '';
      const done = board.act({ do: 'cluster.merge', clusterId, intoId });
      if (done) offerUndo(say.merged(from, board.nameOf(intoId) ?? '', countIn(intoId)));
      return done;
    },
    dissolve(clusterId) {
      const name = board.nameOf(clusterId) ?? '';
      const done = board.act({ do: 'cluster.dissolve', clusterId });
      if (done) offerUndo(say.dissolved(name));
      return done;
    },
    split(clusterId, ids, heading) {
      const splitId = newId();
      const name = board.nameOf(clusterId) ?? '';
      const done = board.act({ do: 'cluster.split', clusterId, newId: splitId, heading, ideaIds: ids });
      if (!done) return null;
      offerUndo(hostOrder.split.said(ids.length, name));
      if (heading === '') board.naming = splitId;
      return splitId;
    },
    mark: (clusterId, mark) =>
      board.act({ do: 'cluster.mark', clusterId, mark }, () =>
        hostOrder.mark.said(board.nameOf(clusterId) ?? '', mark && hostOrder.marks[mark]),
      ),
    double(ids, ofId) {
      const done = board.act({ do: 'idea.double', ideaIds: ids, ofId });
      if (done) offerUndo(hostOrder.double.said(1 + board.doublesOf(ofId).length, textOf(ofId)));
      return done;
    },
    separate: (id) =>
      board.act({ do: 'idea.separate', ideaIds: [id] }, () => hostOrder.double.separated(textOf(id))),
    park(what, parking) {
      const name = what.kind === 'cluster' ? (board.nameOf(what.id) ?? '') : '';
      const done =
        what.kind === 'cluster'
          ? board.act({ do: 'cluster.park', clusterId: what.id, parking })
          : board.act({ do: 'idea.park', ideaIds: what.ids, parking });
      if (done)
        offerUndo(
          what.kind === 'cluster' ? hostOrder.park.saidCluster(name) : hostOrder.park.said(what.ids.length),
        );
      return done;
    },
    unpark: (what, name) =>
      what.kind === 'cluster'
        ? board.act({ do: 'cluster.unpark', clusterId: what.id }, () => hostOrder.parked.said(name))
        : board.act({ do: 'idea.unpark', ideaIds: what.ids }, () => hostOrder.parked.said(name)),
    hide(id, reason) {
      const text = textOf(id);
      const done = board.act({ do: 'idea.hide', ideaId: id, reason });
      if (done) offerUndo(say.hidden(text));
      return done;
    },
    show: (id) => board.act({ do: 'idea.show', ideaId: id }, () => say.shown(textOf(id))),
    undo: takeBack,
    redo: () => board.act({ do: 'redo' }, () => host.tools.redone),
  };
}

/** Where a dropped or pasted card goes when it is put right behind another one of a column. */
export function behind(board: HostBoard, id: Id, moving: readonly Id[]): Id | null {
  const place = placeOf(board.columns, id);
  const column = place && board.columns[place.column];
  return column ? beforeIn(column, place.index, new Set(moving)) : null;
}
