import type { Id } from '@fortschrift/domain/id';
import type { Idea } from '@fortschrift/domain/idea';
import { matchesSearch } from '@fortschrift/domain/search';
import { isFrozen } from '@fortschrift/domain/workshop';
import type { IdeaQuery, IdeaRow, SpokenOf, WorkshopRoutes } from './contract/workshop.ts';
import type { Rows } from './ports/store.ts';
import { spokenOf } from './spoken-of.ts';
import { proposalsOfCounty } from './thread-origins.ts';

/** What the office's list of cards is narrowed to. */
export type IdeaFilter = Omit<IdeaQuery, 'page'>;

/** Cards on one page of the list. */
export const ideaPageSize = 50;

/** A card as a file lists it. */
export type ListedIdea = { readonly idea: Idea; readonly row: IdeaRow };

/** One page of the cards that fit, as `findIdeas`; a page after the last one is the last one. */
export async function listIdeas(
  rows: Rows,
  countyId: Id,
  { page: asked, ...filter }: IdeaQuery,
): Promise<WorkshopRoutes['GET /ideas']['answer']> {
  const { found, total, open, about } = await findIdeas(rows, countyId, filter);
  const pages = Math.max(1, Math.ceil(found.length / ideaPageSize));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked ?? 1)) || 1));
  const shown = found.slice((page - 1) * ideaPageSize, page * ideaPageSize);
  return {
    ideas: shown.map(({ row }) => row),
    spokenOf: [...new Map(about.map((record) => [record.id, record])).values()],
    ...{ found: found.length, open, total, page, pages },
  };
}

/**
 * All cards of a county that the office may read (withdrawn ones are their writers' alone), each with where it
 * was said and what it became, narrowed by the filter; `total` counts them before, `open` those that fit, can be seen, belong
 * to a closed event and have no answer; `about` is what any of the county's cards speaks about. The search looks at card, cluster and table without regard to case and umlauts.
 */
export async function findIdeas(
  rows: Rows,
  countyId: Id,
  filter: IdeaFilter,
): Promise<{
  readonly found: readonly ListedIdea[];
  readonly open: number;
  readonly total: number;
  readonly about: readonly SpokenOf[];
}> {
  const cards = (await rows.ideas.ofCounty(countyId)).filter((idea) => idea.state !== 'withdrawn');
  const about = await spokenOf(rows, cards);
  const toRow = await rowMaker(rows, countyId, about);
  const closed = new Set((await rows.workshops.ofCounty(countyId)).filter(isFrozen).map(({ id }) => id));
  const found = cards
    .map((idea) => ({ idea, row: toRow(idea) }))
    .filter(({ idea, row }) => fits(row, idea, filter));
  const open = found.filter(
    ({ row }) => row.result === null && row.state === 'submitted' && closed.has(row.workshopId),
  ).length;
  return { found, open, total: cards.length, about: [...about.values()] };
}

function fits(row: IdeaRow, { detail, tableId }: Idea, filter: IdeaFilter): boolean {
  if (filter.workshop && row.workshopId !== filter.workshop) return false;
  if (filter.table && tableId !== filter.table) return false;
  if (filter.result && row.result !== filter.result) return false;
  if (filter.state && row.state !== filter.state) return false;
  if (filter.field && row.field !== filter.field) return false;
  if (filter.kind && row.kind !== filter.kind) return false;
  if (filter.answered && (filter.answered === 'yes') !== (row.result !== null)) return false;
  if (filter.about === 'any' && row.about === null) return false;
  if (filter.about && filter.about !== 'any' && row.about?.id !== filter.about) return false;
  return matchesSearch(
    (filter.search ?? '').slice(0, 200),
    row.text,
    detail,
    row.cluster?.heading ?? '',
    row.table,
  );
}

async function rowMaker(
  rows: Rows,
  countyId: Id,
  about: ReadonlyMap<Id, SpokenOf>,
): Promise<(idea: Idea) => IdeaRow> {
  const workshops = await rows.workshops.ofCounty(countyId);
  const titles = new Map(workshops.map(({ id, title }) => [id, title]));
  const tables = new Map(
    (await Promise.all(workshops.map(({ id }) => rows.tables.ofWorkshop(id))))
      .flat()
      .map((table) => [table.id, table]),
  );
  const clusters = new Map((await rows.clusters.ofCounty(countyId)).map((cluster) => [cluster.id, cluster]));
  const answers = await rows.ideas.answers(countyId);
  const records = await recordsByPlace(rows, countyId);
  const imported = await rows.ideaImports.ideaIds(countyId);
  return (idea) => {
    const table = tables.get(idea.tableId);
    const cluster = idea.clusterId === null ? undefined : clusters.get(idea.clusterId);
    const found = [`idea:${idea.id}`, `cluster:${idea.clusterId}`, `table:${idea.tableId}`].flatMap(
      (place) => records.get(place) ?? [],
    );
    return {
      id: idea.id,
      kind: idea.kind,
      text: idea.text,
      language: idea.language,
      workshopId: idea.workshopId,
      workshop: titles.get(idea.workshopId) ?? '',
      table: table?.title ?? '',
      field: table?.field ?? null,
      cluster: cluster ? { id: cluster.id, heading: cluster.heading } : null,
      state: idea.state,
      result: answers.get(idea.id)?.result ?? null,
      reason: answers.get(idea.id)?.reason ?? '',
      imported: imported.has(idea.id),
      records: [...new Map(found.map((record) => [record.id, record])).values()],
      about: about.get(idea.id) ?? null,
    };
  };
}

type Records = IdeaRow['records'];

/** Goals and measures by what they cite; a proposal stands for its table. */
async function recordsByPlace(rows: Rows, countyId: Id): Promise<ReadonlyMap<string, Records>> {
  const records = new Map((await rows.records.ofCounty(countyId)).map((record) => [record.id, record]));
  const origins = await rows.records.origins(countyId);
  const proposals = origins.some((origin) => origin.kind === 'proposal')
    ? await proposalsOfCounty(rows, countyId, { publicOnly: false })
    : new Map<Id, { readonly tableId: Id }>();
  const found = new Map<string, Records>();
  for (const { kind, refId, recordId } of origins) {
    const record = records.get(recordId);
    if (!record) continue;
    const { id, title, conceptId, chapterId } = record;
    const place = kind === 'proposal' ? `table:${proposals.get(refId)?.tableId}` : `${kind}:${refId}`;
    found.set(place, [...(found.get(place) ?? []), { id, kind: record.kind, title, conceptId, chapterId }]);
  }
  return found;
}
