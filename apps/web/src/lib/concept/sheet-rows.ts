import { plainText, type RichText } from '@fortschrift/domain/rich-text';
import type { SheetMeasure } from '@fortschrift/domain/version';
import { readerWords as words } from '@fortschrift/i18n/de/concept-reader';
import { measureKindLabels } from '@fortschrift/i18n/de/labels';
import { type NameOf, type SheetLines, sheetLines } from '@fortschrift/i18n/measure-sheet';

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

/**
 * The fields of a measure's sheet, in the order councillors know; the spans of a line add up to six. What came later
 * stands only where something was written: older versions look as they did.
 */
export function sheetRows(
  measure: SheetMeasure,
  goal: { readonly id: string; readonly number: string; readonly title: string } | null,
  nameOf: NameOf,
  goalName: string = words.sheet.goal,
): readonly SheetRow[] {
  const { sheet, open, none } = words;
  const lines = sheetLines(measure, nameOf);
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
  const told = (key: keyof SheetLines, missing: string, span: SheetRow['span']): SheetRow =>
    row(key, lines[key].join('\n'), missing, span);
  const extra = (key: keyof SheetLines): readonly SheetRow[] =>
    lines[key].length > 0 ? [told(key, none, 6)] : [];
  const long = (key: 'situation' | 'description', text: RichText): SheetRow => ({
    ...row(key, plainText(text), open, 6),
    text,
  });
  const note = measure.committeeNote;
  const place = lines.area.length > 0;
  return [
    {
      ...row('goal', goal ? `${goal.number} ${goal.title || words.untitled}` : '', words.noGoal, 4),
      label: goalName,
      ...(goal ? { href: `#record-${goal.id}` } : {}),
    },
    row('kind', measureKindLabels[measure.kind], open, 2),
    ...extra('furtherGoals'),
    ...extra('furtherFields'),
    ...extra('themes'),
    long('situation', measure.situation),
    long('description', measure.description),
    ...extra('steps'),
    row('targetGroups', measure.targetGroups, open, 2),
    told('lead', open, 2),
    told('partners', none, 2),
    told('period', none, place ? 2 : 3),
    told('horizon', open, place ? 2 : 3),
    ...(place ? [told('area', open, 2)] : []),
    told('cost', open, 3),
    told('funding', open, 3),
    ...extra('reservation'),
    told('indicators', open, 6),
    ...extra('priority'),
    ...extra('relations'),
    ...(note && plainText(note).trim() !== ''
      ? [{ ...row('committeeNote', plainText(note), none, 6), text: note }]
      : []),
  ];
}
