import type { OutlineBlock } from './outline.ts';
import { plainBlocks } from './outline-words.ts';

/** Blocks in which the words of a title page may stand, from the beginning. */
const coverBlocks = 24;
const coverLineMax = 160;
const colophonTitle = /^zu diesem dokument$/i;
const colophonWords = /Prüfsumme des Inhalts|Eine Fassung ändert sich nicht mehr/;
const coverLines = [
  /^Fassung \S{1,20}(?: · Stand .*)?$/,
  /^Stand \d{1,2}\. \p{L}+ \d{4}$/u,
  /^Prüfsumme(?: [0-9a-f]{4}){2,16}$/,
  /^Auszug: /,
  /^(?:Entwurf|in der Steuerungsgruppe|zurückgegeben|in den Gremien|beschlossen|in geänderter Fassung beschlossen|abgelehnt|vertagt|veröffentlicht|fortgeschrieben)$/,
];

/**
 * Blocks of an outline that are the frame this program puts around a concept when it prints it: the lines of its title
 * page (county, Fassung, Stand, state, sum) and "Zu diesem Dokument" at its end. None in documents of others, who may use
 * one of these words but not several of them.
 */
export function ownFrame(blocks: readonly OutlineBlock[]): ReadonlySet<number> {
  return new Set([...coverOf(blocks), ...colophonOf(blocks)]);
}

function coverOf(blocks: readonly OutlineBlock[]): readonly number[] {
  const says = blocks.slice(0, coverBlocks).map((block) => coverKind(linesOf(block)));
  const begin = blocks.findIndex(
    (block, index) => index > 0 && block.kind === 'heading' && block.level > 0 && !says[index]?.length,
  );
  const front = says.slice(0, begin < 0 ? says.length : begin);
  const found = front.flatMap((kinds, index) => (kinds.length > 0 ? [index] : []));
  const [first] = found;
  // Version and Stand together are on every title page of ours.
  if (
    first === undefined ||
    !front.some((kinds) => kinds.includes(0)) ||
    !front.some((kinds) => kinds.includes(1))
  )
    return [];
  const above = blocks
    .slice(0, first)
    .flatMap((block, index) =>
      block.kind === 'paragraph' && plainBlocks([block]).length <= coverLineMax ? [index] : [],
    );
  const said = new Set(above.map((index) => plainBlocks(blocks.slice(index, index + 1))));
  const again = front.flatMap((_, index) =>
    index > first && said.has(plainBlocks(blocks.slice(index, index + 1))) ? [index] : [],
  );
  return [...above, ...found, ...again];
}

/** Which of the lines of a title page a block says, all of it; none where anything else stands in it too. */
function coverKind(lines: readonly string[]): readonly number[] {
  const kinds = lines.map((line) => coverLines.findIndex((known) => known.test(line)));
  return kinds.includes(-1) ? [] : kinds;
}

function linesOf(block: OutlineBlock): readonly string[] {
  if (block.kind === 'list' || block.kind === 'table') return ['-'];
  return plainBlocks([block])
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function colophonOf(blocks: readonly OutlineBlock[]): readonly number[] {
  const head = blocks.findLastIndex((block) => colophonTitle.test(plainBlocks([block]).trim()));
  if (head < 0) return [];
  const next = blocks.findIndex((block, index) => index > head && block.kind === 'heading');
  const end = next < 0 ? blocks.length : next;
  if (!colophonWords.test(plainBlocks(blocks.slice(head, end)))) return [];
  return Array.from({ length: end - head }, (_, index) => head + index);
}
