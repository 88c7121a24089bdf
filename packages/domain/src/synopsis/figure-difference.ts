import { type ShownFigure, smallCount } from '../figure.ts';
import { writeNumber } from '../figure-number.ts';
import { type LineDifference, lineDifference } from './rich-difference.ts';
import { rowDifferences } from './row-difference.ts';
import type { TextLine } from './text-line.ts';

/** What is different in the Kennzahlen of a chapter, and how many values stayed as they were and stand in no line. */
export type FigureDifference = { readonly lines: readonly LineDifference[]; readonly unchanged: number };

/**
 * Kennzahlen compared by their identity, value by value. Of one that changed its name and what changed stand there, of
 * one that did not nothing: dozens of rows stay from one version to the next. Null when nothing is different; where a
 * Kennzahl stands among the others is no difference.
 */
export function figureDifference(
  before: readonly ShownFigure[],
  after: readonly ShownFigure[],
): FigureDifference | null {
  const lines: LineDifference[] = [];
  let unchanged = 0;
  for (const { kind, before: old, after: fresh } of rowDifferences(before, after)) {
    if (kind === 'same') unchanged += fresh.values.length;
    else {
      const [name, found] = [headOf(old, fresh), lineDifference(linesOf(old), linesOf(fresh))];
      const told = found.filter((line) => line.kind !== 'same');
      if (told.length > 0 || name.some((line) => line.kind !== 'same')) lines.push(...name, ...told);
      unchanged += found.filter((line) => line.kind === 'same' && line.look === 'bullet').length;
    }
  }
  return lines.length === 0 ? null : { lines, unchanged };
}

function headOf(old: ShownFigure | null, fresh: ShownFigure | null): readonly LineDifference[] {
  const head = (figure: ShownFigure | null): TextLine[] =>
    figure === null ? [] : [{ look: 'heading', level: 4, text: figure.label, format: '' }];
  return lineDifference(head(old), head(fresh));
}

/** Values are bullets, so that they can be counted; source and note are paragraphs. */
function linesOf(figure: ShownFigure | null): readonly TextLine[] {
  if (figure === null) return [];
  const { unit, values, source, link, note } = figure;
  const below = [[source, link].filter(Boolean).join(', '), note].filter((line) => line !== '');
  return [
    ...values.map(({ period, value, small }): TextLine => {
      const number = small ? `< ${smallCount}` : value === null ? '–' : writeNumber(value);
      return { look: 'bullet', level: 1, text: `${period}: ${number} ${unit}`.trim(), format: '' };
    }),
    ...below.map((text): TextLine => ({ look: 'paragraph', level: 0, text, format: '' })),
  ];
}
