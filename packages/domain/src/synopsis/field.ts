import type { ShownFigure } from '../figure.ts';
import type { Id } from '../id.ts';
import type { MeasureRelation } from '../measure-details.ts';
import type { RichText } from '../rich-text.ts';
import type { VersionChapter, VersionGoal, VersionMeasure } from '../version.ts';
import { figureDifference } from './figure-difference.ts';
import { listDifference, namesOf } from './list-difference.ts';
import type { Piece } from './piece.ts';
import { type LineDifference, richDifference } from './rich-difference.ts';
import { type ListRows, type RowDifference, rowDifferences, smartRows } from './row-difference.ts';
import { textDifference } from './text-difference.ts';

/**
 * How a field is compared: word by word, paragraph by paragraph, name by name (in one text, in a list, or named by their
 * ids), line by line, figure by figure, or as one value; `said` is a value that earlier versions could not hold, which is no difference.
 */
type Comparison = 'text' | 'rich' | 'list' | 'names' | 'refs' | 'rows' | 'value' | 'said' | 'figures';
type FieldsOf<Record_, Left extends PropertyKey> = {
  readonly [key in Exclude<
    keyof Record_,
    Left | 'id' | 'number' | 'origins' | 'change' | 'parentId' | 'madeOf'
  >]: Comparison;
};

/** Every field of a chapter, goal and measure, in the order it is read; a new field does not compile until it stands here. */
export const chapterFields: FieldsOf<VersionChapter, 'goals' | 'loose' | 'kind'> = {
  title: 'text',
  field: 'value',
  body: 'rich',
  figures: 'figures',
};
export const goalFields: FieldsOf<VersionGoal, 'measures'> = {
  level: 'value',
  title: 'text',
  need: 'text',
  text: 'rich',
  targetGroups: 'list',
  targetDate: 'value',
  smart: 'rows',
  smartNote: 'text',
  indicatorList: 'rows',
};
export const measureFields: FieldsOf<VersionMeasure, 'goalId'> = {
  title: 'text',
  furtherFieldIds: 'refs',
  furtherGoalIds: 'refs',
  kind: 'value',
  situation: 'rich',
  description: 'rich',
  steps: 'rows',
  targetGroups: 'list',
  area: 'names',
  lead: 'text',
  leadUnit: 'text',
  partnerList: 'rows',
  partners: 'list',
  start: 'value',
  end: 'value',
  ongoing: 'value',
  horizon: 'value',
  costs: 'rows',
  cost: 'text',
  fundingSources: 'rows',
  funding: 'text',
  budgetReservation: 'said',
  reservationText: 'text',
  indicatorList: 'rows',
  indicators: 'text',
  priority: 'value',
  flagship: 'value',
  quickWin: 'value',
  relations: 'rows',
  themeIds: 'refs',
  committeeNote: 'rich',
};

export type SynopsisField = keyof typeof chapterFields | keyof typeof goalFields | keyof typeof measureFields;

/** A value as the version holds it: a code of a closed list, a day, yes or no; null and '' where nothing stands. */
export type FieldValue = string | number | boolean | null;

/** What is different in one field; for a new or dropped part all that stands in it. */
export type FieldDifference =
  | { readonly field: SynopsisField; readonly as: 'text' | 'list'; readonly pieces: readonly Piece[] }
  | {
      readonly field: SynopsisField;
      readonly as: 'rich';
      readonly lines: readonly LineDifference[];
      /** Values of Kennzahlen that are the same and stand in no line; left out for texts, whose lines all stand there. */
      readonly unchanged?: number;
    }
  | ListDifference
  | {
      readonly field: SynopsisField;
      readonly as: 'value';
      readonly before: FieldValue;
      readonly after: FieldValue;
    };

/** Lists of a goal or measure, with what their lines hold. */
export type ListDifference = {
  readonly [field in keyof ListRows]: {
    readonly field: field;
    readonly as: 'rows';
    readonly rows: readonly RowDifference<ListRows[field]>[];
  };
}[keyof ListRows];

type Held = { readonly [field: string]: unknown };

/**
 * What is different between two states of one part, field by field in reading order; empty when nothing is.
 * @param before null for a new part, @param after null for one that is no longer there
 * @param titles of everything either version names by its id
 */
export function fieldDifferences(
  fields: { readonly [field: string]: Comparison },
  before: object | null,
  after: object | null,
  titles: ReadonlyMap<Id, string> = new Map(),
): readonly FieldDifference[] {
  const old: Held = { ...before };
  const fresh: Held = { ...after };
  return Object.entries(fields).flatMap(([key, as]) => {
    // Before and after the field came to be there is nothing to compare.
    const unsaid = as === 'said' && before && after && (old[key] === undefined || fresh[key] === undefined);
    // The tables above name no other keys.
    const difference = unsaid ? null : differenceOf(key as SynopsisField, as, [old[key], fresh[key]], titles);
    return difference ? [difference] : [];
  });
}

function differenceOf(
  field: SynopsisField,
  as: Comparison,
  [old, fresh]: readonly [unknown, unknown],
  titles: ReadonlyMap<Id, string>,
): FieldDifference | null {
  const differs = (parts: readonly { readonly kind: string }[]) => parts.some(({ kind }) => kind !== 'same');
  // Most texts stay as they are: written out alike, they need not be taken apart.
  if (JSON.stringify(old) === JSON.stringify(fresh)) return null;
  switch (as) {
    case 'rich': {
      const lines = richDifference(richOf(old), richOf(fresh));
      return differs(lines) ? { field, as, lines } : null;
    }
    case 'figures': {
      const found = figureDifference(figuresOf(old), figuresOf(fresh));
      return found && { field, as: 'rich', ...found };
    }
    case 'rows': {
      const rows = rowDifferences(listRows(field, old, titles), listRows(field, fresh, titles));
      // Field and lines of a version go together.
      return differs(rows) ? ({ field, as, rows } as ListDifference) : null;
    }
    case 'value':
    case 'said': {
      const values = { before: plainValue(old), after: plainValue(fresh) };
      return values.before === values.after ? null : { field, as: 'value', ...values };
    }
    case 'text': {
      const pieces = textDifference(textOf(old), textOf(fresh));
      return differs(pieces) ? { field, as, pieces } : null;
    }
    default: {
      const names = (held: unknown) => (as === 'list' ? namesOf(textOf(held)) : listed(held, as, titles));
      const pieces = listDifference(names(old), names(fresh));
      return differs(pieces) ? { field, as: 'list', pieces } : null;
    }
  }
}

/** The names of a list, or the titles of what its ids name; one id counts as a list of it. */
function listed(held: unknown, as: 'names' | 'refs', titles: ReadonlyMap<Id, string>): readonly string[] {
  const items: readonly unknown[] = Array.isArray(held) ? held : [held];
  const words = items.filter((item) => typeof item === 'string');
  return as === 'names' ? words : words.flatMap((id) => titles.get(id) ?? []);
}

/** Lines by their identity; a relation is that to its measure, a mark is its own. */
function listRows(
  field: string,
  held: unknown,
  titles: ReadonlyMap<Id, string>,
): readonly { readonly id: string }[] {
  if (field === 'smart') return smartRows(held);
  if (!Array.isArray(held)) return [];
  if (field !== 'relations') return held;
  return held.map((relation: MeasureRelation) => ({
    ...relation,
    id: relation.measureId,
    title: titles.get(relation.measureId) ?? '',
  }));
}

function richOf(held: unknown): RichText {
  const isText = typeof held === 'object' && held !== null && 'content' in held;
  // A version's long texts were cleaned before they were frozen.
  return isText ? (held as RichText) : { type: 'doc', content: [] };
}

function figuresOf(held: unknown): readonly ShownFigure[] {
  // A version's figures were read from a chapter before they were frozen.
  return Array.isArray(held) ? (held as readonly ShownFigure[]) : [];
}

function textOf(held: unknown): string {
  return typeof held === 'string' ? held.trim() : '';
}

/** Nothing, an empty word and "no" say the same: no value is shown for them. */
function plainValue(held: unknown): FieldValue {
  return held === undefined || held === '' || held === false || typeof held === 'object'
    ? null
    : (held as FieldValue);
}
