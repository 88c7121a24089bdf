import type { SheetLines } from './measure-sheet.ts';

/** A field of a Maßnahmenblatt. */
export type SheetField =
  | keyof SheetLines
  | 'goal'
  | 'kind'
  | 'situation'
  | 'description'
  | 'targetGroups'
  | 'committeeNote';

/** A field at its place, and how many of the six columns it takes. */
export type SheetPlace = { readonly field: SheetField; readonly span: 2 | 3 | 4 | 6 };

/**
 * The rows of a Maßnahmenblatt, in the order councillors know, on screen and on paper alike; the spans of a row add up
 * to six. What every sheet has stands always, what came later only where something was written: older versions look
 * as they did. Short fields stand side by side, so that a measure with all of them is one page as long as its texts are.
 */
export function sheetLayout(lines: SheetLines, hasNote: boolean): readonly (readonly SheetPlace[])[] {
  const steps = lines.steps.length > 0;
  const place = lines.area.length > 0;
  const rows: readonly (readonly SheetPlace[])[] = [
    row(['goal', 4], ['kind', 2]),
    written(lines, 'furtherGoals', 'furtherFields', 'themes'),
    row(['situation', 6]),
    row(['description', 6]),
    ...(steps
      ? [row(['steps', 3], ['partners', 3]), row(['targetGroups', 3], ['lead', 3])]
      : [row(['targetGroups', 2], ['lead', 2], ['partners', 2])]),
    place ? row(['period', 2], ['horizon', 2], ['area', 2]) : row(['period', 3], ['horizon', 3]),
    row(['cost', 3], ['funding', 3]),
    written(lines, 'priority', 'reservation'),
    row(['indicators', 6]),
    written(lines, 'relations'),
    ...(hasNote ? [row(['committeeNote', 6])] : []),
  ];
  return rows.filter(({ length }) => length > 0);
}

function row(...places: readonly (readonly [SheetField, SheetPlace['span']])[]): readonly SheetPlace[] {
  return places.map(([field, span]) => ({ field, span }));
}

/** Those of some fields in which something was written, side by side. */
function written(lines: SheetLines, ...fields: readonly (keyof SheetLines)[]): readonly SheetPlace[] {
  const there = fields.filter((field) => lines[field].length > 0);
  if (there.includes('priority') && there.length === 2) return row(['priority', 2], ['reservation', 4]);
  const span = there.length === 3 ? 2 : there.length === 2 ? 3 : 6;
  return there.map((field) => ({ field, span }));
}
