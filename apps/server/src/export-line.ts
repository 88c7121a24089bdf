import type { Id } from '@fortschrift/domain/id';

/** Work that is done one after the other, and can be looked at while it waits. */
export type Line = {
  /** Puts work at the end. Must not reject. */
  join(id: Id, work: () => Promise<void>): void;
  /** Takes work out that has not begun. */
  leave(id: Id): void;
  /** How much is done before this, what is being done now included. */
  ahead(id: Id): number;
  /** All that waits and what is being done. */
  length(): number;
  /** Resolves when nothing is being done. */
  settled(): Promise<void>;
};

/** Opens an empty line; work begins in the turn after it joined. */
export function openLine(): Line {
  let waiting: { readonly id: Id; readonly work: () => Promise<void> }[] = [];
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next.work();
    running = null;
  }

  return {
    join(id, work) {
      waiting.push({ id, work });
      running ??= Promise.resolve().then(run);
    },
    leave(id) {
      waiting = waiting.filter((one) => one.id !== id);
    },
    ahead(id) {
      const place = waiting.findIndex((one) => one.id === id);
      return place < 0 ? 0 : place + 1;
    },
    length: () => waiting.length + (running === null ? 0 : 1),
    settled: async () => {
      await running;
    },
  };
}
