import type { RichText } from '@fortschrift/domain/rich-text';
import type { VersionGoal, VersionMeasure } from '@fortschrift/domain/version';
import { formatMonth } from '@fortschrift/i18n/date';
import { horizonLabels, measureKindLabels } from '@fortschrift/i18n/de/labels';
import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
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
  return [
    [
      {
        ...field(goalName, goal ? `${goal.number}  ${goal.title}` : '', conceptPrint.noGoal, 4),
        anchor: goalAnchor,
      },
      field(words.kind, measureKindLabels[measure.kind], open, 2),
    ],
    [reading(words.situation, measure.situation)],
    [reading(words.description, measure.description)],
    [
      field(words.targetGroups, measure.targetGroups, open, 2),
      field(words.lead, measure.lead, open, 2),
      field(words.partners, measure.partners, none, 2),
    ],
    [
      field(words.period, period(measure), none, 3),
      field(words.horizon, measure.horizon ? horizonLabels[measure.horizon] : '', open, 3),
    ],
    [field(words.cost, measure.cost, open, 3), field(words.funding, measure.funding, open, 3)],
    [field(words.indicators, measure.indicators, open, columns)],
  ];
}

function cell(label: string, span: number, blocks: readonly TextBlock[], missing: TextBlock): SheetCell {
  const empty = blocks.length === 0;
  return { label, span, reading: false, blocks: empty ? [missing] : blocks, empty, anchor: null };
}

function paragraph(text: PrintText, content: string): TextBlock {
  return { kind: 'paragraph', ...text.line(content) };
}

function period({ start, end }: VersionMeasure): string {
  return start === '' && end === '' ? '' : conceptPrint.period(formatMonth(start), formatMonth(end));
}
