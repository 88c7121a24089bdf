import type { PrintBlock } from './print-document.ts';
import type { NoteRun, PrintLine, TextBlock } from './text-block.ts';

/** Every footnote of a document's blocks, in the order it is read. */
export function notesOf(blocks: readonly PrintBlock[]): readonly NoteRun[] {
  return blocks.flatMap((block): readonly NoteRun[] => {
    if (block.kind === 'section' || block.kind === 'note') return notesIn(block.line);
    if (block.kind === 'table') return block.rows.flat(2).flatMap(notesOfText);
    return notesOfText(block);
  });
}

function notesOfText(block: TextBlock): readonly NoteRun[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return notesIn(block);
    case 'list':
      return block.items.flat().flatMap(notesOfText);
    case 'quote':
      return block.blocks.flatMap(notesOfText);
    case 'grid':
      return block.rows.flat(2).flatMap(notesOfText);
  }
}

function notesIn({ runs }: PrintLine): readonly NoteRun[] {
  return runs.filter((run) => 'note' in run);
}
