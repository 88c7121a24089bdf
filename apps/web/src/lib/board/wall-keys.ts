import type { Id } from '@fortschrift/domain/id';
import { host } from '@fortschrift/i18n/de/host';
import { hostOrder } from '@fortschrift/i18n/de/host-order';
import { announcer } from '#lib/ui/announce.svelte.ts';
import { type Column, placeOf } from './columns.ts';
import type { Desk } from './desk.svelte.ts';
import { behind } from './host-acts.ts';

const ways = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;

/**
 * The keys of the wall, for a card or an empty column in focus. Everything here can be done with buttons too. Keys
 * pressed inside a card's controls or in a field are theirs.
 */
export function wallKey(desk: Desk, event: KeyboardEvent): void {
  const at = event.target;
  if (!(at instanceof HTMLElement)) return;
  const onCard = at.dataset['control'] === 'card';
  const onPile = at.dataset['pile'] !== undefined;
  if (!onCard && !onPile) return;
  const id = onCard ? (at.closest<HTMLElement>('[data-idea]')?.dataset['idea'] ?? null) : null;
  const clusterId = at.closest<HTMLElement>('[data-column]')?.dataset['cluster'] ?? null;
  const done = event.ctrlKey || event.metaKey ? withControl() : plain();
  if (done) {
    event.preventDefault();
    event.stopPropagation();
  }

  function withControl(): boolean {
    if (event.shiftKey || event.altKey || !desk.board.ready) return false;
    const { selection, board } = desk;
    switch (event.key.toLowerCase()) {
      case 'x': {
        if (id === null) return false;
        const ids = selection.withCard(id, board.columns);
        selection.take(ids);
        announcer.say(host.say.cut(ids.length));
        return true;
      }
      case 'v': {
        if (selection.cut.size === 0) return false;
        const moving = [...selection.cut.ids];
        desk.paste(clusterId, id === null || selection.cut.has(id) ? null : behind(board, id, moving));
        return true;
      }
      case 'a': {
        const ideas = board.column(clusterId)?.ideas ?? [];
        selection.choose(ideas.map((idea) => idea.id));
        announcer.say(host.say.selected(selection.chosen.size));
        return true;
      }
      default:
        return false;
    }
  }

  function plain(): boolean {
    const { board, selection } = desk;
    if (event.altKey) return false;
    const way = Object.entries(ways).find(([key]) => key === event.key)?.[1];
    if (way && event.shiftKey) {
      if (id !== null && board.ready) desk.step(id, way);
      return true;
    }
    if (way) return walk(desk, id, clusterId, way);
    switch (event.key) {
      case 'Home':
      case 'End': {
        const ideas = board.column(clusterId)?.ideas ?? [];
        const to = ideas.at(event.key === 'Home' ? 0 : -1);
        if (to) void desk.focusCard(to.id);
        return to !== undefined;
      }
      case ' ':
        if (id === null || !board.ready) return false;
        selection.toggle(id);
        announcer.say(
          selection.chosen.size > 0 ? host.say.selected(selection.chosen.size) : host.say.unselected,
        );
        return true;
      case 'Enter':
        if (id === null || !board.ready) return false;
        desk.placing = selection.withCard(id, board.columns);
        return true;
      case 'd':
      case 'p': {
        if (id === null || !board.ready) return false;
        const ids = selection.withCard(id, board.columns);
        if (event.key === 'p') desk.parking = { kind: 'ideas', ids };
        else if (ids.length > 1) desk.doubling = ids;
        else announcer.say(hostOrder.double.needTwo);
        return true;
      }
      case 'Escape':
        if (selection.chosen.size === 0 && selection.cut.size === 0) return false;
        selection.clear();
        announcer.say(host.say.unselected);
        return true;
      default:
        return false;
    }
  }
}

/** Moves the focus: up and down in a column, left and right to the card at the same height beside it. */
function walk(
  desk: Desk,
  id: Id | null,
  clusterId: Id | null,
  way: 'up' | 'down' | 'left' | 'right',
): boolean {
  const { columns } = desk.board;
  const place = id === null ? null : placeOf(columns, id);
  const column = place?.column ?? columns.findIndex(({ cluster }) => (cluster?.id ?? null) === clusterId);
  const index = place?.index ?? 0;
  if (way === 'up' || way === 'down') {
    const to = columns[column]?.ideas[index + (way === 'up' ? -1 : 1)];
    if (to) void desk.focusCard(to.id);
    return true;
  }
  const beside: Column | undefined = columns[column + (way === 'left' ? -1 : 1)];
  if (!beside) return true;
  const to = beside.ideas[Math.min(index, beside.ideas.length - 1)];
  if (to) void desk.focusCard(to.id);
  else document.querySelector<HTMLElement>(`[data-column="${beside.key}"] [data-pile]`)?.focus();
  return true;
}

/** Undo and redo by key, anywhere on the page but in a field, which has its own. */
export function undoKey(desk: Desk, event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || !desk.board.ready) return;
  const at = event.target;
  if (at instanceof HTMLElement && (at.isContentEditable || at.closest('textarea, select'))) return;
  if (at instanceof HTMLInputElement && at.type !== 'checkbox' && at.type !== 'radio') return;
  const key = event.key.toLowerCase();
  const again = key === 'y' || (key === 'z' && event.shiftKey);
  if (!again && key !== 'z') return;
  event.preventDefault();
  if (again && desk.board.steps.redo) desk.acts.redo();
  else if (!again && desk.board.steps.undo) desk.acts.undo();
}
