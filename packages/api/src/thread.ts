import type { Id } from '@fortschrift/domain/id';
import type { Idea } from '@fortschrift/domain/idea';
import type { IdeaThread, ThreadRecord } from '@fortschrift/domain/thread';
import { isFrozen } from '@fortschrift/domain/workshop';
import type { Behind } from './contract/concept.ts';
import type { Rows } from './ports/store.ts';
import { isEventSeen, isIdeaSeen, proposalsOfCounty, proposalsOfEvent } from './thread-origins.ts';
import {
  type Citation,
  citationsOf,
  frozenCitations,
  newestOf,
  readVersions,
  type ThreadScope,
  threadVersions,
} from './thread-versions.ts';

// Both directions of the thread are looked for here.
export { recordThread } from './thread-back.ts';

type Via = ThreadRecord['via'];

/** The nearest way wins: a record that cites the card itself is not also shown through its cluster. */
const nearness: readonly Via[] = ['idea', 'cluster', 'proposal'];

/**
 * The thread of one card forwards: cluster, goals and measures, versions, decisions, implementation, answer.
 * null for an unknown card, and for the public also for one whose event was not released or that is not to be
 * seen. The caller checks that the card belongs to the right county.
 */
export async function ideaThread(rows: Rows, ideaId: Id, scope: ThreadScope): Promise<IdeaThread | null> {
  const idea = await rows.ideas.find(ideaId);
  if (!idea) return null;
  const workshop = await rows.workshops.find(idea.workshopId);
  const table = await rows.tables.find(idea.tableId);
  if (!workshop || !table) return null;
  if (scope.publicOnly && !(isEventSeen(workshop, scope) && isIdeaSeen(idea))) return null;
  const cluster = idea.clusterId === null ? null : await rows.clusters.find(idea.clusterId);
  const showDots = table.dotsShown || isFrozen(workshop);
  const answer = await rows.ideas.answer(ideaId);
  return {
    idea: {
      id: idea.id,
      kind: idea.kind,
      text: idea.text,
      detail: idea.detail,
      language: idea.language,
      workshopId: workshop.id,
      workshopTitle: workshop.title,
      day: workshop.day,
      tableTitle: table.title,
    },
    cluster: cluster && {
      id: cluster.id,
      heading: cluster.heading,
      ideas: (await rows.ideas.ofCluster(cluster.id)).filter(isIdeaSeen).length,
      dots: showDots ? ((await rows.dots.sums(table.id)).get(cluster.id) ?? 0) : 0,
    },
    records: await recordsFor(rows, idea, scope),
    answer: answer && { result: answer.result, reason: answer.reason, answeredAt: answer.answeredAt },
  };
}

async function recordsFor(rows: Rows, idea: Idea, scope: ThreadScope): Promise<readonly ThreadRecord[]> {
  const ways = new Map<Id, Via>([[idea.id, 'idea']]);
  if (idea.clusterId !== null) ways.set(idea.clusterId, 'cluster');
  for (const proposal of await proposalsOfEvent(rows, idea.workshopId)) {
    if (proposal.tableId === idea.tableId) ways.set(proposal.id, 'proposal');
  }
  return scope.publicOnly
    ? publicRecords(rows, idea.countyId, ways)
    : officeRecords(rows, idea.countyId, ways);
}

async function publicRecords(
  rows: Rows,
  countyId: Id,
  ways: ReadonlyMap<Id, Via>,
): Promise<readonly ThreadRecord[]> {
  const scope = { publicOnly: true };
  const versions = await readVersions(rows, await rows.versions.ofCounty(countyId), scope);
  const latest = await rows.implementation.latest(countyId);
  const via = nearest(frozenCitations(versions), ways);
  const records: ThreadRecord[] = [];
  for (const record of newestOf(versions)) {
    const way = via.get(record.id);
    const holder = versions.find((read) => read.records.includes(record));
    if (!way || !holder) continue;
    const report = latest.get(record.id);
    records.push({
      id: record.id,
      kind: record.kind,
      title: record.title,
      conceptId: holder.version.conceptId,
      chapterId: record.chapterId,
      via: way,
      versions: await threadVersions(rows, versions, record.id, scope),
      implementation: report ? { state: report.state, reportedAt: report.reportedAt } : null,
    });
  }
  return records;
}

async function officeRecords(
  rows: Rows,
  countyId: Id,
  ways: ReadonlyMap<Id, Via>,
): Promise<readonly ThreadRecord[]> {
  const scope = { publicOnly: false };
  const via = nearest(await rows.records.citing(countyId, [...ways.keys()]), ways);
  const latest = via.size > 0 ? await rows.implementation.latest(countyId) : new Map();
  const records: ThreadRecord[] = [];
  for (const [recordId, way] of via) {
    const record = await rows.records.find(recordId);
    if (!record) continue;
    const versions = await readVersions(rows, await rows.versions.ofConcept(record.conceptId), scope);
    const report = latest.get(recordId);
    records.push({
      id: record.id,
      kind: record.kind,
      title: record.title,
      conceptId: record.conceptId,
      chapterId: record.chapterId,
      via: way,
      versions: await threadVersions(rows, versions, record.id, scope),
      implementation: report ? { state: report.state, reportedAt: report.reportedAt } : null,
    });
  }
  return records;
}

/** By record the nearest way the given things lead to it. */
function nearest(citations: readonly Citation[], ways: ReadonlyMap<Id, Via>): ReadonlyMap<Id, Via> {
  const found = new Map<Id, Via>();
  for (const citation of citations) {
    const way = ways.get(citation.refId);
    if (!way || way !== citation.kind) continue;
    const known = found.get(citation.recordId);
    if (!known || nearness.indexOf(way) < nearness.indexOf(known)) found.set(citation.recordId, way);
  }
  return found;
}

/**
 * How many cards stand behind each goal and measure of a county: those it cites, those in clusters it cites and
 * those of the tables whose proposals it cites, each once. A card counts for a record exactly when its thread
 * leads there. Records without any are left out.
 */
export async function behindOf(rows: Rows, countyId: Id, scope: ThreadScope): Promise<Behind> {
  const citations = await citationsOf(rows, countyId, scope);
  const tableOf = citations.some((citation) => citation.kind === 'proposal')
    ? await proposalsOfCounty(rows, countyId, scope)
    : new Map<Id, { readonly tableId: Id }>();
  const seen = new Set(
    (await rows.workshops.ofCounty(countyId))
      .filter((workshop) => isEventSeen(workshop, scope))
      .map((workshop) => workshop.id),
  );
  const cardsAt = new Map<string, Id[]>();
  for (const idea of await rows.ideas.ofCounty(countyId)) {
    if (!isIdeaSeen(idea) || !seen.has(idea.workshopId)) continue;
    for (const place of [`idea:${idea.id}`, `cluster:${idea.clusterId}`, `table:${idea.tableId}`]) {
      const cards = cardsAt.get(place);
      if (cards) cards.push(idea.id);
      else cardsAt.set(place, [idea.id]);
    }
  }
  const behind = new Map<Id, Set<Id>>();
  for (const { recordId, kind, refId } of citations) {
    const place = kind === 'proposal' ? `table:${tableOf.get(refId)?.tableId}` : `${kind}:${refId}`;
    const cards = cardsAt.get(place);
    if (!cards) continue;
    const known = behind.get(recordId) ?? new Set();
    for (const card of cards) known.add(card);
    behind.set(recordId, known);
  }
  return Object.fromEntries([...behind].map(([recordId, cards]) => [recordId, cards.size]));
}
