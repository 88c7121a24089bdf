import type { Id } from '@fortschrift/domain/id';
import type { OriginKind } from '@fortschrift/domain/origin';
import type { Proposal } from '@fortschrift/domain/proposal';
import type { RecordSource } from '@fortschrift/domain/record-draft';
import type { Ports } from './ports.ts';
import { isIdeaSeen } from './thread-origins.ts';
import { newestOf, readVersions } from './thread-versions.ts';

/** What a citation leads to: the words to begin with, or nothing to take over (`none`). */
export type FoundSource = RecordSource | { readonly kind: 'none' };

/**
 * Looks for what a goal or measure is to cite, in the same county only. null when it is not there, is hidden or
 * was withdrawn. Administration, law and surveys are free references and always there.
 */
export async function findSource(
  ports: Pick<Ports, 'store' | 'live'>,
  countyId: Id,
  from: { readonly kind: OriginKind; readonly refId: Id },
): Promise<FoundSource | null> {
  const { rows } = ports.store;
  switch (from.kind) {
    case 'idea': {
      const idea = await rows.ideas.find(from.refId);
      return idea?.countyId === countyId && isIdeaSeen(idea)
        ? { kind: 'idea', ideaKind: idea.kind, text: idea.text, detail: idea.detail }
        : null;
    }
    case 'cluster': {
      const cluster = await rows.clusters.find(from.refId);
      return cluster?.countyId === countyId
        ? { kind: 'cluster', heading: cluster.heading, summary: cluster.summary }
        : null;
    }
    case 'proposal': {
      const proposal = await findProposal(ports, countyId, from.refId);
      return proposal && { kind: 'proposal', title: proposal.title, text: proposal.text };
    }
    case 'previousGoal':
    case 'previousMeasure':
      return findPrevious(ports, countyId, from.refId, from.kind === 'previousGoal' ? 'goal' : 'measure');
    case 'amendment': {
      const papers = await rows.papers.ofCounty(countyId);
      const known = papers.some(
        (paper) => paper.id === from.refId || paper.items.some((item) => item.id === from.refId),
      );
      return known ? { kind: 'none' } : null;
    }
    case 'document': {
      const made = await rows.conceptImports.find(from.refId);
      return made?.countyId === countyId ? { kind: 'none' } : null;
    }
    case 'administration':
    case 'law':
    case 'survey':
      return { kind: 'none' };
  }
}

/** In the frozen result of a closed event, or in the sheet of one that is still open. */
async function findProposal(
  { store, live }: Pick<Ports, 'store' | 'live'>,
  countyId: Id,
  id: Id,
): Promise<Proposal | null> {
  for (const workshop of await store.rows.workshops.ofCounty(countyId)) {
    const frozen = await store.rows.eventResults.find(workshop.id);
    const kept = frozen?.result.tables
      .flatMap((table) => table.proposals)
      .find((proposal) => proposal.id === id);
    if (kept) return kept;
    if (frozen || workshop.state !== 'opened') continue;
    for (const table of await store.rows.tables.ofWorkshop(workshop.id)) {
      const sheet = await live.readSheet(table.id);
      const written = sheet.proposals.find((proposal) => proposal.id === id);
      if (written) return written;
    }
  }
  return null;
}

async function findPrevious(
  { store }: Pick<Ports, 'store'>,
  countyId: Id,
  id: Id,
  kind: 'goal' | 'measure',
): Promise<FoundSource | null> {
  const row = await store.rows.records.find(id);
  if (row)
    return row.countyId === countyId && row.kind === kind ? { kind: 'record', title: row.title } : null;
  const versions = await store.rows.versions.ofCounty(countyId);
  const frozen = newestOf(await readVersions(store.rows, versions, { publicOnly: false }));
  const record = frozen.find((held) => held.id === id && held.kind === kind);
  return record ? { kind: 'record', title: record.title } : null;
}
