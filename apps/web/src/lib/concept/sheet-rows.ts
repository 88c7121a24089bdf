import { plainText, type RichText } from '@fortschrift/domain/rich-text';
import type { SheetMeasure } from '@fortschrift/domain/version';
import { formatMonth } from '@fortschrift/i18n/date';
import { readerWords as words } from '@fortschrift/i18n/de/concept-reader';
import { horizonLabels, measureKindLabels } from '@fortschrift/i18n/de/labels';

/** One field of a measure's sheet as it is read. */
export interface SheetRow {
  readonly key: string;
  readonly label: string;
  /** Words in place of the value when nothing was written. */
  readonly missing: string;
  /** Of the six columns of the sheet. */
  readonly span: 2 | 3 | 4 | 6;
  /** Plain text, empty when nothing was written; lines stay lines. */
  readonly value: string;
  /** Set for the long fields. */
  readonly text?: RichText;
  readonly href?: string;
}

/** The fields of a measure's sheet, in the order councillors know; the spans of a line add up to six. */
export function sheetRows(
  measure: SheetMeasure,
  goal: { readonly id: string; readonly number: string; readonly title: string } | null,
  goalName: string = words.sheet.goal,
): readonly SheetRow[] {
  const { sheet, open, none } = words;
  const row = (
    key: keyof typeof sheet,
    value: string,
    missing: string,
    span: SheetRow['span'],
  ): SheetRow => ({
    key,
    label: sheet[key],
    missing,
    span,
    value: value.trim(),
  });
  const long = (key: 'situation' | 'description'): SheetRow => ({
    ...row(key, plainText(measure[key]), open, 6),
    text: measure[key],
  });
  return [
    {
      ...row('goal', goal ? `${goal.number} ${goal.title || words.untitled}` : '', words.noGoal, 4),
      label: goalName,
      ...(goal ? { href: `#record-${goal.id}` } : {}),
    },
    row('kind', measureKindLabels[measure.kind], open, 2),
    long('situation'),
    long('description'),
    row('targetGroups', measure.targetGroups, open, 2),
    row('lead', measure.lead, open, 2),
    row('partners', measure.partners, none, 2),
    row('period', periodOf(measure), none, 3),
    row('horizon', measure.horizon ? horizonLabels[measure.horizon] : '', open, 3),
    row('cost', measure.cost, open, 3),
    row('funding', measure.funding, open, 3),
    row('indicators', measure.indicators, open, 6),
  ];
}

function periodOf({ start, end }: Pick<SheetMeasure, 'start' | 'end'>): string {
  return start === '' && end === '' ? '' : words.period(formatMonth(start), formatMonth(end));
}
