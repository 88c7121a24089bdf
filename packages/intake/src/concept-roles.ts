import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { ChapterKind } from '@fortschrift/domain/concept';
import type { GoalLevel } from '@fortschrift/domain/goal';
import type { MeasureKind } from '@fortschrift/domain/measure';

/** What a cell, line or section of a foreign concept says about a measure. */
export const measureParts = [
  'title',
  'number',
  'goal',
  'situation',
  'description',
  'targetGroups',
  'lead',
  'partners',
  'horizon',
  'period',
  'start',
  'end',
  'cost',
  'funding',
  'indicators',
  'kind',
] as const;
export type MeasurePart = (typeof measureParts)[number];

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
  /** A Maßnahmenblatt: a table of labels and values about one measure, the one begun before or a new one. */
  | { readonly as: 'sheet'; readonly into: 'current' | 'new' }
  /** A table with one measure in each row below the first; a part, or null for any other text, for each column. */
  | { readonly as: 'catalogue'; readonly columns: readonly (MeasurePart | null)[] }
  /** A list with one goal or measure in each item. */
  | { readonly as: 'items'; readonly record: 'goal' | 'measure' }
  /** Stays as it is, in the free text of what it stands in. */
  | { readonly as: 'text' }
  /** Does not come along, because a person said or confirmed so. */
  | { readonly as: 'out' };

/** Why a role was proposed: what in the document speaks for it. */
export type RoleReason =
  /** It begins with a word that says so. */
  | { readonly code: 'wording'; readonly words: string }
  /** It stands below a heading that says so. */
  | { readonly code: 'below'; readonly words: string }
  /** Measures stand below it. */
  | { readonly code: 'above' }
  /** It stands on the level of the other chapters. */
  | { readonly code: 'level' }
  /** Labels of a Maßnahmenblatt were found in it, or in the table below it, this many. */
  | { readonly code: 'labels'; readonly count: number }
  /** It looks like a table of contents, which the program makes anew. */
  | { readonly code: 'contents' }
  /** Its style says so. */
  | { readonly code: 'style' }
  /** Nothing says what it is. */
  | { readonly code: 'unknown' };

/** The role of one block, by its place in `outline.blocks` from 0. Blocks without an entry are text. */
export type MappingEntry = { readonly block: number; readonly role: BlockRole };

/** How an outline becomes a concept: what a person confirmed. */
export type ConceptMapping = {
  readonly entries: readonly MappingEntry[];
  /** What measures are as against their past where they do not say so; for a concept that is updated, `continue`. */
  readonly measureKind: MeasureKind;
};

/** What is proposed: a mapping with a reason for each entry and the first words of its block. */
export type MappingDraft = {
  readonly entries: readonly (MappingEntry & { readonly reason: RoleReason; readonly words: string })[];
  readonly measureKind: MeasureKind;
};
