import { printWordsFor } from '@fortschrift/i18n/level-labels';
import type { ConceptInput } from './concept-input.ts';

/** What an extract leaves in, in words for the title page; none for the whole. */
export function extractWords({ content, extract }: ConceptInput): string[] {
  if (extract === undefined) return [];
  const { chapterIds, lead, area, sheetsOnly } = extract;
  const chosen = content.chapters.filter(({ id }) => chapterIds?.includes(id));
  const words = printWordsFor(content.levels).extract;
  return [
    ...(chapterIds === null ? [] : [words.chapters(chosen.map(({ title }) => title.trim()))]),
    ...(lead === null ? [] : [words.lead(lead.trim())]),
    ...(area === undefined ? [] : [words.area(area)]),
    ...(sheetsOnly ? [words.sheets] : []),
  ];
}
