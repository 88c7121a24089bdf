import type { Id } from '@fortschrift/domain/id';

/** Whether one card is marked. What shows it hears of this card alone. */
class Mark {
  on = $state(false);
}

/**
 * A set of cards in which every card has a signal of its own: with 500 cards on a wall, marking one must not ask the
 * others whether they are meant.
 */
export class Marks {
  /** All marked cards; what reads this hears of every change. */
  ids = $state.raw<ReadonlySet<Id>>(new Set());
  readonly #marks = new Map<Id, Mark>();

  /** The mark of one card. To be asked for once, while a component is set up: a signal born in a reaction is not followed by it. */
  of(id: Id): { readonly on: boolean } {
    const known = this.#marks.get(id);
    if (known) return known;
    const mark = new Mark();
    mark.on = this.ids.has(id);
    this.#marks.set(id, mark);
    return mark;
  }

  has(id: Id): boolean {
    return this.ids.has(id);
  }

  get size(): number {
    return this.ids.size;
  }

  /** Marks these cards and no others; only those that change hear of it. */
  put(ids: Iterable<Id>): void {
    const before = this.ids;
    const after = new Set(ids);
    if (before.size === after.size && [...after].every((id) => before.has(id))) return;
    for (const id of before) if (!after.has(id)) this.#set(id, false);
    for (const id of after) if (!before.has(id)) this.#set(id, true);
    this.ids = after;
  }

  #set(id: Id, on: boolean): void {
    const mark = this.#marks.get(id);
    if (mark) mark.on = on;
  }
}
