import { isActionFieldKey } from '@fortschrift/domain/action-field';
import { goalLevels } from '@fortschrift/domain/goal';
import type { LevelNames } from '@fortschrift/domain/level-names';
import { horizons, measureKinds } from '@fortschrift/domain/measure';
import { priorities } from '@fortschrift/domain/measure-details';
import type { FieldDifference, FieldValue, SynopsisField } from '@fortschrift/domain/synopsis/field';
import type { PartName } from '@fortschrift/domain/synopsis/part';
import type { Piece } from '@fortschrift/domain/synopsis/piece';
import type { SynopsisReason, SynopsisRow } from '@fortschrift/domain/synopsis/row';
import { formatMonth } from './date.ts';
import { actionFieldLabels, horizonLabels, measureKindLabels } from './de/labels.ts';
import { priorityLabels } from './de/measure.ts';
import { synopsisKindLabels, synopsisReasonLabels, synopsisWords as words } from './de/synopsis.ts';
import { fieldLabel } from './level-labels.ts';
import { levelWords } from './level-words.ts';
import { toldDifference } from './synopsis-list.ts';

/** Both versions as they are called in a heading: by label, and with the title of their concept where it is another. */
export function synopsisSides(
  before: { readonly title: string; readonly label: string },
  after: { readonly title: string; readonly label: string },
): readonly [string, string] {
  const name = (side: typeof before) =>
    before.title === after.title ? words.side(side.label) : words.sideOf(side.title, side.label);
  return [name(before), name(after)];
}

/** How both versions of a comparison call their levels; left out where they have their usual names. */
export type SideLevels = {
  readonly before?: LevelNames | null | undefined;
  readonly after?: LevelNames | null | undefined;
};

const yesNo: ReadonlySet<SynopsisField> = new Set(['flagship', 'quickWin', 'ongoing', 'budgetReservation']);

/**
 * A value of a closed list, a month or a yes/no in German; empty where nothing stands.
 * @param levels how the version it stands in calls its levels
 */
export function synopsisValue(field: SynopsisField, value: FieldValue, levels?: LevelNames | null): string {
  if (value === null || value === '') return yesNo.has(field) ? words.no : '';
  if (value === true) return words.yes;
  const code = String(value);
  if (field === 'start' || field === 'end' || field === 'targetDate') return formatMonth(code);
  const priority = field === 'priority' ? priorities.find((known) => known === code) : undefined;
  if (priority) return priorityLabels[priority];
  if (field === 'level')
    return levelWords(levels).goalKind(goalLevels.find((level) => level === code) ?? 'goal');
  if (field === 'field' && isActionFieldKey(code)) return actionFieldLabels[code];
  const kind = field === 'kind' ? measureKinds.find((known) => known === code) : undefined;
  if (kind) return measureKindLabels[kind];
  const horizon = field === 'horizon' ? horizons.find((known) => known === code) : undefined;
  return horizon ? horizonLabels[horizon] : code;
}

/** "2.1.3 Titel", as a part is named in sentences. */
export function synopsisName({ number, title }: Omit<PartName, 'id'>): string {
  return `${number} ${title.trim() || words.untitled}`.trim();
}

/** The kinds of a line in words, the most telling first: "verschoben, geändert". */
export function synopsisKindWords(row: Pick<SynopsisRow, 'kinds'>): string {
  return row.kinds.map((kind) => synopsisKindLabels[kind]).join(', ');
}

/** Where a line stood and stands, what it was made of and what else became of it, a short sentence each. */
export function synopsisNotes(row: SynopsisRow, levels: SideLevels = {}): readonly string[] {
  const { moved, before, besides } = row;
  const from = (name: PartName | null) =>
    name ? words.movedFrom(synopsisName(name)) : words.movedFromNone(levelWords(levels.before).goal);
  const to = (name: PartName | null) =>
    name ? words.movedTo(synopsisName(name)) : words.movedToNone(levelWords(levels.after).goal);
  const [main] = before;
  return [
    ...(before.length > 1 ? [words.mergedOf(before.map(synopsisName).join(', '))] : []),
    ...(before.length > 1 && main && row.fields.length > 0 ? [words.comparedWith(synopsisName(main))] : []),
    ...(besides.length > 0 ? [words.besides(besides.map(synopsisName).join(', '))] : []),
    ...(moved ? [from(moved.from), to(moved.to)] : []),
  ];
}

/** One line of "Begründung / Herkunft" each: recorded reasons and notes word for word, sources without one counted. */
export function synopsisReasons(reasons: readonly SynopsisReason[]): readonly string[] {
  const counted = new Map<SynopsisReason['kind'], number>();
  for (const { kind, note } of reasons)
    if (note.trim() === '') counted.set(kind, (counted.get(kind) ?? 0) + 1);
  return [
    ...new Set([
      ...reasons
        .filter(({ note }) => note.trim() !== '')
        .map(({ kind, note }) => `${synopsisReasonLabels[kind](1)}: ${note.trim()}`),
      ...[...counted].map(([kind, count]) => synopsisReasonLabels[kind](count)),
    ]),
  ];
}

/** A whole line in one sentence, for those who hear it and for lists. */
export function synopsisSentence(row: SynopsisRow, levels: SideLevels = {}): string {
  const part = row.after ?? row.before[0];
  const kind = levelWords(row.after ? levels.after : levels.before).part(row.part);
  const name = `${kind} ${part ? synopsisName(part) : ''}`.trim();
  const fields =
    row.after && row.before.length > 0 ? row.fields.map((field) => synopsisFieldSentence(field, levels)) : [];
  return words.sentence(name, [synopsisKindWords(row), ...synopsisNotes(row, levels), ...fields].join('; '));
}

/** What is different in one field: "Federführung: 1 Wort gestrichen, 2 Wörter eingefügt". */
export function synopsisFieldSentence(difference: FieldDifference, levels: SideLevels = {}): string {
  const { field } = difference;
  const label = fieldLabel(field, levels.after);
  const told = toldDifference(difference);
  if (told.as === 'value')
    return words.valueChange(
      label,
      synopsisValue(field, told.before, levels.before) || words.nothing,
      synopsisValue(field, told.after, levels.after) || words.nothing,
    );
  const pieces = told.as === 'rich' ? told.lines.flatMap((line) => line.pieces) : told.pieces;
  const struck = countWords(pieces, 'deleted');
  const added = countWords(pieces, 'inserted');
  const said = [...(struck > 0 ? [words.struck(struck)] : []), ...(added > 0 ? [words.added(added)] : [])];
  return words.fieldChange(label, said.join(', ') || words.fieldChanged);
}

function countWords(pieces: readonly Piece[], kind: Piece['kind']): number {
  return pieces
    .filter((piece) => piece.kind === kind)
    .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0), 0);
}
