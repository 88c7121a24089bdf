import type { HallView } from '@fortschrift/api/contract/hall';
import { readBoard } from '@fortschrift/documents/board';
import type { BoardView } from '@fortschrift/domain/board-view';
import type { Id } from '@fortschrift/domain/id';
import { emptyStage, type HallStage } from '@fortschrift/domain/stage';
import { Live } from '#lib/live.svelte.ts';

/**
 * All tables of a hall: what the server said when the page was made, and from then on the live boards, one line
 * each. Tables that are added or taken away while it is open appear with the next page.
 */
export class HallState {
  readonly first: HallView;
  #lines = $state.raw<readonly { readonly id: Id; readonly live: Live }[]>([]);

  /** The tables in their order, as they are now. */
  readonly tables: readonly BoardView[] = $derived.by(() => {
    const now = new Map(
      this.#lines.map(({ id, live }) => {
        live.watch();
        return [id, readBoard(live.doc)] as const;
      }),
    );
    return this.first.tables.map((view) => now.get(view.table.id) ?? view);
  });

  readonly workshop = $derived.by(() => ({
    ...this.first.workshop,
    ...(this.tables[0]?.workshop ?? {}),
  }));
  readonly stage: HallStage = $derived(this.tables[0]?.stage ?? emptyStage);
  readonly people = $derived(this.tables.reduce((sum, view) => sum + view.people, 0));
  readonly cards = $derived(
    this.tables.reduce((sum, view) => sum + view.ideas.length + (view.covered ?? 0), 0),
  );
  /** Whether some table cannot be heard at the moment. */
  readonly lost = $derived(this.#lines.some(({ live }) => live.line === 'lost' || live.line === 'stopped'));

  constructor(first: HallView) {
    this.first = first;
  }

  /** Opens the lines; in the browser only. Returns what closes them. */
  open(): () => void {
    const lines = this.first.tables.map(({ table }) => ({ id: table.id, live: new Live('board', table.id) }));
    this.#lines = lines;
    return () => {
      this.#lines = [];
      for (const { live } of lines) live.close();
    };
  }
}
