import type { PrintBlock } from './print-document.ts';

/** Room above a heading or what leads it in, where the style's own would be wrong: much, or none. */
export type RoomAbove = 'wide' | 'none' | null;

/**
 * What leads a heading in stands close above it, and with room above itself; a heading of the first level that begins no
 * page needs room too, which its style does not have.
 */
export function roomAbove(block: PrintBlock, before: PrintBlock | undefined): RoomAbove {
  if (block.kind === 'note') return block.look === 'kicker' && !block.newPage ? 'wide' : null;
  if (block.kind !== 'section') return null;
  if (before?.kind === 'note' && before.look === 'kicker') return 'none';
  return block.level === 1 && !block.newPage ? 'wide' : null;
}
