import type { PublicFormat } from '@fortschrift/api/contract/public';
import type { Id } from '@fortschrift/domain/id';

/** Where a county's published concept is read; another version than the one in force is named. */
export function conceptHref(slug: string, versionId?: Id | null): string {
  return `/${slug}/konzept${versionId ? `?fassung=${versionId}` : ''}`;
}

/** Where a goal or measure stands in the concept. */
export function recordHref(slug: string, recordId: Id, versionId?: Id | null): string {
  return `${conceptHref(slug, versionId)}#record-${recordId}`;
}

/** Where the thread behind a goal or measure is shown. */
export function behindHref(slug: string, recordId: Id, versionId?: Id | null): string {
  return `/${slug}/konzept/massnahme/${recordId}${versionId ? `?fassung=${versionId}` : ''}`;
}

/** Where a card and what became of it is shown. */
export function ideaHref(slug: string, ideaId: Id): string {
  return `/${slug}/ideen/${ideaId}`;
}

/** Where the Synopse of two published versions is downloaded; the format is put behind it. */
export function synopsisFilesHref(slug: string, beforeId: Id, afterId: Id): string {
  return `/api/public/${slug}/versions/${afterId}/synopsis/${beforeId}/file.`;
}

/** Where a published version is downloaded. */
export function fileHref(slug: string, versionId: Id, format: PublicFormat): string {
  return `/api/public/${slug}/versions/${versionId}/file.${format}`;
}
