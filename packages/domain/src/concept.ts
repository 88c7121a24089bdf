import type { ActionFieldKey } from './action-field.ts';
import { type Change, isRetired } from './change.ts';
import type { Failure } from './failure.ts';
import type { Figure } from './figure.ts';
import type { Goal } from './goal.ts';
import type { Id } from './id.ts';
import type { LevelNames } from './level-names.ts';
import type { Measure } from './measure.ts';
import type { Result } from './result.ts';
import type { RichText } from './rich-text.ts';
import { parseText } from './text.ts';

/** An Integrationskonzept in one edition; its Fortschreibung is another concept based on it. */
export type Concept = {
  readonly id: Id;
  readonly countyId: Id;
  readonly title: string;
  readonly basedOnId: Id | null;
  /** The frozen version it was begun from; null or absent where none was named. */
  readonly basedOnVersionId?: Id | null;
  /** How its levels are called; null or absent for the usual names. */
  readonly levels?: LevelNames | null;
  readonly createdAt: number;
};

/** A chapter's place in its concept: rows. What stands in it is a live document, see ChapterContent. */
export type Chapter = {
  readonly id: Id;
  readonly conceptId: Id;
  readonly countyId: Id;
  readonly kind: ChapterKind;
  readonly title: string;
  /** For fields of action: the hue and symbol it carries. */
  readonly field: ActionFieldKey | null;
  readonly position: number;
  /** What a Fortschreibung did to it; null or absent where nothing is recorded. */
  readonly change?: Change | null;
};

/** `field` chapters are numbered and hold goals and measures; the others are text. */
export const chapterKinds = ['front', 'field', 'crossCutting', 'back'] as const;
export type ChapterKind = (typeof chapterKinds)[number];

/** Whether a chapter carries a number: fields of action that were not retired do. */
export function isNumbered(chapter: Pick<Chapter, 'kind' | 'change'>): boolean {
  return chapter.kind === 'field' && !isRetired(chapter);
}

/** What stands in a chapter at one moment, read from its live document. */
export type ChapterContent = {
  readonly body: RichText;
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  /** Left out where none is open; no part of what is frozen. */
  readonly suggestions?: OpenSuggestions;
  /** Kennzahlen; absent where there are none. */
  readonly figures?: readonly Figure[];
};

/** How many suggestions are open, by id of a goal or measure, `body` for the chapter's own text. */
export type OpenSuggestions = { readonly [place: string]: number };

export const emptyChapter: ChapterContent = { body: { type: 'doc', content: [] }, goals: [], measures: [] };

/** A goal or measure as lists and searches see it: a row made from the chapter after each commit. */
export type RecordRow = {
  readonly id: Id;
  readonly countyId: Id;
  readonly conceptId: Id;
  readonly chapterId: Id;
  readonly kind: 'goal' | 'measure';
  readonly title: string;
  readonly goalId: Id | null;
  readonly position: number;
  /** Number as it would be frozen now, "2.1" or "2.1.3"; empty where it stands outside of the order. */
  readonly number: string;
};

/** A goal with what stands below it, and its number within its chapter: "1", or "1.3" for a partial goal. */
export type PlacedGoal = {
  readonly goal: Goal;
  readonly place: string;
  /** The goal a partial goal stands under; null for the rest. */
  readonly parent: Goal | null;
  /** Numbered from 1 below `place`. */
  readonly measures: readonly Measure[];
};

/**
 * Goals and measures in the order they are printed: guiding goal first, measures below their goal, then its partial
 * goals, numbered on. What was retired is not in it.
 */
export function orderChapter(content: Pick<ChapterContent, 'goals' | 'measures'>): {
  readonly guiding: readonly Goal[];
  readonly goals: readonly PlacedGoal[];
  /** Measures whose goal is missing; they are printed last and reported by the checks. */
  readonly loose: readonly Measure[];
  /** Under which number within the chapter the loose ones stand. */
  readonly loosePlace: string;
} {
  const standing = content.goals.filter((goal) => !isRetired(goal)).toSorted(byPosition);
  const measures = content.measures.filter((measure) => !isRetired(measure)).toSorted(byPosition);
  const heads = new Set(standing.filter(({ level }) => level === 'goal').map(({ id }) => id));
  const isPartial = ({ level, parentId }: Goal) =>
    level === 'partial' && parentId !== undefined && heads.has(parentId);
  const top = standing.filter((goal) => goal.level !== 'guiding' && !isPartial(goal));
  const below = (goal: Goal) => measures.filter((measure) => measure.goalId === goal.id);
  const goals = top.flatMap((goal, index): PlacedGoal[] => {
    const place = String(index + 1);
    const own = below(goal);
    const partial = standing.filter((other) => isPartial(other) && other.parentId === goal.id);
    return [
      { goal, place, parent: null, measures: own },
      ...partial.map((part, nth) => ({
        goal: part,
        place: `${place}.${own.length + nth + 1}`,
        parent: goal,
        measures: below(part),
      })),
    ];
  });
  const known = new Set(goals.map(({ goal }) => goal.id));
  return {
    guiding: standing.filter((goal) => goal.level === 'guiding'),
    goals,
    loose: measures.filter((measure) => measure.goalId === null || !known.has(measure.goalId)),
    loosePlace: String(top.length + 1),
  };
}

function byPosition(a: { position: number; id: Id }, b: { position: number; id: Id }): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}

/** Foreign input -> a concept's title of 5 to 160 characters, or what is wrong with the text. */
export function parseConceptTitle(input: unknown): Result<string, Failure> {
  return parseText(input, { field: 'title', min: 5, max: 160 });
}

/**
 * Ids of all concepts in the same line: those that update one another, directly or over several editions, the
 * given one included. One version of a line is in force at a time.
 */
export function lineOf(
  concepts: readonly Pick<Concept, 'id' | 'basedOnId'>[],
  conceptId: Id,
): ReadonlySet<Id> {
  const line = new Set([conceptId]);
  for (let size = 0; size !== line.size; ) {
    size = line.size;
    for (const { id, basedOnId } of concepts) {
      if (basedOnId === null) continue;
      if (line.has(id)) line.add(basedOnId);
      else if (line.has(basedOnId)) line.add(id);
    }
  }
  return line;
}
