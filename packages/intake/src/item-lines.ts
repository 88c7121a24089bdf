import type { MeasurePart } from '@fortschrift/domain/block-role';
import { labelledParagraph, withLabelsApart } from './labelled-paragraph.ts';
import type { OutlineBlock, OutlineItem } from './outline.ts';
import { notesIn, paragraph } from './outline-text.ts';

/** Blocks that belong together: under a label of a measure, or without one (`part` null). */
export type ItemSaid = {
  readonly part: MeasurePart | null;
  readonly label: string;
  readonly blocks: readonly OutlineBlock[];
};

/**
 * What an item of a list of goals or measures says below its first line: "Zuständig: Sozialamt" in a line or an item of
 * its own is that part of it, and what stands below such an item belongs to it. Every block is in one of them.
 */
export function saidInItem(blocks: readonly OutlineBlock[]): readonly ItemSaid[] {
  return withLabelsApart(blocks).flatMap((block): readonly ItemSaid[] => {
    if (block.kind === 'paragraph') return [saidIn([block])];
    if (block.kind !== 'list') return [plain([block])];
    const said = block.items.map(({ blocks: inner }) => saidIn(inner));
    if (said.every(({ part }) => part === null)) return [plain([block])];
    return said.map((one, index) => {
      const item = block.items[index];
      return one.part === null && item ? plain([{ ...block, items: [item] satisfies OutlineItem[] }]) : one;
    });
  });
}

function plain(blocks: readonly OutlineBlock[]): ItemSaid {
  return { part: null, label: '', blocks };
}

function saidIn(blocks: readonly OutlineBlock[]): ItemSaid {
  const [first, ...rest] = blocks;
  const line = first?.kind === 'paragraph' ? labelledParagraph(first.content) : null;
  if (first?.kind !== 'paragraph' || line === null) return plain(blocks);
  const { part, label, value } = line;
  const notes = [...notesIn(first.content.filter((run) => !value.includes(run))), ...first.footnotes];
  const head = value.length > 0 || notes.length > 0 ? [paragraph(value, notes)] : [];
  return { part, label, blocks: [...head, ...rest] };
}
