import { canonicalJson } from './canonical-json.ts';
import { type Change, isEnd, isRetired } from './change.ts';
import type { ChapterEdit } from './chapter-edit.ts';
import { type Chapter, isNumbered, orderChapter } from './concept.ts';
import { headOf, heirGoal, heirMeasure } from './concept-update.ts';
import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import type { DraftState } from './measure.ts';
import { failed, ok, type Result } from './result.ts';
import type { ChapterNow, Heir, ReviewRow } from './review.ts';
import { measuresOf, type VersionContent } from './version.ts';

/** What was recorded before and after a decision, so that it can be taken back while nobody else has decided since. */
export type ReviewUndo = {
  readonly records: readonly {
    readonly id: Id;
    readonly chapterId: Id;
    readonly before: Change | null;
    readonly after: Change;
    readonly draftState: DraftState | null;
  }[];
  readonly chapters: readonly { readonly id: Id; readonly before: Change | null; readonly after: Change }[];
  /** Goals and measures brought over for this decision. */
  readonly added: readonly { readonly id: Id; readonly chapterId: Id }[];
  readonly addedChapterId: Id | null;
};

/** What a decision does to the live chapters and to the rows of chapters. */
export type ReviewPlan = {
  readonly edits: ReadonlyMap<Id, readonly ChapterEdit[]>;
  readonly updated: readonly Chapter[];
  readonly inserted: Chapter | null;
  readonly undo: ReviewUndo;
};

type Decision = Pick<Change, 'kind' | 'reason'>;

/**
 * A decision about an old part, for everything that came out of it; what has no heir is brought over first, retired at
 * once where it ends. Fails with `stepNotPossible` (and how many) for a field that ends while goals or measures stand
 * in it, `chapterUnknown` where there is no field a goal or measure could be brought into.
 */
export function planDecision(
  row: ReviewRow,
  decision: Decision,
  base: VersionContent,
  now: readonly ChapterNow[],
  newId: () => Id,
): Result<ReviewPlan, Failure> {
  if (row.heirs.length === 0) return bringOver(row, decision, base, now, newId);
  const changeOf = (heir: Heir): Change => ({
    ...decision,
    previousIds: [
      ...new Set([row.old.id, ...heir.previousIds.filter((id) => id !== heir.id || id === row.old.id)]),
    ],
  });
  const chapters = row.heirs.filter(({ part }) => part === 'chapter');
  const records = row.heirs.filter(({ part }) => part !== 'chapter');
  const known = new Map(now.map(({ chapter }) => [chapter.id, chapter]));
  const standing = isEnd(decision.kind) ? chapters.reduce((sum, { id }) => sum + standingIn(now, id), 0) : 0;
  if (standing > 0) return failed(failure('stepNotPossible', { field: 'chapter', count: standing }));
  const edits = new Map<Id, ChapterEdit[]>();
  for (const heir of records) {
    const edit: ChapterEdit = { do: 'change.set', recordId: heir.id, change: changeOf(heir) };
    edits.set(heir.chapterId, [...(edits.get(heir.chapterId) ?? []), edit]);
  }
  return ok({
    edits,
    updated: chapters.flatMap((heir) => {
      const chapter = known.get(heir.id);
      return chapter ? [{ ...chapter, change: changeOf(heir) }] : [];
    }),
    inserted: null,
    undo: {
      records: records.map((heir) => ({
        ...{ id: heir.id, chapterId: heir.chapterId, draftState: heir.draftState },
        ...{ before: heir.change, after: changeOf(heir) },
      })),
      chapters: chapters.map((heir) => ({ id: heir.id, before: heir.change, after: changeOf(heir) })),
      added: [],
      addedChapterId: null,
    },
  });
}

function bringOver(
  { old }: ReviewRow,
  decision: Decision,
  base: VersionContent,
  now: readonly ChapterNow[],
  newId: () => Id,
): Result<ReviewPlan, Failure> {
  const none = { records: [], chapters: [], added: [], addedChapterId: null };
  const id = newId();
  const change: Change = { ...decision, previousIds: [old.id] };
  if (old.part === 'chapter') {
    const chapter = base.chapters.find((each) => each.id === old.id);
    const [first] = now;
    if (!chapter || !first) return failed(failure('chapterUnknown'));
    const { conceptId, countyId } = first.chapter;
    const position = Math.max(...now.map((each) => each.chapter.position)) + 1;
    return ok({
      edits: new Map([[id, [{ do: 'body.restore', body: chapter.body }]]]),
      updated: [],
      inserted: { ...headOf(chapter, id), change, conceptId, countyId, position },
      undo: { ...none, addedChapterId: id },
    });
  }
  const target = targetFor(old.chapterId, base, now);
  const edit = target && copyOf(old, id, change, base, target);
  if (!target || !edit) return failed(failure('chapterUnknown'));
  return ok({
    edits: new Map([[target.chapter.id, [edit]]]),
    updated: [],
    inserted: null,
    undo: { ...none, added: [{ id, chapterId: target.chapter.id }] },
  });
}

function copyOf(
  old: ReviewRow['old'],
  id: Id,
  change: Change,
  base: VersionContent,
  { content }: ChapterNow,
): ChapterEdit | null {
  const heirOf = (previous: Id | null | undefined) =>
    [...content.goals, ...content.measures].find(
      (held) => previous && !isRetired(held) && held.change?.previousIds.includes(previous),
    )?.id;
  const place = (held: readonly { readonly position: number }[]) =>
    held.reduce((last, { position }) => Math.max(last, position), 0) + 1;
  if (old.part === 'goal') {
    const goal = base.chapters.flatMap(({ goals }) => goals).find((each) => each.id === old.id);
    if (!goal) return null;
    const copy = heirGoal(goal, { id, parentId: heirOf(goal.parentId) }, place(content.goals));
    return { do: 'goal.put', goal: { ...copy, change } };
  }
  const measure = measuresOf(base).find((each) => each.measure.id === old.id)?.measure;
  if (!measure) return null;
  const goalId = heirOf(measure.goalId) ?? null;
  const copy = heirMeasure(measure, { id, goalId }, place(content.measures), heirOf);
  const ended = isEnd(change.kind) ? { draftState: 'dropped' as const } : {};
  return { do: 'measure.put', measure: { ...copy, ...ended, change } };
}

/** The field that came out of the old one, else the one that carries its sign, else the first. */
function targetFor(oldChapterId: Id, base: VersionContent, now: readonly ChapterNow[]): ChapterNow | null {
  const fields = now.filter(({ chapter }) => isNumbered(chapter));
  const sign = base.chapters.find(({ id }) => id === oldChapterId)?.field ?? null;
  return (
    fields.find(
      ({ chapter }) => chapter.id === oldChapterId || chapter.change?.previousIds.includes(oldChapterId),
    ) ??
    fields.find(({ chapter }) => sign !== null && chapter.field === sign) ??
    fields[0] ??
    null
  );
}

/** Goals and measures that stand in a chapter. */
function standingIn(now: readonly ChapterNow[], chapterId: Id): number {
  const content = now.find(({ chapter }) => chapter.id === chapterId)?.content;
  if (!content) return 0;
  const { guiding, goals, loose } = orderChapter(content);
  return goals.reduce((sum, { measures }) => sum + 1 + measures.length, guiding.length + loose.length);
}

/**
 * What takes a decision back. Fails with `changedMeanwhile` when somebody has decided otherwise since, with
 * `stepNotPossible` when something was put into a field that was brought over for it.
 */
export function planUndo(
  undo: ReviewUndo,
  now: readonly ChapterNow[],
): Result<Pick<ReviewPlan, 'edits' | 'updated'>, Failure> {
  const edits = new Map<Id, ChapterEdit[]>();
  const add = (chapterId: Id, edit: ChapterEdit) =>
    edits.set(chapterId, [...(edits.get(chapterId) ?? []), edit]);
  for (const { id, chapterId, before, after, draftState } of undo.records) {
    const held = recordIn(now, chapterId, id);
    if (!held || !same(held.change, after)) return failed(failure('changedMeanwhile'));
    add(chapterId, { do: 'change.set', recordId: id, change: before, ...(draftState ? { draftState } : {}) });
  }
  for (const { id, chapterId } of undo.added) {
    if (!recordIn(now, chapterId, id)) return failed(failure('changedMeanwhile'));
    add(chapterId, { do: 'record.take', recordId: id });
  }
  const updated: Chapter[] = [];
  for (const { id, before, after } of undo.chapters) {
    const chapter = now.find((each) => each.chapter.id === id)?.chapter;
    if (!chapter || !same(chapter.change, after)) return failed(failure('changedMeanwhile'));
    updated.push({ ...chapter, change: before });
  }
  const added = now.find(({ chapter }) => chapter.id === undo.addedChapterId);
  const held = (added?.content.goals.length ?? 0) + (added?.content.measures.length ?? 0);
  return held > 0
    ? failed(failure('stepNotPossible', { field: 'chapter', count: held }))
    : ok({ edits, updated });
}

function recordIn(now: readonly ChapterNow[], chapterId: Id, id: Id) {
  const content = now.find(({ chapter }) => chapter.id === chapterId)?.content;
  return content && [...content.goals, ...content.measures].find((record) => record.id === id);
}

function same(held: Change | null | undefined, after: Change): boolean {
  return canonicalJson(held ?? null) === canonicalJson(after);
}
