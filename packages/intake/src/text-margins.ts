import { chapterNamed, labelledLine, partNamed, recordNamed } from './concept-words.ts';

const atEnd = /^(.*\S)\s+(?:Seite\s+)?[-–|]?\s*(\d{1,3})$/u;
const atBegin = /^(\d{1,3})\s+[|–-]?\s*(\S.*)$/u;
/** Fewer than this may be chance. */
const least = 3;

/**
 * Lines that are heads and feet of pages in words copied from a PDF: a page's number alone, or the same words again and
 * again with another number before or behind them. Numbers of goals, measures and chapters are none of them.
 */
export function pageMargins(lines: readonly string[]): ReadonlySet<string> {
  const pages = new Map<string, Map<string, string>>();
  const margins = new Set<string>();
  for (const line of lines.map((one) => one.replace(/\s+/g, ' ').trim())) {
    if (line.length > 120) continue;
    if (/^(?:seite\s+)?[-–]?\s?\d{1,3}\s?[-–]?(?:\s+von\s+\d{1,3})?$/i.test(line)) margins.add(line);
    const [, words = '', page = ''] = atEnd.exec(line) ?? flipped(atBegin.exec(line)) ?? [];
    const isOwn = recordNamed(words) ?? chapterNamed(words) ?? labelledLine(line);
    if (words.length < 8 || isOwn !== null || /\.{4,}/.test(words)) continue;
    const known = pages.get(words) ?? new Map<string, string>();
    pages.set(words, known.set(page, line));
  }
  for (const known of pages.values())
    if (known.size >= least) for (const line of known.values()) margins.add(line);
  for (const line of besideCounts(lines)) margins.add(line);
  return margins;
}

/**
 * Lines that stand beside "Seite 4 von 45" page after page, and hardly anywhere else: what is above and below the text of
 * every page. Labels of measures are none of them.
 */
function besideCounts(lines: readonly string[]): readonly string[] {
  const filled = lines.map((one) => one.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const counts = filled.flatMap((line, at) => (/^seite \d{1,3} von \d{1,3}$/i.test(line) ? [at] : []));
  if (counts.length < least) return [];
  const near = new Set([0, 1, 2, ...counts.flatMap((at) => [-2, -1, 1, 2, 3].map((by) => at + by))]);
  const said = new Map<string, { all: number; near: number }>();
  for (const [at, line] of filled.entries()) {
    const known = said.get(line) ?? { all: 0, near: 0 };
    said.set(line, { all: known.all + 1, near: known.near + Number(near.has(at)) });
  }
  return [...said].flatMap(([line, { all, near: beside }]) => {
    const isOften = beside >= Math.max(least, counts.length / 2) && beside >= all * 0.8;
    return isOften && line.length >= 8 && partNamed(line) === null ? [line] : [];
  });
}

function flipped(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found && [found[0], found[2], found[1]];
}
