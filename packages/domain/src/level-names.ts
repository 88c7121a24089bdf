import type { Failure } from './failure.ts';
import { ok, type Result } from './result.ts';
import { parseText } from './text.ts';

/** What a concept calls the levels of its structure; the identifiers stay whatever the names are. */
export const levels = [
  'actionField',
  'crossCuttingTheme',
  'guidingGoal',
  'goal',
  'partialGoal',
  'measure',
] as const;
export type Level = (typeof levels)[number];

/** One and several of a level: "Maßnahme", "Maßnahmen". */
export type LevelName = { readonly one: string; readonly many: string };
export type LevelNames = { readonly [level in Level]: LevelName };

export const levelNameMax = 40;

/** Foreign input -> a name for every level, each of 2 to 40 characters; else what is wrong with the first bad one. */
export function parseLevelNames(input: LevelNames): Result<LevelNames, Failure> {
  let names = input;
  for (const level of levels) {
    const one = parseText(input[level].one, { field: `${level}.one`, min: 2, max: levelNameMax });
    if (!one.ok) return one;
    const many = parseText(input[level].many, { field: `${level}.many`, min: 2, max: levelNameMax });
    if (!many.ok) return many;
    names = { ...names, [level]: { one: one.value, many: many.value } };
  }
  return ok(names);
}
