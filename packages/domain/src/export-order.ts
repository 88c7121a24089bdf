import { type Failure, failure } from './failure.ts';
import { type Id, isId } from './id.ts';
import { organisationKey } from './organisation.ts';
import { failed, ok, type Result } from './result.ts';
import { measuresOf, type VersionContent } from './version.ts';

/**
 * What can be made from a version, and in which formats. `sheets` are the Maßnahmenblätter, one measure a page;
 * `figures` are the Kennzahlen of its chapters; `synopsis` compares it with another version.
 */
export const exportFormats = {
  concept: ['pdf', 'odt', 'docx', 'html', 'json'],
  sheets: ['pdf', 'odt', 'docx', 'html'],
  catalogue: ['pdf', 'ods', 'csv', 'odt', 'docx', 'html', 'json'],
  figures: ['ods', 'csv'],
  synopsis: ['pdf', 'odt', 'docx', 'html'],
} as const;

export type ExportWhat = keyof typeof exportFormats;
export type FileFormat = (typeof exportFormats)[ExportWhat][number];

/** A file somebody wants of a version: of the whole, of some chapters, or of what one organisation leads. */
export type ExportOrder = {
  readonly what: ExportWhat;
  readonly format: FileFormat;
  /** null for all chapters. */
  readonly chapterIds: readonly Id[] | null;
  /** An organisation as it stands in Federführung; null for all. */
  readonly lead: string | null;
  /** A municipality as it stands under Raum; left out for all. Measures for the whole county name none. */
  readonly area?: string;
  /** The version a synopsis compares with; null for everything else. */
  readonly beforeId: Id | null;
};

/** The kinds of file, in the order they are offered. */
export const exportWhats = Object.keys(exportFormats) as readonly ExportWhat[];

/** Whether a foreign text is a kind of file. */
export function isExportWhat(input: unknown): input is ExportWhat {
  return exportWhats.some((what) => what === input);
}

/** Whether this can be had in that format. */
export function isOffered(what: ExportWhat, format: string): format is FileFormat {
  return exportFormats[what].some((known) => known === format);
}

/**
 * Foreign input -> an order that can be carried out on this content. Fails with `wrongShape` for what is not offered (the
 * canonical JSON and a synopsis are of the whole version; whether the other version is there is for the caller to see), `chapterUnknown` for a chapter the version does not have, and
 * `extractEmpty` when no measure is left to be printed.
 */
export function parseExportOrder(
  input: {
    readonly what: string;
    readonly format: string;
    readonly chapterIds: readonly string[] | null;
    readonly lead: string | null;
    readonly area?: string | undefined;
    readonly beforeId: string | null;
  },
  content: VersionContent,
): Result<ExportOrder, Failure> {
  const { what, format, chapterIds, lead, area, beforeId } = input;
  if (!isExportWhat(what)) return failed(failure('wrongShape', { field: 'what' }));
  if (!isOffered(what, format)) return failed(failure('wrongShape', { field: 'format' }));
  if ((what === 'synopsis') !== (beforeId !== null) || (beforeId !== null && !isId(beforeId)))
    return failed(failure('wrongShape', { field: 'beforeId' }));
  if (what === 'synopsis')
    return chapterIds === null && lead === null && area === undefined
      ? ok({ what, format, chapterIds, lead, beforeId })
      : failed(failure('wrongShape', { field: 'what' }));
  if (what === 'concept' && format === 'json' && (chapterIds !== null || lead !== null || area !== undefined))
    return failed(failure('wrongShape', { field: 'format' }));
  // Nobody leads a figure, and it is counted in the whole county.
  if (what === 'figures' && (lead !== null || area !== undefined))
    return failed(failure('wrongShape', { field: 'what' }));
  const known = new Set(content.chapters.map(({ id }) => id));
  if (chapterIds?.some((id) => !isId(id) || !known.has(id))) return failed(failure('chapterUnknown'));
  const chosen = chapterIds === null ? known : new Set(chapterIds);
  const wanted = lead === null ? null : organisationKey(lead);
  const some =
    what === 'figures'
      ? content.chapters.some(({ id, figures = [] }) => chosen.has(id) && figures.length > 0)
      : measuresOf(content).some(
          ({ chapter, measure }) =>
            chosen.has(chapter.id) &&
            (wanted === null || organisationKey(measure.lead) === wanted) &&
            (area === undefined || measure.area?.includes(area) === true),
        );
  if (chosen.size === 0 || (!some && (what !== 'concept' || wanted !== null || area !== undefined)))
    return failed(failure('extractEmpty'));
  return ok({
    what,
    format,
    chapterIds: chapterIds === null ? null : [...new Set(chapterIds)],
    lead,
    ...(area === undefined ? {} : { area }),
    beforeId,
  });
}

/** Organisations that lead a measure of this version, each once as it was written first, in German order. */
export function leadsOf(content: VersionContent): readonly string[] {
  const leads = new Map<string, string>();
  for (const { measure } of measuresOf(content)) {
    const key = organisationKey(measure.lead);
    if (key !== '' && !leads.has(key)) leads.set(key, measure.lead.trim());
  }
  return [...leads.values()].toSorted((a, b) => a.localeCompare(b, 'de'));
}

/** Municipalities that measures of this version name, each once, in German order. */
export function areasOf(content: VersionContent): readonly string[] {
  const areas = new Set(measuresOf(content).flatMap(({ measure }) => measure.area ?? []));
  return [...areas].toSorted((a, b) => a.localeCompare(b, 'de'));
}
