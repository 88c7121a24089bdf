import type { Id } from '@fortschrift/domain/id';
import { Marks } from './marks.svelte.ts';
import './dragging.css';

/** Where a card would land: in a cluster (null: in none) before a card or at the end, or in a new cluster. */
export type DropTarget =
  | {
      readonly kind: 'place';
      /** Key of the column. */
      readonly column: string;
      readonly clusterId: Id | null;
      readonly beforeId: Id | null;
    }
  | { readonly kind: 'new' };

interface Parts {
  /** What moves along when this card is taken. Empty refuses. */
  readonly take: (id: Id) => readonly Id[];
  readonly begin: () => void;
  /** Let go: over a place, or (null) nowhere. */
  readonly end: (ids: readonly Id[], target: DropTarget | null) => void;
}

interface Press {
  readonly id: Id;
  readonly card: HTMLElement;
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
}

/** A hand that moves less than this many pixels has not begun to drag. */
const slack = 6;
/** Within this many pixels of an edge the wall moves on by itself, at most `fastest` pixels a frame. */
const edge = 56;
const fastest = 18;
const typed = 'button, a, input, textarea, select, label, summary';

/**
 * Dragging cards by mouse, pen or finger. A mouse takes a card anywhere, a finger at its handle, so that the page can
 * still be scrolled. Cards carry `data-idea`, columns `data-column` and `data-cluster`. Nothing in the page moves
 * while the card is held but a picture of it; letting go outside or pressing Escape changes nothing.
 */
export class Dragging {
  ids = $state.raw<readonly Id[]>([]);
  /** The same cards, for what shows one of them. */
  readonly held = new Marks();
  target = $state.raw<DropTarget | null>(null);

  readonly #parts: Parts;
  #wall: HTMLElement | null = null;
  #press: Press | null = null;
  #ghost: HTMLElement | null = null;
  #line: HTMLElement | null = null;
  #frame = 0;
  #x = 0;
  #y = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** For `{@attach dragging.surface}` on the element that scrolls the columns sideways. */
  readonly surface = (wall: HTMLElement): (() => void) => {
    this.#wall = wall;
    wall.addEventListener('pointerdown', this.#down);
    return () => {
      this.#stop(null);
      wall.removeEventListener('pointerdown', this.#down);
      this.#wall = null;
    };
  };

  readonly #down = (event: PointerEvent): void => {
    const at = event.target;
    if (this.#press || event.button !== 0 || !event.isPrimary || !(at instanceof Element)) return;
    const card = at.closest<HTMLElement>('[data-idea]');
    const id = card?.dataset['idea'];
    const byHandle = at.closest('[data-handle]') !== null;
    if (!card || !id || (!byHandle && (event.pointerType === 'touch' || at.closest(typed)))) return;
    const { pointerId, clientX: x, clientY: y } = event;
    this.#press = { id, card, pointerId, x, y };
    window.addEventListener('pointermove', this.#moved, { passive: true });
    window.addEventListener('pointerup', this.#up);
    window.addEventListener('pointercancel', this.#cancel);
    window.addEventListener('keydown', this.#key, true);
  };

  readonly #moved = (event: PointerEvent): void => {
    const press = this.#press;
    if (!press || event.pointerId !== press.pointerId) return;
    this.#x = event.clientX;
    this.#y = event.clientY;
    if (this.#ghost) return;
    if (Math.hypot(this.#x - press.x, this.#y - press.y) < slack) return;
    const ids = this.#parts.take(press.id);
    if (ids.length === 0) {
      this.#stop(null);
      return;
    }
    this.ids = ids;
    this.held.put(ids);
    this.#parts.begin();
    window.getSelection()?.removeAllRanges();
    document.documentElement.classList.add('dragging-card');
    this.#ghost = ghostOf(press.card, ids.length);
    this.#line = document.body.appendChild(document.createElement('div'));
    this.#line.className = 'drop-line';
    this.#frame = requestAnimationFrame(this.#draw);
  };

  readonly #draw = (): void => {
    const { ghost, line, press } = { ghost: this.#ghost, line: this.#line, press: this.#press };
    if (!ghost || !line || !press) return;
    this.#scroll();
    ghost.style.transform = `translate(${this.#x - press.x}px, ${this.#y - press.y}px) rotate(1deg)`;
    const found = this.#find();
    const now = this.target;
    if (JSON.stringify(found?.target) !== JSON.stringify(now ?? undefined))
      this.target = found?.target ?? null;
    line.hidden = !found?.line;
    if (found?.line) {
      line.style.width = `${found.line.width}px`;
      line.style.transform = `translate(${found.line.x}px, ${found.line.y}px)`;
    }
    this.#frame = requestAnimationFrame(this.#draw);
  };

  #find(): { target: DropTarget; line: { x: number; y: number; width: number } | null } | null {
    const under = document.elementFromPoint(this.#x, this.#y);
    const column = under?.closest<HTMLElement>('[data-column]');
    const name = column?.dataset['column'];
    if (!column || name === undefined || !this.#wall?.contains(column)) return null;
    if (name === 'new') return { target: { kind: 'new' }, line: null };
    const clusterId = column.dataset['cluster'] ?? null;
    const cards = [...column.querySelectorAll<HTMLElement>('[data-idea]')];
    const over = under?.closest<HTMLElement>('[data-idea]');
    let index = over ? cards.indexOf(over) : cards.length;
    if (over && this.#y > middle(over)) index += 1;
    const neighbour = cards[index] ?? cards.at(-1);
    const box = neighbour?.getBoundingClientRect();
    const y = cards[index] ? box?.top : box?.bottom;
    const moving = new Set(this.ids);
    const beforeId = cards.slice(index).find((card) => !moving.has(card.dataset['idea'] ?? ''));
    return {
      target: { kind: 'place', column: name, clusterId, beforeId: beforeId?.dataset['idea'] ?? null },
      line: box && y !== undefined ? { x: box.left, y, width: box.width } : null,
    };
  }

  #scroll(): void {
    const wall = this.#wall;
    if (!wall) return;
    const box = wall.getBoundingClientRect();
    wall.scrollLeft += push(this.#x, Math.max(box.left, 0), Math.min(box.right, innerWidth));
    const pile = document.elementFromPoint(this.#x, this.#y)?.closest<HTMLElement>('[data-scroll]');
    const inner = pile && pile.scrollHeight > pile.clientHeight ? pile.getBoundingClientRect() : null;
    if (pile && inner) pile.scrollTop += push(this.#y, inner.top, inner.bottom);
    else window.scrollBy(0, push(this.#y, 0, innerHeight));
  }

  readonly #up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#press?.pointerId) return;
    this.#stop(this.target);
  };

  readonly #cancel = (): void => this.#stop(null);

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#ghost) return;
    event.preventDefault();
    event.stopPropagation();
    this.#stop(null);
  };

  #stop(target: DropTarget | null): void {
    window.removeEventListener('pointermove', this.#moved);
    window.removeEventListener('pointerup', this.#up);
    window.removeEventListener('pointercancel', this.#cancel);
    window.removeEventListener('keydown', this.#key, true);
    cancelAnimationFrame(this.#frame);
    document.documentElement.classList.remove('dragging-card');
    this.#ghost?.remove();
    this.#line?.remove();
    this.#ghost = null;
    this.#line = null;
    this.#press = null;
    const ids = this.ids;
    this.ids = [];
    this.held.put([]);
    this.target = null;
    if (ids.length > 0) this.#parts.end(ids, target);
  }
}

function middle(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

/** How far to scroll this frame when the hand is at `at` between two edges. */
function push(at: number, from: number, to: number): number {
  if (at < from + edge) return -Math.min(fastest, ((from + edge - at) / edge) * fastest);
  if (at > to - edge) return Math.min(fastest, ((at - to + edge) / edge) * fastest);
  return 0;
}

function ghostOf(card: HTMLElement, count: number): HTMLElement {
  const box = card.getBoundingClientRect();
  const ghost = document.createElement('div');
  ghost.className = 'drag-ghost';
  ghost.inert = true;
  ghost.ariaHidden = 'true';
  const picture = card.cloneNode(true) as HTMLElement;
  picture.removeAttribute('data-idea');
  ghost.append(picture);
  if (count > 1) {
    const badge = document.createElement('span');
    badge.className = 'drag-count';
    badge.textContent = String(count);
    ghost.append(badge);
  }
  ghost.style.left = `${box.left}px`;
  ghost.style.top = `${box.top}px`;
  ghost.style.width = `${box.width}px`;
  return document.body.appendChild(ghost);
}
