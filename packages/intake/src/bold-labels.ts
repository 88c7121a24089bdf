import type { Inline } from '@fortschrift/domain/rich-text';
import { partNamed, recordNamed } from './concept-words.ts';
import { plainRuns } from './inline-runs.ts';
import type { OutlineBlock, OutlineParagraph } from './outline.ts';

/**
 * A paragraph that says a whole measure in one go, "**Maßnahme 2.1 Lotsen.** Sie begleiten. **Zuständig:** Jobcenter.
 * **Kosten:** keine." -> a paragraph for its name, its words and each label. Only what stands in bold letters parts it; other
 * blocks stay as they are.
 */
export function withBoldLabelsApart(block: OutlineBlock): readonly OutlineBlock[] {
  if (block.kind !== 'paragraph') return [block];
  const runs = joinedBold(block.content);
  const [first] = runs;
  const name = first && isBold(first) ? plainRuns([first]).trim() : '';
  const isNamed = recordNamed(name)?.as === 'measure' && /\d/.test(name) && runs.length > 1;
  const labels = runs.filter((_, index) => isLabel(runs, index)).length;
  if (labels < (isNamed ? 1 : 2) || runs.some(({ type }) => type === 'hardBreak')) return [block];
  const chunks: Inline[][] = [];
  for (const [index, run] of runs.entries()) {
    const begins = chunks.length === 0 || isLabel(runs, index) || (isNamed && index === 1);
    if (begins) chunks.push([run]);
    else chunks.at(-1)?.push(run);
  }
  return chunks
    .map((chunk, index): OutlineParagraph => {
      const isLast = index === chunks.length - 1;
      const isSaid = (isNamed && index === 0) || (chunk[0] !== undefined && isBold(chunk[0]));
      return {
        ...block,
        content: trimmed(isSaid ? withoutStop(chunk) : chunk),
        footnotes: isLast ? block.footnotes : [],
      };
    })
    .filter(({ content, footnotes }) => content.length > 0 || footnotes.length > 0);
}

function isBold(run: Inline): boolean {
  return run.type === 'text' && run.marks?.some(({ type }) => type === 'bold') === true;
}

/** "**Zuständig:** Jobcenter", the colon in bold letters or right behind them. */
function isLabel(runs: readonly Inline[], index: number): boolean {
  const run = runs[index];
  if (run?.type !== 'text' || !isBold(run)) return false;
  const next = runs[index + 1];
  const words = run.text.trim();
  const hasColon = words.endsWith(':') || (next?.type === 'text' && next.text.startsWith(':'));
  return hasColon && partNamed(words.replace(/\s*:$/, '')) !== null;
}

/** Runs in bold letters side by side as one: programs part them at every change of language or spelling. */
function joinedBold(content: readonly Inline[]): readonly Inline[] {
  const runs: Inline[] = [];
  for (const run of content) {
    const last = runs.at(-1);
    const isGap = run.type === 'text' && run.text.trim() === '' && run.text !== '';
    const isEnd = last?.type === 'text' && /[.:;]\s*$/.test(last.text);
    if (last?.type === 'text' && run.type === 'text' && isBold(last) && (isBold(run) || isGap) && !isEnd)
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** The full stop behind a name or a value of a few words ends no sentence. */
function withoutStop(chunk: readonly Inline[]): readonly Inline[] {
  const last = chunk.at(-1);
  const words = plainRuns(chunk).trim();
  if (last?.type !== 'text' || words.length > 120 || /[.!?]\s+\p{Lu}/u.test(words)) return chunk;
  return [...chunk.slice(0, -1), { ...last, text: last.text.replace(/[.;,]\s*$/, '') }];
}

function trimmed(chunk: readonly Inline[]): readonly Inline[] {
  return chunk
    .map((run, index): Inline => {
      if (run.type !== 'text') return run;
      const start = index === 0 ? run.text.trimStart() : run.text;
      return { ...run, text: index === chunk.length - 1 ? start.trimEnd() : start };
    })
    .filter((run) => run.type !== 'text' || run.text !== '');
}
