import type { Id } from '@fortschrift/domain/id';
import { createContext } from 'svelte';
import type { CardFace, ColumnFace } from './faces.ts';

/** What one card shows now. Only the card itself reads it. */
class Shown {
  face: CardFace;

  constructor(face: CardFace) {
    this.face = $state.raw(face);
  }
}

/**
 * The cards' elements and the piles they lie in. A card keeps its element for as long as the wall stands: one that
 * changes its pile is carried over instead of being taken down and built anew, and has the focus all the while.
 *
 * Columns build the cards the page was made with, so that the server can send them. All others are built by the wall,
 * out of sight, and carried to their piles from there: those that came later, and those of a column that is gone.
 */
export class CardPlaces {
  /** Cards built by the columns that stand since the wall was made. */
  readonly #brought: Map<string, readonly Id[]>;
  readonly #shown = new Map<Id, Shown>();
  readonly #items = new Map<Id, HTMLElement>();
  readonly #piles = new Map<string, HTMLElement>();
  /** Cards of each pile as they lie there. */
  #placed = new Map<string, readonly CardFace[]>();
  #others: readonly Id[] = [];

  /** `faces`: the pictures the page was made with. */
  constructor(faces: readonly ColumnFace[]) {
    this.#brought = new Map(faces.map(({ key, cards }) => [key, cards.map(({ id }) => id)]));
    this.show(faces);
  }

  /** Cards a column builds itself: those it was made with, when the wall was. */
  broughtBy(key: string): readonly Id[] {
    return this.#brought.get(key) ?? [];
  }

  /**
   * Cards the wall is to build. None ever leaves this list or changes its place in it: what goes through it would take
   * the elements along.
   */
  others(faces: readonly ColumnFace[]): readonly Id[] {
    const standing = new Set(faces.map(({ key }) => key));
    for (const key of this.#brought.keys()) if (!standing.has(key)) this.#brought.delete(key);
    const built = new Set([...this.#others, ...[...this.#brought.values()].flat()]);
    const more = faces.flatMap(({ cards }) => cards.flatMap(({ id }) => (built.has(id) ? [] : [id])));
    if (more.length > 0) this.#others = [...this.#others, ...more];
    return this.#others;
  }

  /** What a card shows; it must have been on the wall once. */
  of(id: Id): { readonly face: CardFace } {
    const shown = this.#shown.get(id);
    if (!shown) throw new Error(`no card ${id} was ever on this wall`);
    return shown;
  }

  /** For `{@attach places.item(id)}` on the element of a card. */
  item(id: Id): (element: HTMLElement) => () => void {
    return (element) => {
      this.#items.set(id, element);
      return () => {
        if (this.#items.get(id) === element) this.#items.delete(id);
        // A column that goes ends the cards it brought, wherever they lie by now; what is left of one there is dead.
        if (element.isConnected) element.remove();
        this.#placed = new Map();
      };
    };
  }

  /** To be attached to the list of a column, and made once: one made anew would take the list away for a moment. */
  pile(key: string): (element: HTMLElement) => () => void {
    return (element) => {
      this.#piles.set(key, element);
      return () => {
        this.#piles.delete(key);
        this.#placed.delete(key);
      };
    };
  }

  /** Gives every card its picture; one that is the same object again is not asked. Before the page changes. */
  show(faces: readonly ColumnFace[]): void {
    for (const { cards } of faces)
      for (const face of cards) {
        const shown = this.#shown.get(face.id);
        if (shown) shown.face = face;
        else this.#shown.set(face.id, new Shown(face));
      }
  }

  /** Puts every card where it belongs, touching only those that lie elsewhere. After the page changed. */
  place(faces: readonly ColumnFace[]): void {
    const homes = new Map(faces.flatMap(({ key, cards }) => cards.map((card) => [card.id as string, key])));
    for (const { key, cards } of faces) {
      if (this.#placed.get(key) === cards) continue;
      const pile = this.#piles.get(key);
      if (!pile) throw new Error(`column ${key} has no list`);
      this.#fill(pile, cards, (item) => homes.get(item.dataset['idea'] ?? '') === key);
      this.#placed.set(key, cards);
    }
    if (this.#items.size === homes.size) return;
    for (const [id, item] of this.#items) if (item.isConnected && !homes.has(id)) item.remove();
  }

  #fill(pile: HTMLElement, cards: readonly CardFace[], belongs: (item: HTMLElement) => boolean): void {
    const after = (item: Element | null): HTMLElement | null => {
      for (let next = item; next; next = next.nextElementSibling)
        if (next instanceof HTMLElement && belongs(next)) return next;
      return null;
    };
    let at = after(pile.firstElementChild);
    for (const { id } of cards) {
      const item = this.#items.get(id);
      if (!item) throw new Error(`card ${id} has no element`);
      // The one in the way left its place for one further down; it is put in when it is its turn.
      if (at && at !== item && after(at.nextElementSibling) === item) at = item;
      if (at === item) at = after(item.nextElementSibling);
      else carry(pile, item, at);
    }
  }
}

/** Carries an element over, with its focus where the browser knows how to. */
function carry(pile: HTMLElement, item: HTMLElement, before: HTMLElement | null): void {
  if (item.isConnected && 'moveBefore' in pile) pile.moveBefore(item, before);
  else pile.insertBefore(item, before);
}

/** Hands the places to the columns and cards of a wall. */
export const [currentPlaces, providePlaces] = createContext<CardPlaces>();
