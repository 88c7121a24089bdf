import { emptyRichText, plainText, type RichText } from '@fortschrift/domain/rich-text';
import type { SheetMeasure } from '@fortschrift/domain/version';
import { readerWords as words } from '@fortschrift/i18n/de/concept-reader';
import { measureKindLabels } from '@fortschrift/i18n/de/labels';
import { sheetWords } from '@fortschrift/i18n/level-labels';
import { type NameOf, sheetLines } from '@fortschrift/i18n/measure-sheet';
import { type SheetPlace, sheetLayout } from '@fortschrift/i18n/measure-sheet-layout';

/** One field of a measure's sheet as it is read. */
export interface SheetRow {
  readonly key: string;
  readonly label: string;
  /** Words in place of the value when nothing was written. */
  readonly missing: string;
  /** Of the six columns of the sheet. */
  readonly span: SheetPlace['span'];
  /** Plain text, empty when nothing was written; lines stay lines. */
  readonly value: string;
  /** Set for the long fields. */
  readonly text?: RichText;
  readonly href?: string;
}

/**
 * The fields of a measure's sheet, laid out as on paper; the spans of a line add up to six.
 */
export function sheetRows(
  measure: SheetMeasure,
  goal: { readonly id: string; readonly number: string; readonly title: string } | null,
  nameOf: NameOf,
  named: ReturnType<typeof sheetWords> = sheetWords(null),
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
    label: { ...sheet, ...named }[key],
    missing,
    span,
    value: value.trim(),
  });
  const long = (key: 'situation' | 'description' | 'committeeNote', text: RichText): SheetRow => ({
    ...row(key, plainText(text), open, 6),
    text,
  });
  const note = measure.committeeNote ?? emptyRichText;
  const rowOf = ({ field, span }: SheetPlace): SheetRow => {
    switch (field) {
      case 'goal':
        return {
          ...row('goal', goal ? `${goal.number} ${goal.title || words.untitled}` : '', named.noGoal, span),
          ...(goal ? { href: `#record-${goal.id}` } : {}),
        };
      case 'kind':
        return row('kind', measureKindLabels[measure.kind], open, span);
      case 'targetGroups':
        return row('targetGroups', measure.targetGroups, open, span);
      case 'situation':
      case 'description':
        return long(field, measure[field]);
      case 'committeeNote':
        return long(field, note);
      default:
        return row(
          field,
          lines[field].join('\n'),
          field === 'partners' || field === 'period' ? none : open,
          span,
        );
    }
  };
  return sheetLayout(lines, plainText(note).trim() !== '')
    .flat()
    .map(rowOf);
}
