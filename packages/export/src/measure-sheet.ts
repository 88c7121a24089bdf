import type { RichText } from '@fortschrift/domain/rich-text';
import type { VersionGoal, VersionMeasure } from '@fortschrift/domain/version';
import { measureKindLabels } from '@fortschrift/i18n/de/labels';
import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import { type NameOf, type SheetLines, sheetLines } from '@fortschrift/i18n/measure-sheet';
import type { PrintText, TextBlock } from './print-text.ts';
import { hasText } from './walker.ts';

/** One field of the sheet: its name above, its text below; `span` of the six columns. */
export type SheetCell = {
  readonly label: string;
  readonly span: number;
  /** Set in the reading serif. */
  readonly reading: boolean;
  readonly blocks: readonly TextBlock[];
  /** Nothing was written: the text says so, in soft ink. */
  readonly empty: boolean;
  /** Where a click leads inside the document. */
  readonly anchor: string | null;
};

const words = conceptPrint.sheet;
const columns = 6;

/** The level a measure's heading has; headings in its texts stand below. */
export const measureLevel = 3;

/**
 * A measure -> the rows of its sheet, in the order councillors know from the Maßnahmenblatt. Every sheet has the
 * same fields: what is missing is seen at the same place. The spans of a row add up to six.
 */
export function sheetRows(
  measure: VersionMeasure,
  goal: VersionGoal | null,
  goalAnchor: string | null,
  text: PrintText,
  nameOf: NameOf,
  goalName: string = words.goal,
): SheetCell[][] {
  const field = (label: string, content: string, missing: string, span: number): SheetCell =>
    cell(label, span, content.trim() === '' ? [] : [paragraph(text, content)], paragraph(text, missing));
  const reading = (label: string, content: RichText): SheetCell => ({
    ...cell(
      label,
      columns,
      hasText(content) ? text.rich(content, measureLevel) : [],
      paragraph(text, conceptPrint.open),
    ),
    reading: true,
  });
  const { open, none } = conceptPrint;
  const lines = sheetLines(measure, nameOf);
  const told = (key: keyof SheetLines, missing: string, span: number): SheetCell =>
    cell(
      words[key],
      span,
      lines[key].map((line) => paragraph(text, line)),
      paragraph(text, missing),
    );
  const extra = (key: keyof SheetLines): SheetCell[][] =>
    lines[key].length > 0 ? [[told(key, none, columns)]] : [];
  const place = lines.area.length > 0;
  const { committeeNote } = measure;
  return [
    [
      {
        ...field(goalName, goal ? `${goal.number}  ${goal.title}` : '', conceptPrint.noGoal, 4),
        anchor: goalAnchor,
      },
      field(words.kind, measureKindLabels[measure.kind], open, 2),
    ],
    ...extra('furtherGoals'),
    ...extra('furtherFields'),
    ...extra('themes'),
    [reading(words.situation, measure.situation)],
    [reading(words.description, measure.description)],
    ...extra('steps'),
    [
      field(words.targetGroups, measure.targetGroups, open, 2),
      told('lead', open, 2),
      told('partners', none, 2),
    ],
    place
      ? [told('period', none, 2), told('horizon', open, 2), told('area', open, 2)]
      : [told('period', none, 3), told('horizon', open, 3)],
    [told('cost', open, 3), told('funding', open, 3)],
    ...extra('reservation'),
    [told('indicators', open, columns)],
    ...extra('priority'),
    ...extra('relations'),
    ...(committeeNote && hasText(committeeNote) ? [[reading(words.committeeNote, committeeNote)]] : []),
  ];
}

function cell(label: string, span: number, blocks: readonly TextBlock[], missing: TextBlock): SheetCell {
  const empty = blocks.length === 0;
  return { label, span, reading: false, blocks: empty ? [missing] : blocks, empty, anchor: null };
}

function paragraph(text: PrintText, content: string): TextBlock {
  return { kind: 'paragraph', ...text.line(content) };
}
