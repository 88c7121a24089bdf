import { joinFragment } from '@fortschrift/domain/join';
import { nextDay, type Series } from '@fortschrift/domain/series';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { SeriesView, WorkshopCounts, WorkshopPage } from './contract/workshop.ts';
import type { Rows } from './ports/store.ts';

/** What an event counts before anything happened. */
export const noCounts: WorkshopCounts = { tables: 0, people: 0, ideas: 0, clusters: 0 };

/** Everything about one event for who prepares it; `origin` is the address people reach the installation at. */
export async function workshopPage(rows: Rows, workshop: Workshop, origin: string): Promise<WorkshopPage> {
  const { countyId, seriesId, plan } = workshop;
  const series = seriesId === null ? null : await rows.series.find(seriesId);
  const version = plan.versionId === null ? null : await rows.versions.find(plan.versionId);
  const concept = version && (await rows.concepts.find(version.conceptId));
  return {
    workshop,
    tables: await rows.tables.ofWorkshop(workshop.id),
    counts: (await rows.workshops.counts(countyId)).get(workshop.id) ?? noCounts,
    joinUrl: `${origin}/j/${workshop.code}`,
    scanUrl: `${origin}/j#${joinFragment(workshop.joinToken)}`,
    series: series && (seriesViews([series], await rows.workshops.ofCounty(countyId))[0] ?? null),
    version: version && { id: version.id, label: version.label, title: concept?.title ?? '' },
  };
}

/** Series with their dates out of the county's events. */
export function seriesViews(
  series: readonly Series[],
  workshops: readonly Workshop[],
): readonly SeriesView[] {
  return series.map((one) => {
    const dates = workshops
      .filter(({ seriesId }) => seriesId === one.id)
      .toSorted((a, b) => (a.day < b.day ? 1 : -1));
    const last = dates.find(({ state }) => state !== 'cancelled') ?? dates[0];
    return {
      series: one,
      dates: dates.map(({ id, title, day, state }) => ({ id, title, day, state })),
      nextDay: last ? nextDay(last.day, one.rhythm) : '',
    };
  });
}
