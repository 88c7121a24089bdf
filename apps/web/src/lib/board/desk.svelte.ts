import type { Id } from '@fortschrift/domain/id';
import { host } from '@fortschrift/i18n/de/host';
import { createContext, tick } from 'svelte';
import { announcer } from '#lib/ui/announce.svelte.ts';
import { placeOf } from './columns.ts';
import { Dragging, type DropTarget } from './dragging.svelte.ts';
import { type HostActs, hostActs, type Parked } from './host-acts.ts';
import type { HostBoard } from './host-board.svelte.ts';
import { Marks } from './marks.svelte.ts';
import { Selection } from './selection.svelte.ts';

/** Parts of a card that can have the focus. */
export type CardControl = 'card' | 'select' | 'move' | 'more';

/** What a host has in hand at the table: the acts, the chosen cards, the card being dragged, the open dialog. */
export class Desk {
  readonly board: HostBoard;
  readonly acts: HostActs;
  readonly selection = new Selection();
  readonly dragging: Dragging;
  /** The one card of each column the tab key reaches: the one the keyboard is on, else the first. */
  readonly stops = new Marks();
  #current: Id | null = null;
  /** Cards somebody is choosing a place for. */
  placing = $state.raw<readonly Id[] | null>(null);
  /** The card shown large, with everything that can be done to it. */
  opened = $state<Id | null>(null);
  /** The cluster somebody is choosing another one for. */
  merging = $state<Id | null>(null);
  /** The cluster somebody is taking cards out of, and the one somebody is choosing a mark for. */
  splitting = $state<Id | null>(null);
  marking = $state<Id | null>(null);
  /** Cards that say the same: somebody is choosing the one to stand for all. */
  doubling = $state.raw<readonly Id[] | null>(null);
  /** What somebody is putting into the Themenspeicher. */
  parking = $state.raw<Parked | null>(null);

  constructor(board: HostBoard) {
    this.board = board;
    this.acts = hostActs(board);
    this.dragging = new Dragging({
      take: (id) => (board.ready ? this.selection.withCard(id, board.columns) : []),
      begin: () => board.hold(),
      end: (ids, target) => {
        board.release();
        if (target) this.drop(ids, target);
      },
    });
  }

  /** Cards this host is moving just now: dragged, being given a place, or cut. */
  readonly inHand: readonly Id[] = $derived.by(() => {
    if (this.dragging.ids.length > 0) return this.dragging.ids;
    return this.placing ?? this.doubling ?? [...this.selection.cut.ids];
  });

  /** Carries out a drop; where the card already lies nothing happens. */
  drop(ids: readonly Id[], target: DropTarget): void {
    if (target.kind === 'new') {
      if (this.acts.group(ids)) this.selection.clear();
      return;
    }
    const { clusterId, beforeId } = target;
    const [first] = ids;
    if (ids.length === 1 && first !== undefined && this.#liesAt(first, clusterId, beforeId)) return;
    if (this.acts.move(ids, clusterId, beforeId)) this.selection.clear();
  }

  /** Moves cards by key, one step; the card that was in focus keeps it. */
  step(id: Id, way: 'up' | 'down' | 'left' | 'right'): void {
    const ids = this.selection.withCard(id, this.board.columns);
    if (this.acts.step(ids, way)) void this.focusCard(id);
    else if (!this.board.refusal) announcer.say(host.say.noNeighbour);
  }

  /** Puts the cut cards into a column, behind a card or at its end. */
  paste(clusterId: Id | null, beforeId: Id | null): void {
    const ids = this.selection.ordered(this.board.columns, this.selection.cut.ids);
    const [first] = ids;
    if (first === undefined || !this.acts.move(ids, clusterId, beforeId)) return;
    this.selection.clear();
    void this.focusCard(first);
  }

  /** The card the keyboard is on, or was on last. */
  get current(): Id | null {
    return this.#current;
  }

  /** The keyboard has come to a card. */
  reach(id: Id): void {
    if (id === this.#current) return;
    this.#current = id;
    this.keepStops();
  }

  /** To be called when cards changed places: every column keeps one card the tab key reaches. */
  keepStops(): void {
    const current = this.#current;
    this.stops.put(
      this.board.columns.flatMap(({ ideas }) => {
        const stop = ideas.find(({ id }) => id === current) ?? ideas[0];
        return stop ? [stop.id] : [];
      }),
    );
  }

  /** Gives the focus to a card, or one of its controls, wherever it stands now. */
  async focusCard(id: Id, control: CardControl = 'card'): Promise<void> {
    this.reach(id);
    await tick();
    const element = cardElement(id, control);
    // One that kept the focus while it was carried over is not brought into sight by giving it once more.
    if (element === document.activeElement) element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    else element?.focus();
  }

  #liesAt(id: Id, clusterId: Id | null, beforeId: Id | null): boolean {
    const place = placeOf(this.board.columns, id);
    const column = place && this.board.columns[place.column];
    if (!place || !column || (column.cluster?.id ?? null) !== clusterId) return false;
    return (column.ideas[place.index + 1]?.id ?? null) === beforeId;
  }
}

/** A control of a card as it stands in the page; null when the card is not there. */
export function cardElement(id: Id, control: CardControl = 'card'): HTMLElement | null {
  // Found by id: a search through a wall of 500 cards takes longer than the move itself.
  const card = document.getElementById(`card-${id}`);
  return card?.querySelector<HTMLElement>(`[data-control="${control}"]`) ?? null;
}

/** Hands the desk to everything on the host's page. */
export const [currentDesk, provideDesk] = createContext<Desk>();
