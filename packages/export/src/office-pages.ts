import { officeFlow, type Stretch } from './office-flow.ts';
import { lineHeight, officeLines } from './office-lines.ts';
import type { PrintDocument, SectionBlock } from './print-document.ts';

/** Room for text on a page, in points. */
export type OfficePage = { readonly width: number; readonly height: number };

/** A heading that stands in the table of contents, with the page it is on. */
export type ContentsEntry = { readonly section: SectionBlock; readonly page: number };

/**
 * The table of contents of a document with its pages, by an estimate: Arial's widths, lines filled word by word, what
 * stays together kept together. Programs that renew the table reckon anew; all others show what stands here. Linear in
 * the length of the document.
 */
export function contentsEntries(document: PrintDocument, page: OfficePage): readonly ContentsEntry[] {
  const { contents, blocks, landscape = false } = document;
  const sections = blocks.filter(
    (block): block is SectionBlock => block.kind === 'section' && block.level <= contents.depth,
  );
  const flow = [
    ...contentsFlow(document, sections, page.width),
    ...officeFlow(blocks, page.width, landscape),
  ];
  // The title page is the first.
  const pages = paginate(flow, page.height, 1);
  return sections.map((section) => ({ section, page: pages.get(section.anchor) ?? 1 }));
}

const still = { before: 0, after: 0, keepNext: false, newPage: false, anchor: null, head: 0 } as const;
/** Room at the end of an entry, for its page. */
const numberRoom = 30;

function contentsFlow(
  { contents }: PrintDocument,
  sections: readonly SectionBlock[],
  width: number,
): readonly Stretch[] {
  const title: Stretch = {
    ...still,
    lines: 1,
    line: lineHeight(20),
    after: 14,
    keepNext: true,
    newPage: true,
  };
  const entries = sections.map(({ level, number, line }): Stretch => {
    const runs = [{ t: `${number} `, lang: null, marks: '', href: null }, ...line.runs];
    const lines = officeLines({ ...line, runs }, width - (level - 1) * 14 - numberRoom, 10.5, level === 1);
    return { ...still, before: level === 1 ? 7 : 0, lines, line: lineHeight(10.5) };
  });
  return contents.title === '' ? entries : [title, ...entries];
}

/** @returns the page each anchor begins on; `first` is the page before the flow */
function paginate(flow: readonly Stretch[], height: number, first: number): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  let page = first;
  let at = 0;
  const turn = ({ head }: Stretch) => {
    page++;
    at = head;
  };
  // What must stand together from each stretch on, reckoned from behind.
  const together: number[] = [];
  for (let index = flow.length - 1; index >= 0; index--) {
    const one = flow[index];
    if (!one) continue;
    const own = one.before + leastLines(one) * one.line;
    together[index] = one.keepNext
      ? one.before +
        one.lines * one.line +
        one.after +
        (flow[index + 1]?.newPage ? 0 : (together[index + 1] ?? 0))
      : own;
  }
  for (const [index, one] of flow.entries()) {
    if (one.newPage) turn(one);
    const { before, line, anchor } = one;
    const needed = together[index] ?? 0;
    const bound = flow[index - 1]?.keepNext === true && !one.newPage;
    // What is higher than a page begins where it stands, as far as its first part fits.
    const ahead = needed <= height && !bound ? needed : before + leastLines(one) * line;
    if (at > one.head && at + ahead > height) turn(one);
    if (anchor !== null) pages.set(anchor, page);
    // Room above is left out where a page begins by itself.
    if (at > 0 || one.newPage) at += before;
    let left = one.lines;
    while (left > 1 && at + left * line > height) {
      const fit = Math.min(left - 1, Math.max(1, Math.floor((height - at) / line)));
      left -= left - fit === 1 && fit > 2 ? fit - 1 : fit;
      turn(one);
    }
    at += left * line + one.after;
  }
  return pages;
}

/** Two lines of a paragraph never stand alone. */
function leastLines({ lines }: Stretch): number {
  return lines <= 3 ? lines : 2;
}
