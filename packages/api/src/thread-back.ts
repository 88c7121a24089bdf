import type { Id } from '@fortschrift/domain/id';
import type { Idea } from '@fortschrift/domain/idea';
import type { Origin } from '@fortschrift/domain/origin';
import type { RecordThread, ThreadIdea } from '@fortschrift/domain/thread';
import { isFrozen } from '@fortschrift/domain/workshop';
import type { Rows } from './ports/store.ts';
import { isEventSeen, isIdeaSeen, proposalsOfCounty } from './thread-origins.ts';
import { newestOf, readVersions, type ThreadScope } from './thread-versions.ts';

/**
 * The thread of one goal or measure backwards: the clusters, cards, proposals and earlier records it cites, and the
 * cards that spoke about it.
 * For the public as its newest published version cites them, and only from released events. What is no longer
 * there is left out; a record that cites nothing, and of which nobody spoke, has empty lists. The caller checks that the record may
 * be seen.
 */
export async function recordThread(
  rows: Rows,
  countyId: Id,
  recordId: Id,
  scope: ThreadScope,
): Promise<RecordThread> {
  const origins = await originsOf(rows, countyId, recordId, scope);
  return {
    recordId,
    clusters: await clustersBehind(rows, countyId, origins, scope),
    ideas: await ideasBehind(rows, countyId, origins, scope),
    proposals: await proposalsBehind(rows, countyId, origins, scope),
    about: await ideasAbout(rows, countyId, recordId, scope),
    previous: await previousBehind(rows, countyId, origins, scope),
    // What the office calls its files is its own business.
    documents: scope.publicOnly ? [] : await documentsBehind(rows, countyId, origins),
  };
}

async function originsOf(
  rows: Rows,
  countyId: Id,
  recordId: Id,
  scope: ThreadScope,
): Promise<readonly Origin[]> {
  if (!scope.publicOnly) return rows.records.originsOf(recordId);
  const versions = await readVersions(rows, await rows.versions.ofCounty(countyId), scope);
  return newestOf(versions).find((record) => record.id === recordId)?.origins ?? [];
}

type Place = { readonly workshopTitle: string; readonly tableTitle: string; readonly dotsShown: boolean };

async function placeOf(
  rows: Rows,
  countyId: Id,
  thing: { readonly countyId: Id; readonly workshopId: Id; readonly tableId: Id },
  scope: ThreadScope,
): Promise<Place | null> {
  if (thing.countyId !== countyId) return null;
  const workshop = await rows.workshops.find(thing.workshopId);
  const table = await rows.tables.find(thing.tableId);
  if (!workshop || !table || !isEventSeen(workshop, scope)) return null;
  return {
    workshopTitle: workshop.title,
    tableTitle: table.title,
    dotsShown: table.dotsShown || isFrozen(workshop),
  };
}

async function clustersBehind(
  rows: Rows,
  countyId: Id,
  origins: readonly Origin[],
  scope: ThreadScope,
): Promise<RecordThread['clusters']> {
  const found: RecordThread['clusters'][number][] = [];
  for (const { refId } of origins.filter((origin) => origin.kind === 'cluster')) {
    const cluster = await rows.clusters.find(refId);
    const place = cluster && (await placeOf(rows, countyId, cluster, scope));
    if (!cluster || !place) continue;
    found.push({
      id: cluster.id,
      heading: cluster.heading,
      dots: place.dotsShown ? ((await rows.dots.sums(cluster.tableId)).get(cluster.id) ?? 0) : 0,
      workshopId: cluster.workshopId,
      workshopTitle: place.workshopTitle,
      tableTitle: place.tableTitle,
      ideas: await shown(rows, (await rows.ideas.ofCluster(cluster.id)).filter(isIdeaSeen)),
    });
  }
  return found;
}

async function ideasBehind(
  rows: Rows,
  countyId: Id,
  origins: readonly Origin[],
  scope: ThreadScope,
): Promise<RecordThread['ideas']> {
  const cited = await Promise.all(
    origins.filter(({ kind }) => kind === 'idea').map(({ refId }) => rows.ideas.find(refId)),
  );
  return placed(rows, countyId, cited, scope);
}

async function ideasAbout(
  rows: Rows,
  countyId: Id,
  recordId: Id,
  scope: ThreadScope,
): Promise<RecordThread['about']> {
  return placed(rows, countyId, await rows.ideas.ofRecord(countyId, recordId), scope);
}

/** Cards with where they were said; those that may not be seen are left out. */
async function placed(
  rows: Rows,
  countyId: Id,
  ideas: readonly (Idea | null)[],
  scope: ThreadScope,
): Promise<RecordThread['ideas']> {
  const found: RecordThread['ideas'][number][] = [];
  for (const idea of ideas) {
    if (!idea || !isIdeaSeen(idea)) continue;
    const place = await placeOf(rows, countyId, idea, scope);
    if (!place) continue;
    for (const card of await shown(rows, [idea])) {
      found.push({ ...card, workshopTitle: place.workshopTitle, tableTitle: place.tableTitle });
    }
  }
  return found;
}

async function shown(rows: Rows, ideas: readonly Idea[]): Promise<readonly ThreadIdea[]> {
  const cards: ThreadIdea[] = [];
  for (const { id, kind, text, language } of ideas) {
    cards.push({ id, kind, text, language, result: (await rows.ideas.answer(id))?.result ?? null });
  }
  return cards;
}

async function proposalsBehind(
  rows: Rows,
  countyId: Id,
  origins: readonly Origin[],
  scope: ThreadScope,
): Promise<RecordThread['proposals']> {
  const cited = origins.filter((origin) => origin.kind === 'proposal');
  if (cited.length === 0) return [];
  const frozen = await proposalsOfCounty(rows, countyId, scope);
  return cited.flatMap(({ refId }) => {
    const proposal = frozen.get(refId);
    if (!proposal) return [];
    const { id, title, workshopId, workshopTitle, tableTitle } = proposal;
    return [{ id, title, workshopId, workshopTitle, tableTitle }];
  });
}

async function previousBehind(
  rows: Rows,
  countyId: Id,
  origins: readonly Origin[],
  scope: ThreadScope,
): Promise<RecordThread['previous']> {
  const cited = origins.filter(
    (origin) => origin.kind === 'previousGoal' || origin.kind === 'previousMeasure',
  );
  if (cited.length === 0) return [];
  const versions = await readVersions(rows, await rows.versions.ofCounty(countyId), scope);
  const frozen = new Map(newestOf(versions).map((record) => [record.id, record]));
  const found: RecordThread['previous'][number][] = [];
  for (const { refId } of cited) {
    const row = scope.publicOnly ? null : await rows.records.find(refId);
    const record = frozen.get(refId) ?? (row?.countyId === countyId ? row : null);
    if (record) found.push({ id: record.id, title: record.title, kind: record.kind });
  }
  return found;
}

async function documentsBehind(
  rows: Rows,
  countyId: Id,
  origins: readonly Origin[],
): Promise<RecordThread['documents']> {
  const found: RecordThread['documents'][number][] = [];
  for (const { kind, refId, note } of origins) {
    const made = kind === 'document' ? await rows.conceptImports.find(refId) : null;
    if (made?.countyId === countyId) found.push({ id: refId, fileName: made.fileName, place: note });
  }
  return found;
}
