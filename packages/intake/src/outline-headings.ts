import { chapterNamed, groupNamed, partNamed, recordNamed, splitNumber } from './concept-words.ts';
import { plainRuns } from './inline-runs.ts';
import type { Outline, OutlineBlock, OutlineHeading, OutlineParagraph } from './outline.ts';
import { notesIn } from './outline-text.ts';

const longest = 120;
const deepest = 6;
/** "IV. Ausblick" */
const roman = /^[IVX]{1,5}\.\s+\p{Lu}/u;

/**
 * An outline in which short lines all in bold letters are headings, as authors mean them who never use a style: marked
 * as guessed, so that a person is asked. Their level follows the number typed in front; without one they stand below the
 * last heading that had a style or a number. Lines of the title page stay lines, but for the one that names the document.
 */
export function withGuessedHeadings(outline: Outline): Outline {
  const { blocks } = outline;
  const lines = blocks.map((block, index) => lineOf(block, blocks[index + 1]));
  const isStyled = blocks.some(({ kind }) => kind === 'heading');
  const begin = blocks.findIndex(
    (block, index) => (block.kind === 'heading' && block.level > 0) || depthOf(lines[index] ?? '') > 0,
  );
  const offset = offsetOf(blocks);
  const title = titleLine(blocks, lines, begin);
  let last = 0;
  const made = blocks.map((block, index): OutlineBlock => {
    if (block.kind === 'heading') {
      last = block.level;
      return block;
    }
    const line = lines[index] ?? null;
    if (block.kind !== 'paragraph' || line === null) return block;
    if (index === title) return headingOf(block, line, 0);
    const depth = depthOf(line);
    if (depth > 0) {
      last = Math.min(deepest, Math.max(1, depth + offset));
      return headingOf(block, line, last);
    }
    if (index < begin || (begin < 0 && isStyled)) return block;
    if (groupNamed(line) === null && partNamed(line) !== null) return block;
    return headingOf(block, line, Math.min(deepest, last + 1));
  });
  return { ...outline, blocks: made };
}

/** The words of a paragraph that looks like a heading; null for all others. */
function lineOf(block: OutlineBlock, next: OutlineBlock | undefined): string | null {
  if (block.kind !== 'paragraph' || !isBold(block)) return null;
  const words = plainRuns(block.content).trim();
  if (words === '' || words.length > longest || /[.;,!?]$/.test(words)) return null;
  // "Leitziel" right above a heading says what that heading is.
  if (next?.kind === 'heading' && (recordNamed(words)?.words === words || chapterNamed(words) !== null))
    return null;
  // "Kosten: 5.000 Euro" is an angabe, "Ziel 1: Alle lernen Deutsch" a heading.
  const [label = '', value = ''] = words.split(/:\s*/, 2);
  return value !== '' && partNamed(label) !== null && recordNamed(words) === null ? null : words;
}

function isBold({ content }: OutlineParagraph): boolean {
  return content.every(
    (run) => run.type !== 'text' || run.marks?.some(({ type }) => type === 'bold') === true,
  );
}

function headingOf(
  { content, footnotes, page }: OutlineParagraph,
  text: string,
  level: number,
): OutlineHeading {
  const notes = [...notesIn(content), ...footnotes];
  return {
    ...{ kind: 'heading', level, label: '', text, footnotes: notes, guessed: true },
    ...(page === undefined ? {} : { page }),
  };
}

/** What stands in front of the numbered chapters and behind them, without a number of its own. */
const unnumbered =
  /^(?:vorwort|grußwort|geleitwort|präambel|glossar|(?:literatur|quellen|abkürzungs)verzeichnis|(?:anlage|anhang)(?:\s+(?:[A-Z]|\d{1,2}|[IVX]{1,4}))?(?:\s*[:–-].{2,})?)$/i;

/** 3 for "3.1.2 Ziele" and "3.1.2. Ziele"; 0 for a line without such a number. */
function depthOf(line: string): number {
  if (roman.test(line) || unnumbered.test(line)) return 1;
  const number = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?$/.exec(splitNumber(line, true).number)?.[1];
  return number === undefined ? 0 : number.split('.').length;
}

/** How many levels deeper the styled headings stand than their numbers are long; most often 0. */
function offsetOf(blocks: readonly OutlineBlock[]): number {
  const offsets = blocks.flatMap((block) => {
    if (block.kind !== 'heading' || block.level === 0) return [];
    const depth = depthOf(`${block.label} ${block.text}`.trim());
    return depth > 0 ? [block.level - depth] : [];
  });
  const counts = new Map<number, number>();
  for (const offset of offsets) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The line of the title page that names the document, unless a style does; -1 when there is none. */
function titleLine(
  blocks: readonly OutlineBlock[],
  lines: readonly (string | null)[],
  begin: number,
): number {
  if (blocks.some((block) => block.kind === 'heading' && block.level === 0)) return -1;
  const front = lines.slice(0, begin < 0 ? 0 : begin);
  return front.findIndex((line) => line !== null && /(konzept|plan|programm|leitbild)/i.test(line));
}
