import type { MeasurePart } from '@fortschrift/domain/block-role';
import type { Inline } from '@fortschrift/domain/rich-text';
import { labelledLine, partCalled, recordNamed } from './concept-words.ts';
import { plainRuns } from './inline-runs.ts';
import { afterLabel } from './measure-table.ts';
import type { OutlineBlock } from './outline.ts';

/** A line that begins with a label: "Kosten: 5.000 Euro", or the label alone above its value. */
export type LabelledParagraph = {
  readonly part: MeasurePart;
  readonly label: string;
  /** The runs behind the label. */
  readonly value: readonly Inline[];
};

/** What a paragraph that begins with a known label says; null for all others. */
export function labelledParagraph(content: readonly Inline[]): LabelledParagraph | null {
  const [first = [], ...rest] = linesOf(content);
  const line = labelledLine(plainRuns(first)) ?? (rest.length > 0 ? null : labelledLine(plainRuns(content)));
  if (line) return { ...line, value: afterLabel(content) };
  const label = plainRuns(first);
  const part = rest.length > 0 ? partCalled(label) : null;
  return part === null ? null : { part, label, value: joinedLines(rest) };
}

/**
 * Blocks in which a paragraph of several labelled lines, as people write them with line breaks, is a paragraph for each
 * label; a first line that names a measure stands alone.
 */
export function withLabelsApart(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  return blocks.flatMap((block): readonly OutlineBlock[] => {
    if (block.kind !== 'paragraph') return [block];
    const lines = linesOf(block.content);
    const begins = lines.map((line, index) => beginsLabel(line, lines[index + 1]));
    const isNamed = lines.length > 1 && isRecord(lines[0] ?? []);
    if (begins.filter(Boolean).length < (isNamed ? 1 : 2)) return [block];
    const chunks: (readonly Inline[])[][] = [];
    for (const [index, line] of lines.entries()) {
      if (index === 0 || begins[index] || (index === 1 && isNamed)) chunks.push([line]);
      else chunks.at(-1)?.push(line);
    }
    return chunks.map((chunk, index) => ({
      ...block,
      content: joinedLines(chunk),
      footnotes: index === chunks.length - 1 ? block.footnotes : [],
    }));
  });
}

function beginsLabel(line: readonly Inline[], next: readonly Inline[] | undefined): boolean {
  const words = plainRuns(line);
  return labelledLine(words) !== null || (next !== undefined && partCalled(words) !== null);
}

/** "Maßnahme 1.2: Sprachcafé" */
function isRecord(line: readonly Inline[]): boolean {
  const words = plainRuns(line);
  return recordNamed(words) !== null && /^\p{L}+\s?[A-Z]?\.?\d/u.test(words);
}

function linesOf(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const run of content) {
    if (run.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}

function joinedLines(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'hardBreak' as const }, ...line]));
}
