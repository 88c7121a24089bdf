import { plainWord } from './cards-words.ts';
import type { OutlineBlock } from './outline.ts';
import { plainBlocks } from './outline-words.ts';

/** A line of a table of contents and not a paragraph: at most this long. */
const lineMax = 300;
const linesMax = 400;
const fewest = 3;

/** "Inhalt", "Inhaltsverzeichnis": what stands above a table of contents. */
export function isContentsTitle(words: string): boolean {
  return /^(inhalt|inhaltsverzeichnis|inhaltsübersicht|inhaltsangabe)$/i.test(words);
}

/**
 * The blocks of tables of contents that were typed by hand, or came along with words copied from a PDF, their title
 * included: lines below "Inhalt" up to where the first of them stands again as what it announces, or as long as they end
 * in the numbers of pages that grow.
 */
export function typedContents(blocks: readonly OutlineBlock[]): ReadonlySet<number> {
  const lines = blocks.map((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? plainBlocks([block]).trim() : null,
  );
  const found = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line === null || !isContentsTitle(line) || found.has(index)) continue;
    const end = byReturn(lines, index) ?? byPages(lines, index);
    if (end !== null) for (let at = index; at < end; at++) found.add(at);
  }
  return found;
}

type Lines = readonly (string | null)[];

/** Where the first entry stands again, as long as nothing but short lines is between. */
function byReturn(lines: Lines, title: number): number | null {
  const first = entry(lines[title + 1] ?? '');
  if (first === '') return null;
  for (let at = title + 2; at < lines.length && at - title <= linesMax; at++) {
    const line = lines[at] ?? null;
    if (line === null || line.length > lineMax) return null;
    if (entry(line) === first) return at - title > fewest ? at : null;
  }
  return null;
}

/** The end of the lines that close with the number of a page, each no less than the one before. */
function byPages(lines: Lines, title: number): number | null {
  let page = 0;
  let count = 0;
  let at = title + 1;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const said = Number(/\S\D\s*(\d{1,3})$/.exec(line)?.[1] ?? Number.NaN);
    if (line.length > lineMax || !(said >= page)) break;
    page = said;
    count += 1;
  }
  return count >= fewest ? at : null;
}

/** "3.1 Sprache ..... 12" and "3.1 Sprache" alike. */
function entry(line: string): string {
  return plainWord(line.replace(/[\s._…]+\d{1,3}$/u, ''));
}
