import type { ActionFieldKey } from './action-field.ts';
import { type Change, isRetired } from './change.ts';
import {
  type Chapter,
  type ChapterContent,
  type ChapterKind,
  type Concept,
  isNumbered,
  orderChapter,
} from './concept.ts';
import { type Failure, failure } from './failure.ts';
import { type ShownFigure, shownFigures } from './figure.ts';
import type { Goal } from './goal.ts';
import { frozenGoalDetails, type GoalDetails, goalDetailKeys } from './goal-details.ts';
import type { Id } from './id.ts';
import type { LevelNames } from './level-names.ts';
import type { Measure } from './measure.ts';
import { detailKeys, frozenDetails, type MeasureDetails } from './measure-details.ts';
import { failed, ok, type Result } from './result.ts';
import { type RetiredPart, retiredOf } from './retired.ts';
import type { RichText } from './rich-text.ts';

/** A Fassung: what was handed out, immutable. Numbers are frozen in it, identities live on. */
export type ConceptVersion = {
  readonly id: Id;
  readonly conceptId: Id;
  readonly countyId: Id;
  /** "0.9", "1.0": unique within the concept. */
  readonly label: string;
  /** Stand, YYYY-MM-DD. */
  readonly stand: string;
  readonly note: string;
  readonly state: VersionState;
  /** SHA-256 over the canonical JSON of the content, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly frozenAt: number;
  readonly frozenBy: Id | null;
  readonly publishedAt: number | null;
};

/** The frozen content, as it is written in canonical JSON and hashed. */
export type VersionContent = {
  readonly format: 'fortschrift-version/1';
  readonly county: string;
  readonly conceptId: Id;
  readonly title: string;
  readonly label: string;
  readonly stand: string;
  readonly chapters: readonly VersionChapter[];
  /** Parts of the concept before that ended here, with their reasons; absent where none was recorded. */
  readonly retired?: readonly RetiredPart[];
  /** How the levels are called; absent where they have their usual names. */
  readonly levels?: LevelNames;
};

export type VersionChapter = {
  readonly id: Id;
  readonly kind: ChapterKind;
  readonly field: ActionFieldKey | null;
  /** "2" for a field of action, empty for the rest. */
  readonly number: string;
  readonly title: string;
  readonly body: RichText;
  readonly goals: readonly VersionGoal[];
  /** Measures without a goal, numbered after the last goal. */
  readonly loose: readonly VersionMeasure[];
  /** Kennzahlen in their order, small counts hidden; absent where there are none. */
  readonly figures?: readonly ShownFigure[];
  /** What a Fortschreibung did to it; absent where nothing is recorded. */
  readonly change?: Change;
};

/** A goal as it was frozen; of the details only those that say something, of older versions none. */
export type VersionGoal = Omit<Goal, 'position' | keyof GoalDetails> &
  Partial<GoalDetails> & {
    readonly number: string;
    readonly measures: readonly VersionMeasure[];
  };
/** A measure as it was frozen; the details as with goals. What is internal has no place in it. */
export type VersionMeasure = Omit<
  Measure,
  'position' | 'draftState' | 'internalNote' | keyof MeasureDetails
> &
  Partial<MeasureDetails> & { readonly number: string };
/** What a Maßnahmenblatt is filled from: a measure as it is written now, or as it was frozen. */
export type SheetMeasure = Omit<VersionMeasure, 'number'>;

/**
 * Reads the chapters once, in print order, and numbers fields (1, 2 ...), goals (2.1) and measures (2.1.1); the
 * guiding goal of field 2 is "2.0". Fails with `conceptEmpty` when there is no chapter.
 */
export function freezeVersion(
  concept: Pick<Concept, 'id' | 'title' | 'levels'>,
  county: string,
  label: string,
  stand: string,
  chapters: readonly { readonly chapter: Chapter; readonly content: ChapterContent }[],
): Result<VersionContent, Failure> {
  if (chapters.length === 0) return failed(failure('conceptEmpty'));
  let fields = 0;
  const ordered = chapters.toSorted(
    (a, b) => a.chapter.position - b.chapter.position || (a.chapter.id < b.chapter.id ? -1 : 1),
  );
  const frozen = ordered
    .filter(({ chapter }) => !isRetired(chapter))
    .map(({ chapter, content }) =>
      freezeChapter(chapter, content, isNumbered(chapter) ? String(++fields) : ''),
    );
  if (frozen.length === 0) return failed(failure('conceptEmpty'));
  const retired = retiredOf(ordered);
  return ok({
    format: 'fortschrift-version/1',
    county,
    conceptId: concept.id,
    title: concept.title,
    label,
    stand,
    chapters: frozen,
    // A key without a value would give a version another checksum than it had before there was the key.
    ...(retired.length > 0 ? { retired } : {}),
    ...(concept.levels ? { levels: concept.levels } : {}),
  });
}

function freezeChapter(chapter: Chapter, content: ChapterContent, number: string): VersionChapter {
  const { guiding, goals, loose, loosePlace } = orderChapter(content);
  const prefix = number === '' ? '' : `${number}.`;
  const figures = shownFigures(content.figures);
  return {
    id: chapter.id,
    kind: chapter.kind,
    field: chapter.field,
    number,
    title: chapter.title,
    body: content.body,
    goals: [
      ...guiding.map((goal) => freezeGoal(goal, `${prefix}0`, [])),
      ...goals.map(({ goal, place, measures }) => freezeGoal(goal, `${prefix}${place}`, measures)),
    ],
    loose: loose.map((measure, index) => freezeMeasure(measure, `${prefix}${loosePlace}.${index + 1}`)),
    ...(figures.length > 0 ? { figures } : {}),
    ...(chapter.change ? { change: chapter.change } : {}),
  };
}

function freezeGoal(goal: Goal, number: string, measures: readonly Measure[]): VersionGoal {
  const { position: _, ...rest } = without(goal, goalDetailKeys);
  return {
    ...rest,
    ...frozenGoalDetails(goal),
    number,
    measures: measures.map((measure, index) => freezeMeasure(measure, `${number}.${index + 1}`)),
  };
}

function freezeMeasure(measure: Measure, number: string): VersionMeasure {
  const { position: _, draftState: __, internalNote: ___, ...rest } = without(measure, detailKeys);
  return { ...rest, ...frozenDetails(measure), number };
}

function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  keys: readonly Key[],
): Omit<Whole, Key> {
  const rest = { ...whole };
  for (const key of keys) delete rest[key];
  return rest;
}

/** Every measure of a version, in print order, with the chapter and goal it stands under. */
export function measuresOf(content: VersionContent): readonly {
  readonly chapter: VersionChapter;
  readonly goal: VersionGoal | null;
  readonly measure: VersionMeasure;
}[] {
  return content.chapters.flatMap((chapter) => [
    ...chapter.goals.flatMap((goal) => goal.measures.map((measure) => ({ chapter, goal, measure }))),
    ...chapter.loose.map((measure) => ({ chapter, goal: null, measure })),
  ]);
}

/** Foreign input -> a version's label such as "0.9" or "1.0"; else `wrongShape`. */
export function parseLabel(input: unknown): Result<string, Failure> {
  return typeof input === 'string' && /^\d{1,2}\.\d{1,3}$/.test(input.trim())
    ? ok(input.trim())
    : failed(failure('wrongShape', { field: 'label' }));
}

/** German labels live in i18n; the order of bodies is data, these are the stations a version can be at. */
export const versionStates = [
  'draft',
  'steeringReview',
  'returned',
  'committee',
  'adopted',
  'adoptedAmended',
  'rejected',
  'postponed',
  'published',
  'superseded',
] as const;
export type VersionState = (typeof versionStates)[number];

const steps: Record<VersionState, readonly VersionState[]> = {
  draft: ['steeringReview', 'committee'],
  steeringReview: ['committee', 'returned', 'rejected', 'postponed', 'draft'],
  committee: ['adopted', 'adoptedAmended', 'rejected', 'postponed', 'returned'],
  postponed: ['steeringReview', 'committee'],
  adopted: ['published'],
  adoptedAmended: ['published'],
  published: ['superseded'],
  returned: [],
  rejected: [],
  superseded: [],
};

/** Moves a version to another state; the content never changes. Fails with `stepNotPossible`. */
export function moveVersion(
  version: ConceptVersion,
  to: VersionState,
  now: number,
): Result<ConceptVersion, Failure> {
  if (!steps[version.state].includes(to)) return failed(failure('stepNotPossible'));
  return ok({ ...version, state: to, publishedAt: to === 'published' ? now : version.publishedAt });
}

/** Whether anybody may read the version without an account. */
export function isPublic(version: Pick<ConceptVersion, 'state'>): boolean {
  return version.state === 'published' || version.state === 'superseded';
}

/** Whether committees may read the version: everything but a draft the office still keeps to itself. */
export function isReleased(version: Pick<ConceptVersion, 'state'>): boolean {
  return version.state !== 'draft';
}

/** Whether a deciding body adopted the version, whatever became of it since. */
export function isDecided(version: Pick<ConceptVersion, 'state'>): boolean {
  return version.state === 'adopted' || version.state === 'adoptedAmended' || isPublic(version);
}
