import type { Id } from '@fortschrift/domain/id';
import type { Idea } from '@fortschrift/domain/idea';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { Behind } from './contract/concept.ts';
import type { Rows } from './ports/store.ts';
import type { ThreadScope } from './thread-versions.ts';

/** A proposal frozen with its event, and the table it was written at. */
export type FrozenProposal = {
  readonly id: Id;
  readonly title: string;
  readonly tableId: Id;
  readonly tableTitle: string;
  readonly workshopId: Id;
  readonly workshopTitle: string;
};

/** Whether what was said at an event may be shown: to everybody only once its documentation was released. */
export function isEventSeen(workshop: Pick<Workshop, 'state'>, scope: ThreadScope): boolean {
  return !scope.publicOnly || workshop.state === 'documented';
}

/** Whether a card may be shown as standing behind something: hidden and withdrawn ones never are. */
export function isIdeaSeen(idea: Pick<Idea, 'state'>): boolean {
  return idea.state === 'submitted';
}

/** The proposals frozen with one event; none while it is still open. */
export async function proposalsOfEvent(rows: Rows, workshopId: Id): Promise<readonly FrozenProposal[]> {
  const frozen = await rows.eventResults.find(workshopId);
  return (frozen?.result.tables ?? []).flatMap((table) =>
    table.proposals.map((proposal) => ({
      id: proposal.id,
      title: proposal.title,
      tableId: table.id,
      tableTitle: table.title,
      workshopId,
      workshopTitle: frozen?.result.title ?? '',
    })),
  );
}

/** The proposals frozen with all events of a county that may be seen, by id. */
export async function proposalsOfCounty(
  rows: Rows,
  countyId: Id,
  scope: ThreadScope,
): Promise<ReadonlyMap<Id, FrozenProposal>> {
  const found = new Map<Id, FrozenProposal>();
  for (const workshop of await rows.workshops.ofCounty(countyId)) {
    if (!isEventSeen(workshop, scope)) continue;
    for (const proposal of await proposalsOfEvent(rows, workshop.id)) found.set(proposal.id, proposal);
  }
  return found;
}

/**
 * How many cards speak about each goal and measure of a county, of events that may be seen. Records nobody spoke of are
 * left out.
 */
export async function aboutOf(rows: Rows, countyId: Id, scope: ThreadScope): Promise<Behind> {
  const seen = new Set(
    (await rows.workshops.ofCounty(countyId))
      .filter((workshop) => isEventSeen(workshop, scope))
      .map(({ id }) => id),
  );
  const counts = new Map<Id, number>();
  for (const { recordId, workshopId, count } of await rows.ideas.spokenCounts(countyId))
    if (seen.has(workshopId)) counts.set(recordId, (counts.get(recordId) ?? 0) + count);
  return Object.fromEntries(counts);
}
