import type { Id } from '@fortschrift/domain/id';
import { host } from '@fortschrift/i18n/de/host';
import { announcer } from '#lib/ui/announce.svelte.ts';
import { type Column, placeOf } from './columns.ts';
import { type CardControl, cardElement, type Desk } from './desk.svelte.ts';

interface Kept {
  readonly id: Id;
  readonly control: CardControl;
  readonly clusterId: Id | null;
  readonly columnKey: string;
}

/**
 * Keeps the focus where the person put it while cards come, go and change places: on the same card wherever it went,
 * and when it is gone on the next one of its column. `remember` before the page changes, `restore` after.
 */
export class FocusKeeper {
  readonly #desk: Desk;
  #kept: Kept | null = null;
  /** What the page showed before the change. */
  #shown: readonly Column[];

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#shown = desk.board.columns;
  }

  remember(wall: HTMLElement | undefined): void {
    const at = document.activeElement;
    const id = at?.closest<HTMLElement>('[data-idea]')?.dataset['idea'];
    if (!wall || !(at instanceof HTMLElement) || !wall.contains(at) || id === undefined) {
      this.#kept = null;
      return;
    }
    const column = at.closest<HTMLElement>('[data-column]');
    this.#kept = {
      id,
      control: (at.dataset['control'] as CardControl | undefined) ?? 'card',
      clusterId: column?.dataset['cluster'] ?? null,
      columnKey: column?.dataset['column'] ?? '',
    };
  }

  restore(): void {
    const kept = this.#kept;
    const before = this.#shown;
    this.#kept = null;
    this.#shown = this.#desk.board.columns;
    if (!kept) return;
    const at = document.activeElement;
    const lost = at === null || at === document.body;
    const carried = at?.closest<HTMLElement>('[data-idea]')?.dataset['idea'] === kept.id;
    if (!lost && !carried) return;
    const { board } = this.#desk;
    const place = placeOf(board.columns, kept.id);
    if (place) {
      this.#desk.reach(kept.id);
      if (lost) cardElement(kept.id, kept.control)?.focus({ preventScroll: true });
      const clusterId = board.columns[place.column]?.cluster?.id ?? null;
      if (clusterId !== kept.clusterId && !board.didMove(kept.id))
        announcer.say(host.say.remoteMoved(board.nameOf(clusterId)), 'others');
      return;
    }
    const column = board.columns.find(({ key }) => key === kept.columnKey);
    const index = placeOf(before, kept.id)?.index ?? 0;
    const next = column?.ideas[Math.min(index, column.ideas.length - 1)];
    if (next) {
      this.#desk.reach(next.id);
      cardElement(next.id)?.focus({ preventScroll: true });
      if (!board.didMove(kept.id)) announcer.say(host.say.remoteGone, 'others');
    } else {
      const pile = document.querySelector<HTMLElement>(`[data-column="${kept.columnKey}"] [data-pile]`);
      (pile ?? document.getElementById('main'))?.focus({ preventScroll: true });
    }
  }
}
