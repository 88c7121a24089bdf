import type { ActionFieldKey } from './action-field.ts';
import type { Failure } from './failure.ts';
import type { Goal } from './goal.ts';
import type { Id } from './id.ts';
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
};

/** `field` chapters are numbered and hold goals and measures; the others are text. */
export const chapterKinds = ['front', 'field', 'crossCutting', 'back'] as const;
export type ChapterKind = (typeof chapterKinds)[number];

/** What stands in a chapter at one moment, read from its live document. */
export type ChapterContent = {
  readonly body: RichText;
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
};

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

/** Goals and measures in the order they are printed: guiding goal first, measures below their goal. */
export function orderChapter(content: ChapterContent): {
  readonly guiding: readonly Goal[];
  readonly goals: readonly { readonly goal: Goal; readonly measures: readonly Measure[] }[];
  /** Measures whose goal is missing; they are printed last and reported by the checks. */
  readonly loose: readonly Measure[];
} {
  const goals = content.goals.filter((goal) => goal.level === 'goal').toSorted(byPosition);
  const known = new Set(goals.map((goal) => goal.id));
  const measures = content.measures
    .filter((measure) => measure.draftState !== 'dropped')
    .toSorted(byPosition);
  return {
    guiding: content.goals.filter((goal) => goal.level === 'guiding').toSorted(byPosition),
    goals: goals.map((goal) => ({
      goal,
      measures: measures.filter((measure) => measure.goalId === goal.id),
    })),
    loose: measures.filter((measure) => measure.goalId === null || !known.has(measure.goalId)),
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
