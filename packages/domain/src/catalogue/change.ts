import { type Failure, failure } from '../failure.ts';
import type { Id } from '../id.ts';
import {
  draftStates,
  horizons,
  type Measure,
  measureKinds,
  measureTextFields,
  measureTitleMax,
} from '../measure.ts';
import { missingForDecision } from '../measure-check.ts';
import { priorities } from '../measure-details.ts';
import { failed, ok, type Result } from '../result.ts';
import { parseText } from '../text.ts';

/** Fields of a measure that can be set in a table, one value for one row or for many. */
export const settableFields = [
  'title',
  ...measureTextFields,
  'kind',
  'horizon',
  'priority',
  'leadUnit',
  'ongoing',
  'flagship',
  'quickWin',
  'draftState',
] as const;
export type SettableField = (typeof settableFields)[number];
export type SettableValue = string | boolean | null;

/** Values of some fields; `null` where nothing is chosen. */
export type MeasureValues = { readonly [field in SettableField]?: SettableValue };

/**
 * One row's part of an act: what is to stand there, and what the person saw there. Where something else stands by now the
 * row is left alone and told.
 */
export type MeasureChange = {
  readonly recordId: Id;
  readonly set: MeasureValues;
  readonly expected: MeasureValues;
};

/** What became of a change; `before` and `after` hold every field that moved, to take it back by. */
export type MeasureOutcome =
  | {
      readonly recordId: Id;
      readonly done: true;
      readonly before: MeasureValues;
      readonly after: MeasureValues;
    }
  | { readonly recordId: Id; readonly done: false; readonly failure: Failure; readonly now: MeasureValues };

const choices = {
  kind: measureKinds,
  horizon: horizons,
  priority: priorities,
  draftState: draftStates,
} as const;
const longest = 2000;

/** Whether a foreign text names a field that can be set. */
export function isSettableField(input: unknown): input is SettableField {
  return settableFields.some((field) => field === input);
}

/**
 * Foreign input -> a value that may stand in the field: a text of up to 2,000 characters (a title 160), a month as YYYY-MM or
 * empty, a code of its list, yes or no. A horizon may be none. Dropping a measure wants a reason and is not done here
 * (`wrongShape`). Fails as `parseText`, with `dateInvalid` or `wrongShape`.
 */
export function parseSettable(field: SettableField, input: unknown): Result<SettableValue, Failure> {
  if (field === 'flagship' || field === 'quickWin' || field === 'ongoing')
    return typeof input === 'boolean' ? ok(input) : failed(failure('wrongShape', { field }));
  if (field === 'kind' || field === 'horizon' || field === 'priority' || field === 'draftState') {
    if ((field === 'horizon' || field === 'priority') && input === null) return ok(null);
    const known = choices[field].find((choice) => choice === input);
    return known === undefined || known === 'dropped' ? failed(failure('wrongShape', { field })) : ok(known);
  }
  const text = parseText(input, {
    field,
    min: field === 'title' ? 1 : 0,
    max: field === 'title' ? measureTitleMax : longest,
    lines: field !== 'title',
  });
  if (!text.ok) return text;
  const isMonth = field === 'start' || field === 'end';
  if (isMonth && text.value !== '' && !/^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text.value))
    return failed(failure('dateInvalid', { field }));
  return text;
}

/**
 * What a change does to a measure as it stands now: the values to be written, or why not. `changedMeanwhile` when one of the
 * fields holds something else than was expected; `stepNotPossible` when it would be called ready for decision and lacks
 * something. Who changes what was ready works on it again, unless the change itself says the state.
 */
export function settle(measure: Measure, change: MeasureChange): MeasureOutcome {
  const { recordId, set, expected } = change;
  const fields = settableFields.filter((field) => set[field] !== undefined);
  const hold = (of: readonly SettableField[]): MeasureValues =>
    Object.fromEntries(of.map((field) => [field, measure[field]]));
  if (fields.some((field) => expected[field] !== undefined && measure[field] !== expected[field]))
    return { recordId, done: false, failure: failure('changedMeanwhile'), now: hold(fields) };
  const wanted: Partial<Record<SettableField, SettableValue>> = Object.fromEntries(
    fields.filter((field) => set[field] !== measure[field]).map((field) => [field, set[field]]),
  );
  const moved = Object.keys(wanted).length > 0;
  if (moved && measure.draftState === 'readyForDecision' && set.draftState === undefined)
    wanted.draftState = 'inProgress';
  const next = { ...measure, ...wanted } as Measure;
  if (wanted.draftState === 'readyForDecision' && missingForDecision(next).length > 0)
    return { recordId, done: false, failure: failure('stepNotPossible'), now: hold(fields) };
  const touched = settableFields.filter((field) => wanted[field] !== undefined);
  return { recordId, done: true, before: hold(touched), after: wanted };
}
