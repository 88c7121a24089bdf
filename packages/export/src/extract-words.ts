import { conceptPrint } from '@fortschrift/i18n/export/concept-print';
import type { ConceptInput } from './concept-input.ts';

/** What an extract leaves in, in words for the title page; none for the whole. */
export function extractWords({ content, extract }: ConceptInput): string[] {
  if (extract === undefined) return [];
  const { chapterIds, lead, area, sheetsOnly } = extract;
  const chosen = content.chapters.filter(({ id }) => chapterIds?.includes(id));
  return [
    ...(chapterIds === null ? [] : [conceptPrint.extract.chapters(chosen.map(({ title }) => title.trim()))]),
    ...(lead === null ? [] : [conceptPrint.extract.lead(lead.trim())]),
    ...(area === undefined ? [] : [conceptPrint.extract.area(area)]),
    ...(sheetsOnly ? [conceptPrint.extract.sheets] : []),
  ];
}
