import type { RichText } from '../rich-text.ts';
import type { VersionChapter, VersionGoal, VersionMeasure } from '../version.ts';
import { listDifference, namesOf } from './list-difference.ts';
import type { Piece } from './piece.ts';
import { type LineDifference, richDifference } from './rich-difference.ts';
import { textDifference } from './text-difference.ts';

/** How a field is compared: word by word, paragraph by paragraph, name by name, or as one value. */
type Comparison = 'text' | 'rich' | 'list' | 'value';
type FieldsOf<Record_, Left extends PropertyKey> = {
  readonly [key in Exclude<
    keyof Record_,
    Left | 'id' | 'number' | 'origins' | 'change' | 'parentId'
  >]: Comparison;
};

/** Every field of a chapter, goal and measure, in the order it is read; a new field does not compile until it stands here. */
export const chapterFields: FieldsOf<VersionChapter, 'goals' | 'loose' | 'kind'> = {
  title: 'text',
  field: 'value',
  body: 'rich',
};
export const goalFields: FieldsOf<VersionGoal, 'measures'> = { level: 'value', title: 'text', text: 'rich' };
export const measureFields: FieldsOf<VersionMeasure, 'goalId'> = {
  title: 'text',
  kind: 'value',
  situation: 'rich',
  description: 'rich',
  targetGroups: 'list',
  lead: 'text',
  partners: 'list',
  start: 'value',
  end: 'value',
  horizon: 'value',
  cost: 'text',
  funding: 'text',
  indicators: 'text',
  flagship: 'value',
  quickWin: 'value',
};

export type SynopsisField = keyof typeof chapterFields | keyof typeof goalFields | keyof typeof measureFields;

/** A value as the version holds it: a code of a closed list, a day, yes or no; null and '' where nothing stands. */
export type FieldValue = string | number | boolean | null;

/** What is different in one field; for a new or dropped part all that stands in it. */
export type FieldDifference =
  | { readonly field: SynopsisField; readonly as: 'text' | 'list'; readonly pieces: readonly Piece[] }
  | { readonly field: SynopsisField; readonly as: 'rich'; readonly lines: readonly LineDifference[] }
  | {
      readonly field: SynopsisField;
      readonly as: 'value';
      readonly before: FieldValue;
      readonly after: FieldValue;
    };

type Held = { readonly [field: string]: unknown };

/**
 * What is different between two states of one part, field by field in reading order; empty when nothing is.
 * @param before null for a new part, @param after null for one that is no longer there
 */
export function fieldDifferences(
  fields: { readonly [field: string]: Comparison },
  before: object | null,
  after: object | null,
): readonly FieldDifference[] {
  const old: Held = { ...before };
  const fresh: Held = { ...after };
  return Object.entries(fields).flatMap(([key, as]): FieldDifference[] => {
    // The tables above name no other keys.
    const field = key as SynopsisField;
    if (as === 'rich') {
      // Most texts stay as they are: written out alike, they need not be taken apart.
      if (JSON.stringify(old[key]) === JSON.stringify(fresh[key])) return [];
      const lines = richDifference(richOf(old[key]), richOf(fresh[key]));
      return lines.every(({ kind }) => kind === 'same') ? [] : [{ field, as, lines }];
    }
    if (as === 'value') {
      const values = { before: plainValue(old[key]), after: plainValue(fresh[key]) };
      return values.before === values.after ? [] : [{ field, as, ...values }];
    }
    const from = textOf(old[key]);
    const to = textOf(fresh[key]);
    const pieces = as === 'list' ? listDifference(namesOf(from), namesOf(to)) : textDifference(from, to);
    return pieces.every(({ kind }) => kind === 'same') ? [] : [{ field, as, pieces }];
  });
}

function richOf(held: unknown): RichText {
  const isText = typeof held === 'object' && held !== null && 'content' in held;
  // A version's long texts were cleaned before they were frozen.
  return isText ? (held as RichText) : { type: 'doc', content: [] };
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
