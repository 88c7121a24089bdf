import type { OutlineBlock, OutlineItem } from './outline.ts';

/** A paragraph of a list as Word has it: flat, with its level from 0. */
export type FlatItem = {
  readonly level: number;
  readonly ordered: boolean;
  readonly label: string;
  readonly blocks: readonly OutlineBlock[];
};

type Growing = { readonly ordered: boolean; readonly items: { label: string; blocks: OutlineBlock[] }[] };

/**
 * Flat items in order -> nested lists. A level that is skipped is not invented: an item belongs below the last one of
 * a lower level. Bullets after numbers on one level begin a new list.
 */
export function nestItems(flat: readonly FlatItem[]): readonly OutlineBlock[] {
  const top: OutlineBlock[] = [];
  const open: { readonly level: number; readonly list: Growing }[] = [];
  for (const { level, ordered, label, blocks } of flat) {
    while ((open.at(-1)?.level ?? -1) > level) open.pop();
    if (open.at(-1)?.level === level && open.at(-1)?.list.ordered !== ordered) open.pop();
    let list = open.at(-1)?.level === level ? open.at(-1)?.list : undefined;
    if (!list) {
      list = { ordered, items: [] };
      const place = open.at(-1)?.list.items.at(-1)?.blocks ?? top;
      place.push({ kind: 'list', ordered, items: list.items satisfies readonly OutlineItem[] });
      open.push({ level, list });
    }
    list.items.push({ label, blocks: [...blocks] });
  }
  return top;
}
