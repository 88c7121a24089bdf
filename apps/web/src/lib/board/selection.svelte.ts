import type { Id } from '@fortschrift/domain/id';
import type { Column } from './columns.ts';
import { Marks } from './marks.svelte.ts';

/** Cards chosen together, and cards cut to be pasted elsewhere. */
export class Selection {
  readonly chosen = new Marks();
  readonly cut = new Marks();

  toggle(id: Id): void {
    const ids = new Set(this.chosen.ids);
    if (!ids.delete(id)) ids.add(id);
    this.chosen.put(ids);
  }

  choose(ids: readonly Id[]): void {
    this.chosen.put([...this.chosen.ids, ...ids]);
  }

  clear(): void {
    this.chosen.put([]);
    this.cut.put([]);
  }

  /** Marks cards as cut; what was cut before is not any more. */
  take(ids: readonly Id[]): void {
    this.cut.put(ids);
  }

  /** What an act on a card is about: all chosen ones when it is one of them, else it alone. In the wall's order. */
  withCard(id: Id, columns: readonly Column[]): readonly Id[] {
    return this.chosen.has(id) ? this.ordered(columns) : [id];
  }

  /** The chosen cards in the order of the wall. */
  ordered(columns: readonly Column[], ids: ReadonlySet<Id> = this.chosen.ids): readonly Id[] {
    if (ids.size === 0) return [];
    return columns.flatMap(({ ideas }) => ideas.filter((idea) => ids.has(idea.id)).map((idea) => idea.id));
  }

  /** Forgets cards that are no longer to be seen. */
  keepOnly(columns: readonly Column[]): void {
    if (this.chosen.size === 0 && this.cut.size === 0) return;
    const present = new Set(columns.flatMap(({ ideas }) => ideas.map((idea) => idea.id)));
    for (const marks of [this.chosen, this.cut]) marks.put([...marks.ids].filter((id) => present.has(id)));
  }
}
