import type { Id } from '@fortschrift/domain/id';
import { SvelteSet } from 'svelte/reactivity';
import type { Column } from './columns.ts';

/** Cards chosen together, and cards cut to be pasted elsewhere. */
export class Selection {
  readonly chosen = new SvelteSet<Id>();
  readonly cut = new SvelteSet<Id>();

  toggle(id: Id): void {
    if (!this.chosen.delete(id)) this.chosen.add(id);
  }

  choose(ids: readonly Id[]): void {
    for (const id of ids) this.chosen.add(id);
  }

  clear(): void {
    this.chosen.clear();
    this.cut.clear();
  }

  /** Marks cards as cut; what was cut before is not any more. */
  take(ids: readonly Id[]): void {
    this.cut.clear();
    for (const id of ids) this.cut.add(id);
  }

  /** What an act on a card is about: all chosen ones when it is one of them, else it alone. In the wall's order. */
  withCard(id: Id, columns: readonly Column[]): readonly Id[] {
    return this.chosen.has(id) ? this.ordered(columns) : [id];
  }

  /** The chosen cards in the order of the wall. */
  ordered(columns: readonly Column[], ids: ReadonlySet<Id> = this.chosen): readonly Id[] {
    return columns.flatMap(({ ideas }) => ideas.filter((idea) => ids.has(idea.id)).map((idea) => idea.id));
  }

  /** Forgets cards that are no longer to be seen. */
  keepOnly(columns: readonly Column[]): void {
    if (this.chosen.size === 0 && this.cut.size === 0) return;
    const present = new Set(columns.flatMap(({ ideas }) => ideas.map((idea) => idea.id)));
    for (const id of [...this.chosen]) if (!present.has(id)) this.chosen.delete(id);
    for (const id of [...this.cut]) if (!present.has(id)) this.cut.delete(id);
  }
}
