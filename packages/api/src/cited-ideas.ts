import type { Id } from '@fortschrift/domain/id';
import type { Idea } from '@fortschrift/domain/idea';
import type { Rows } from './ports/store.ts';
import { proposalsOfCounty } from './thread-origins.ts';
import { citationsOf, type ThreadScope } from './thread-versions.ts';

/**
 * Those of the given cards that stand behind a goal or measure: cited themselves, by their cluster, or by a
 * proposal of their table. `only` limits it to the citations of these records.
 */
export async function citedIdeas(
  rows: Rows,
  countyId: Id,
  ideas: readonly Idea[],
  scope: ThreadScope,
  only?: ReadonlySet<Id>,
): Promise<ReadonlySet<Id>> {
  const citations = (await citationsOf(rows, countyId, scope)).filter(
    (citation) => only?.has(citation.recordId) ?? true,
  );
  const proposals = citations.some((citation) => citation.kind === 'proposal')
    ? await proposalsOfCounty(rows, countyId, scope)
    : new Map<Id, { readonly tableId: Id }>();
  const cited = new Set(
    citations.map(({ kind, refId }) =>
      kind === 'proposal' ? `table:${proposals.get(refId)?.tableId}` : `${kind}:${refId}`,
    ),
  );
  const found = ideas.filter(
    ({ id, clusterId, tableId }) =>
      cited.has(`idea:${id}`) || cited.has(`cluster:${clusterId}`) || cited.has(`table:${tableId}`),
  );
  return new Set(found.map((idea) => idea.id));
}
