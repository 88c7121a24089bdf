import { plainRuns } from './inline-runs.ts';
import type { Outline, OutlineBlock, OutlineFootnote } from './outline.ts';

/** The words of blocks in one line: what labels and values in tables are read by. Footnotes are not among them. */
export function plainBlocks(blocks: readonly OutlineBlock[]): string {
  return blocks.map(plainBlock).filter(Boolean).join(' ');
}

function plainBlock(block: OutlineBlock): string {
  switch (block.kind) {
    case 'heading':
      return [block.label, block.text].filter(Boolean).join(' ');
    case 'paragraph':
      return plainRuns(block.content);
    case 'list':
      return block.items.map(({ label, blocks }) => `${label} ${plainBlocks(blocks)}`.trim()).join(' ');
    case 'table':
      return block.rows
        .flatMap(({ cells }) => cells.map(({ blocks }) => plainBlocks(blocks)))
        .filter(Boolean)
        .join(' ');
  }
}

/** Every piece of text of an outline, in reading order: each run, heading and number by itself, footnotes included. */
export function outlineTexts(outline: Outline): readonly string[] {
  return outline.blocks.flatMap(textsOf);
}

function textsOf(block: OutlineBlock): readonly string[] {
  const kept = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean);
  const notes = (footnotes: readonly OutlineFootnote[]) =>
    footnotes.flatMap(({ blocks }) => blocks.flatMap(textsOf));
  switch (block.kind) {
    case 'heading':
      return [...kept([block.label, block.text]), ...notes(block.footnotes)];
    case 'paragraph':
      return [
        ...kept(
          block.content.map((run) =>
            run.type === 'text' ? run.text : run.type === 'footnote' ? run.attrs.text : '',
          ),
        ),
        ...notes(block.footnotes),
      ];
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(textsOf));
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(textsOf)));
  }
}
