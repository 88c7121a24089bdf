import type { OutlineCell } from './outline.ts';

/** The page a reader is on, as the program that saved the file laid it out last. */
export type PageCount = {
  /** The next page begins here. */
  turn(): void;
  /** From 1; null where the file does not say where pages end. */
  now(): number | null;
};

/** A count of pages; `known` is whether the file says anywhere that a page ends. */
export function createPageCount(known: boolean): PageCount {
  let page = 1;
  return {
    turn() {
      page += 1;
    },
    now: () => (known ? page : null),
  };
}

/** The page the first words of a row stand on. */
export function pageOf(cells: readonly OutlineCell[]): { readonly page?: number } {
  for (const block of cells.flatMap(({ blocks }) => blocks))
    if ((block.kind === 'paragraph' || block.kind === 'heading') && block.page !== undefined)
      return { page: block.page };
  return {};
}
