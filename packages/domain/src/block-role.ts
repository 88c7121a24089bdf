import type { ActionFieldKey } from './action-field.ts';
import type { ChapterKind } from './concept.ts';
import type { GoalLevel } from './goal.ts';

/** What a cell, line or section of a foreign concept says about a measure. */
export const measureParts = [
  'title',
  'number',
  'field',
  'goal',
  'furtherGoals',
  'furtherFields',
  'themes',
  'kind',
  'situation',
  'description',
  'steps',
  'targetGroups',
  'area',
  'lead',
  'partners',
  'horizon',
  'period',
  'start',
  'end',
  'cost',
  'funding',
  'reservation',
  'indicators',
  'priority',
  'flagship',
  'quickWin',
  'relations',
  'status',
  'committeeNote',
  /** Which of the five marks of a good goal it has; only goals say so. */
  'smart',
] as const;
export type MeasurePart = (typeof measureParts)[number];

export const sheetTargets = ['current', 'new', 'same'] as const;
export type SheetTarget = (typeof sheetTargets)[number];

/**
 * What a block of an outline becomes. Which role fits which block: title and chapter only headings; group, goal, measure
 * and part headings and paragraphs; sheet and catalogue tables; items lists; text and out everything.
 */
export type BlockRole =
  /** The title of the whole concept. */
  | { readonly as: 'title' }
  | { readonly as: 'chapter'; readonly kind: ChapterKind; readonly field: ActionFieldKey | null }
  /** "Ziele", "Maßnahmen", "Leitziel": a heading or line that only says what follows. */
  | { readonly as: 'group' }
  | { readonly as: 'goal'; readonly level: GoalLevel }
  | { readonly as: 'measure' }
  /** A label; what follows it, up to the next label or heading, is that part of the measure begun before. */
  | { readonly as: 'part'; readonly part: MeasurePart }
  /**
   * A Maßnahmenblatt: a table of labels and values about one measure, the one begun before, a new one, or the one of the
   * same title or number that began anywhere before it.
   */
  | { readonly as: 'sheet'; readonly into: SheetTarget }
  /** A table with one measure in each row below the first; a part, or null for any other text, for each column. */
  | { readonly as: 'catalogue'; readonly columns: readonly (MeasurePart | null)[] }
  /** A list with one goal or measure in each item. */
  | { readonly as: 'items'; readonly record: 'goal' | 'measure' }
  /** Stays as it is, in the free text of what it stands in. */
  | { readonly as: 'text' }
  /** Does not come along, because a person said or confirmed so. */
  | { readonly as: 'out' };
