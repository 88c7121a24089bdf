import { emptyRichText, type RichText } from '@fortschrift/domain/rich-text';
import type { VersionGoal, VersionMeasure } from '@fortschrift/domain/version';
import { measureKindLabels } from '@fortschrift/i18n/de/labels';
import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import { sheetWords } from '@fortschrift/i18n/level-labels';
import { type NameOf, sheetLines } from '@fortschrift/i18n/measure-sheet';
import { type SheetPlace, sheetLayout } from '@fortschrift/i18n/measure-sheet-layout';
import type { PrintText } from './print-text.ts';
import type { TextBlock } from './text-block.ts';
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
 * A measure -> the rows of its sheet, laid out as on screen. Every sheet has the same fields: what is missing is seen at
 * the same place. The spans of a row add up to six.
 */
export function sheetRows(
  measure: VersionMeasure,
  goal: VersionGoal | null,
  goalAnchor: string | null,
  text: PrintText,
  nameOf: NameOf,
  named: ReturnType<typeof sheetWords> = sheetWords(null),
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
  const { committeeNote } = measure;
  const cellOf = ({ field: key, span }: SheetPlace): SheetCell => {
    switch (key) {
      case 'goal':
        return {
          ...field(named.goal, goal ? `${goal.number}  ${goal.title}` : '', named.noGoal, span),
          anchor: goalAnchor,
        };
      case 'kind':
        return field(words.kind, measureKindLabels[measure.kind], open, span);
      case 'targetGroups':
        return field(words.targetGroups, measure.targetGroups, open, span);
      case 'situation':
      case 'description':
        return reading(words[key], measure[key]);
      case 'committeeNote':
        return reading(words.committeeNote, committeeNote ?? emptyRichText);
      default:
        return cell(
          key in named ? named[key as keyof typeof named] : words[key],
          span,
          lines[key].map((line) => paragraph(text, line)),
          paragraph(text, key === 'partners' || key === 'period' ? none : open),
        );
    }
  };
  return sheetLayout(lines, committeeNote !== undefined && hasText(committeeNote)).map((row) =>
    row.map(cellOf),
  );
}

function cell(label: string, span: number, blocks: readonly TextBlock[], missing: TextBlock): SheetCell {
  const empty = blocks.length === 0;
  return { label, span, reading: false, blocks: empty ? [missing] : blocks, empty, anchor: null };
}

function paragraph(text: PrintText, content: string): TextBlock {
  return { kind: 'paragraph', ...text.line(content) };
}
