import type { ReportEdition, ReportFormat } from '@fortschrift/api/contract/event-report';

/** The edition an address asks for. */
export function editionOf(search: URLSearchParams): ReportEdition {
  return search.get('fassung') === 'redigiert' ? 'edited' : 'original';
}

/** A page of a report in an edition. */
export function editionHref(path: string, edition: ReportEdition): string {
  return edition === 'edited' ? `${path}?fassung=redigiert` : path;
}

/** Where a report is downloaded; `below` is its place in the api. */
export function reportFileHref(below: string, format: ReportFormat, edition: ReportEdition): string {
  return `/api${below}/report.${format}${edition === 'edited' ? '?edition=edited' : ''}`;
}

/** Where everybody reads the report of an event. */
export function publicReportHref(slug: string, workshopId: string): string {
  return `/${slug}/termine/${workshopId}`;
}
