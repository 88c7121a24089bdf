import type { Inline, Mark } from '@fortschrift/domain/rich-text';
import type { OutlineBlock, OutlineFootnote } from './outline.ts';
import { withTrueLanguages } from './passage-language.ts';

/** The words of one paragraph as they stand there, and what hangs on it. */
export type ParagraphRuns = {
  readonly content: readonly Inline[];
  readonly footnotes: readonly OutlineFootnote[];
  /** Text boxes anchored here; they follow the paragraph. */
  readonly boxes: readonly OutlineBlock[];
  /** The page its first words stand on; absent where the file does not say. */
  readonly page?: number;
};

/** Puts words and line breaks together as they are met; neighbours with the same marks become one run. */
export type InlineWriter = {
  text(text: string, marks: readonly Mark[]): void;
  break(): void;
  /** A footnote is called here. */
  note(footnote: Inline): void;
  readonly runs: readonly Inline[];
};

/** A writer for one paragraph. */
export function createInlineWriter(): InlineWriter {
  const runs: Inline[] = [];
  return {
    text(said, marks) {
      // Where a word may be parted is no letter of it: with one in it nobody finds the word again.
      const text = said.replaceAll('\u00ad', '');
      const last = runs.at(-1);
      if (text === '') return;
      if (last?.type === 'text' && sameMarks(last.marks ?? [], marks))
        runs[runs.length - 1] = { ...last, text: last.text + text };
      else runs.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text });
    },
    break() {
      runs.push({ type: 'hardBreak' });
    },
    note(footnote) {
      runs.push(footnote);
    },
    runs,
  };
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}

/** Runs as a text keeps them: white space as one space, neither that nor line breaks at the ends; languages where they are true. */
export function tidyRuns(runs: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = [];
  let afterSpace = true;
  for (const run of runs) {
    if (run.type === 'hardBreak') {
      trimEnd(kept);
      if (kept.length > 0) kept.push(run);
      afterSpace = true;
      continue;
    }
    if (run.type === 'footnote') {
      kept.push(run);
      afterSpace = false;
      continue;
    }
    let text = run.text.replace(/[ \t\r\n\f]+/g, ' ');
    if (afterSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') continue;
    afterSpace = text.endsWith(' ');
    kept.push({ ...run, text });
  }
  while (kept.at(-1)?.type === 'hardBreak' || trimEnd(kept)) {
    if (kept.at(-1)?.type === 'hardBreak') kept.pop();
  }
  return withTrueLanguages(kept);
}

/** Takes the space off the last run; whether something is left to look at again. */
function trimEnd(runs: Inline[]): boolean {
  const last = runs.at(-1);
  if (last?.type !== 'text' || !last.text.endsWith(' ')) return false;
  const text = last.text.trimEnd();
  if (text === '') runs.pop();
  else runs[runs.length - 1] = { ...last, text };
  return true;
}

/** The words of runs in one line: what headings and labels are compared by. */
export function plainRuns(content: readonly Inline[]): string {
  return content
    .map((run) => (run.type === 'text' ? run.text : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
