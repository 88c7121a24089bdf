import { type Chapter, isNumbered, type RecordRow } from './concept.ts';
import { type Failure, failure } from './failure.ts';
import type { Id } from './id.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';

export type ChapterDraft = Pick<Chapter, 'title' | 'kind' | 'field'>;

/** Foreign input -> a chapter's title (3 to 160 characters) and kind; only fields of action keep hue and symbol. */
export function parseChapter(input: ChapterDraft): Result<ChapterDraft, Failure> {
  const title = parseText(input.title, { field: 'title', min: 3, max: 160 });
  if (!title.ok) return title;
  return ok({ title: title.value, kind: input.kind, field: input.kind === 'field' ? input.field : null });
}

/**
 * Changes a chapter's title, kind or field. Fails with `stepNotPossible` (and how many goals and measures there
 * are) when it would stop being a field of action while something stands in it that only fields number.
 */
export function changeChapter(
  chapter: Chapter,
  draft: ChapterDraft,
  records: number,
): Result<Chapter, Failure> {
  if (chapter.kind === 'field' && draft.kind !== 'field' && records > 0)
    return failed(failure('stepNotPossible', { field: 'kind', count: records }));
  return ok({ ...chapter, ...draft });
}

/**
 * The chapters of a concept with one of them moved before another, or to the end with null; positions count
 * from 1. Fails with `chapterUnknown` when there is no chapter to stand before.
 */
export function placeChapter(
  chapters: readonly Chapter[],
  moving: Chapter,
  beforeId: Id | null,
): Result<readonly Chapter[], Failure> {
  const others = chapters.filter((chapter) => chapter.id !== moving.id).toSorted(byPosition);
  if (beforeId === moving.id) return ok(numbered([...others, moving].toSorted(byPosition)));
  const index = beforeId === null ? others.length : others.findIndex((chapter) => chapter.id === beforeId);
  if (index < 0) return failed(failure('chapterUnknown', { field: 'beforeId' }));
  return ok(numbered(others.toSpliced(index, 0, moving)));
}

function numbered(chapters: readonly Chapter[]): readonly Chapter[] {
  return chapters.map((chapter, index) => ({ ...chapter, position: index + 1 }));
}

function byPosition(a: Chapter, b: Chapter): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}

/**
 * Goals and measures in print order, under the number their chapter has now: rows are made when a chapter is
 * written, and the chapters around it may have moved since.
 */
export function renumber(records: readonly RecordRow[], chapters: readonly Chapter[]): readonly RecordRow[] {
  const order = chapters.toSorted(byPosition);
  const places = new Map(order.map((chapter, index) => [chapter.id, index]));
  const fields = order.filter(isNumbered).map((chapter) => chapter.id);
  const placeOf = (record: RecordRow) => places.get(record.chapterId) ?? order.length;
  return records
    .map((record) => {
      const field = fields.indexOf(record.chapterId);
      return field < 0 ? record : { ...record, number: record.number.replace(/^\d+/, String(field + 1)) };
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || byNumber(a.number, b.number) || (a.id < b.id ? -1 : 1));
}

/** "2.1" before "2.1.1" before "2.2" before "2.10"; what has no number comes last. */
function byNumber(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
