import { decides } from '@fortschrift/domain/body';
import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import { isPublic, measuresOf, type VersionContent } from '@fortschrift/domain/version';
import { recordsOf, targetsOf } from '@fortschrift/domain/version-records';
import { inForce } from '@fortschrift/domain/version-step';
import type { Workshop } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import { citedIdeas } from '../cited-ideas.ts';
import type { DecisionRow } from '../contract/committee.ts';
import type { PublicHome } from '../contract/public.ts';
import type { Rows } from '../ports/store.ts';
import { type AnyRoute, route } from '../route.ts';
import { behindOf, recordThread } from '../thread.ts';
import { aboutOf, isEventSeen, isIdeaSeen } from '../thread-origins.ts';
import { shownDecisions } from '../version-decisions.ts';
import { countyAt, publicCounty, publicVersion, publishedVersion } from '../version-published.ts';

const publicOnly = { publicOnly: true };
const visitor = { kind: 'visitor' } as const;
const versionQuery = v.object({ version: v.exactOptional(v.string()) });

/** What anybody sees without an account: only published versions, only released events. */
export const publicRoutes: readonly AnyRoute[] = [
  route('GET /public', {}, async ({ ports }) => {
    const counties = await ports.store.rows.counties.list();
    return ok({ counties: counties.map(({ name, slug }) => ({ name, slug })) });
  }),

  route('GET /public/:slug', {}, async ({ params, ports }) => {
    const { rows } = ports.store;
    const county = await countyAt(rows, params.slug);
    if (!county.ok) return county;
    const workshops = await rows.workshops.ofCounty(county.value.id);
    return ok({
      county: await publicCounty(rows, county.value),
      concept: await conceptInForce(rows, county.value.id),
      events: eventsOf(workshops),
      counts: await countsOf(rows, county.value.id, workshops),
    });
  }),

  route('GET /public/:slug/concept', { query: versionQuery }, async ({ params, query, ports }) => {
    const { rows } = ports.store;
    const county = await countyAt(rows, params.slug);
    if (!county.ok) return county;
    const { id: countyId } = county.value;
    const version = await publishedVersion(rows, county.value, query.version);
    if (!version.ok) return version;
    const content = await rows.versions.content(version.value.id);
    if (!content) return failed(failure('notFound'));
    const measures = new Set(measuresOf(content).map(({ measure }) => measure.id));
    const reports = [...(await rows.implementation.latest(countyId)).values()];
    const titles = new Map((await rows.concepts.ofCounty(countyId)).map(({ id, title }) => [id, title]));
    const versions = (await rows.versions.ofCounty(countyId)).filter(isPublic);
    return ok({
      county: await publicCounty(rows, county.value),
      version: publicVersion(version.value),
      content,
      behind: await behindOf(rows, countyId, publicOnly),
      about: await aboutOf(rows, countyId, publicOnly),
      decisions: await publicDecisions(rows, countyId, version.value.id),
      implementation: reports
        .filter((report) => measures.has(report.measureId))
        .map(({ reportedBy: _, ...report }) => report),
      versions: versions
        .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
        .map((other) => ({ ...publicVersion(other), title: titles.get(other.conceptId) ?? '' })),
    });
  }),

  route('GET /public/:slug/records/:id', { query: versionQuery }, async ({ params, query, ports }) => {
    const { rows } = ports.store;
    const county = await countyAt(rows, params.slug);
    if (!county.ok) return county;
    const { id: countyId } = county.value;
    const holder = query.version
      ? await publishedVersion(rows, county.value, query.version)
      : await newestWith(rows, countyId, params.id);
    if (!holder.ok) return holder;
    const content = await rows.versions.content(holder.value.id);
    const record = content && recordsOf(content).find((held) => held.id === params.id);
    if (!record) return failed(failure('notFound'));
    return ok({
      county: await publicCounty(rows, county.value),
      thread: await recordThread(rows, countyId, params.id, publicOnly),
      title: record.title,
      number: record.number,
      label: holder.value.label,
    });
  }),
];

/** The newest public version a goal or measure stands in: the one in force first. */
async function newestWith(rows: Rows, countyId: string, recordId: string) {
  const versions = (await rows.versions.ofCounty(countyId)).filter(isPublic);
  const current = inForce(versions);
  const order = versions.toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
  for (const version of current ? [current, ...order] : order) {
    const content = await rows.versions.content(version.id);
    if (content && targetsOf(content).has(recordId)) return ok(version);
  }
  return failed(failure('notFound'));
}

async function conceptInForce(rows: Rows, countyId: string): Promise<PublicHome['concept']> {
  const version = inForce(await rows.versions.ofCounty(countyId));
  const content = version && (await rows.versions.content(version.id));
  if (!version || !content) return null;
  return {
    id: version.conceptId,
    title: content.title,
    version: publicVersion(version),
    decision: (await publicDecisions(rows, countyId, version.id)).find(isBinding) ?? null,
    chapters: content.chapters.map((chapter) => ({
      id: chapter.id,
      number: chapter.number,
      title: chapter.title,
      field: chapter.field,
      ...sizesOf(chapter),
    })),
  };
}

/** What anybody may know of the resolutions about a version, newest first; who recorded them is left out. */
async function publicDecisions(rows: Rows, countyId: string, versionId: string) {
  const decisions = await rows.decisions.ofVersion(versionId);
  const shown = await shownDecisions(rows, visitor, countyId, decisions);
  return shown.map((decision) => ({ ...decision, recordedBy: null }));
}

function isBinding({ bodyKind, kind }: DecisionRow): boolean {
  return decides({ kind: bodyKind }) && kind === 'accepted';
}

function sizesOf({ goals, loose }: VersionContent['chapters'][number]) {
  const below = goals.reduce((sum, goal) => sum + goal.measures.length, 0);
  return {
    goals: goals.filter((goal) => goal.level === 'goal').length,
    measures: below + loose.length,
  };
}

/** Coming events soonest first, then past ones newest first; cancelled ones are not shown. */
function eventsOf(workshops: readonly Workshop[]): PublicHome['events'] {
  const dated = workshops.filter(({ state, day }) => state !== 'cancelled' && day !== '');
  const isComing = ({ state }: Workshop) => state === 'planned' || state === 'opened';
  return [
    ...dated.filter(isComing).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    ...dated.filter((workshop) => !isComing(workshop)).toSorted((a, b) => (a.day < b.day ? 1 : -1)),
  ].map(({ id, title, day, starts, place, state }) => ({ id, title, day, starts, place, state }));
}

async function countsOf(
  rows: Rows,
  countyId: string,
  workshops: readonly Workshop[],
): Promise<PublicHome['counts']> {
  const released = new Set(
    workshops.filter((workshop) => isEventSeen(workshop, publicOnly)).map(({ id }) => id),
  );
  const ideas = (await rows.ideas.ofCounty(countyId)).filter(
    (idea) => isIdeaSeen(idea) && released.has(idea.workshopId),
  );
  const answers = await rows.ideas.answers(countyId);
  return {
    ideas: ideas.length,
    answered: ideas.filter((idea) => answers.has(idea.id)).length,
    connected: (await citedIdeas(rows, countyId, ideas, publicOnly)).size,
    events: released.size,
  };
}
