import type { Chapter } from '@fortschrift/domain/concept';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { call } from '#lib/api.ts';

/**
 * Moves a chapter to another place among `chapters` (in their order), counted from 0. Answers with a sentence when
 * it did not work.
 */
export async function moveChapter(
  chapters: readonly Chapter[],
  chapter: Chapter,
  place: number,
): Promise<string | undefined> {
  const others = chapters.filter((other) => other.id !== chapter.id);
  const { title, kind, field } = chapter;
  const answer = await call('PATCH /chapters/:id', {
    params: { id: chapter.id },
    body: { title, kind, field, beforeId: others[place]?.id ?? null },
  });
  return answer.ok ? undefined : sentenceFor(failures, answer.failure);
}
