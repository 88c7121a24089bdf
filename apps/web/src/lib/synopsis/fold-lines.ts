import type { LineDifference } from '@fortschrift/domain/synopsis/rich-difference';

/** Paragraphs that stayed the same are shown next to a change; of longer stretches only how many there are. */
export type FoldedLine = LineDifference | { readonly kind: 'fold'; readonly count: number };

const beside = 1;

/** Long stretches of unchanged paragraphs folded away, so that what changed is found; short ones stay. */
export function foldedLines(lines: readonly LineDifference[]): readonly FoldedLine[] {
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - beside), index + beside + 1).some(({ kind }) => kind !== 'same'),
  );
  const folded: FoldedLine[] = [];
  let hidden: LineDifference[] = [];
  const flush = () => {
    if (hidden.length > 2) folded.push({ kind: 'fold', count: hidden.length });
    else folded.push(...hidden);
    hidden = [];
  };
  lines.forEach((line, index) => {
    if (near[index]) {
      flush();
      folded.push(line);
    } else hidden.push(line);
  });
  flush();
  return folded;
}
