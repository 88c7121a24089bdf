import type { Id } from '@fortschrift/domain/id';
import { organisationKey } from '@fortschrift/domain/organisation';
import { emptyRichText } from '@fortschrift/domain/rich-text';
import type {
  VersionChapter,
  VersionContent,
  VersionGoal,
  VersionMeasure,
} from '@fortschrift/domain/version';

/** A part of a version: some chapters, what one organisation leads, the sheets of measures without the text around. */
export type Extract = {
  /** null for all. */
  readonly chapterIds: readonly Id[] | null;
  /** An organisation as it stands in Federführung; case and outer spaces do not count. null for all. */
  readonly lead: string | null;
  /** A municipality that measures name; left out for all. */
  readonly area?: string;
  /** Sheets only, each on a page of its own. */
  readonly sheetsOnly: boolean;
};

/**
 * The part of a version that an extract asks for; numbers stay those of the version. Where measures are chosen or stand
 * alone, goals and chapters without any are left out. The result may have no chapters.
 */
export function extractContent(content: VersionContent, extract: Extract): VersionContent {
  const { chapterIds, lead, area, sheetsOnly } = extract;
  const chosen = new Set(chapterIds);
  const wanted = lead === null ? null : organisationKey(lead);
  const measures = (all: readonly VersionMeasure[]) =>
    all.filter(
      (measure) =>
        (wanted === null || organisationKey(measure.lead) === wanted) &&
        (area === undefined || measure.area?.includes(area) === true),
    );
  const goal = (each: VersionGoal): VersionGoal => ({
    ...each,
    text: sheetsOnly ? emptyRichText : each.text,
    measures: measures(each.measures),
  });
  const chapter = ({ figures, ...each }: VersionChapter): VersionChapter => ({
    ...each,
    ...(figures && !narrow ? { figures } : {}),
    body: sheetsOnly ? emptyRichText : each.body,
    goals: each.goals.map(goal).filter((one) => !narrow || one.measures.length > 0),
    loose: measures(each.loose),
  });
  const narrow = sheetsOnly || wanted !== null || area !== undefined;
  return {
    ...content,
    chapters: content.chapters
      .filter(({ id }) => chapterIds === null || chosen.has(id))
      .map(chapter)
      .filter((one) => !narrow || one.goals.length + one.loose.length > 0),
  };
}
