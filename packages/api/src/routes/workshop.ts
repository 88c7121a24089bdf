import { failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok } from '@fortschrift/domain/result';
import { isFrozen, type Workshop } from '@fortschrift/domain/workshop';
import { parseWorkshopInput } from '@fortschrift/domain/workshop-input';
import type { WorkshopCounts } from '../contract/workshop.ts';
import type { Rows } from '../ports/store.ts';
import { reachable } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route, signedIn } from '../route.ts';
import { freshCode } from '../workshop-code.ts';
import { workshopSchema } from '../workshop-schema.ts';

export const noCounts: WorkshopCounts = { tables: 0, people: 0, ideas: 0, clusters: 0 };

const list = route('GET /workshops', {}, async ({ identity, ports }) => {
  const account = signedIn(identity);
  if (!account.ok) return account;
  const { countyId } = account.value;
  const allowed = allowAccount(identity, { may: 'readOffice', countyId });
  if (!allowed.ok) return allowed;
  const { rows } = ports.store;
  const counts = await rows.workshops.counts(countyId);
  const workshops = await rows.workshops.ofCounty(countyId);
  return ok({
    workshops: workshops.map((workshop) => ({ ...workshop, counts: counts.get(workshop.id) ?? noCounts })),
  });
});

const create = route('POST /workshops', { body: workshopSchema }, async (asked) => {
  const { identity, ports } = asked;
  const account = signedIn(identity);
  if (!account.ok) return account;
  const { countyId } = account.value;
  const allowed = allowAccount(identity, { may: 'prepareWorkshops', countyId });
  if (!allowed.ok) return allowed;
  const draft = parseWorkshopInput(asked.body);
  if (!draft.ok) return draft;
  const id = ports.newId();
  return ports.store.transact(async (rows) => {
    if (await isForeignConcept(rows, countyId, draft.value.conceptId))
      return failed(failure('wrongShape', { field: 'conceptId' }));
    const workshop: Workshop = {
      ...draft.value,
      id,
      countyId,
      state: 'planned',
      code: await freshCode(rows, ports.signIn),
      doorOpen: false,
      createdAt: ports.now(),
    };
    await rows.workshops.insert(workshop);
    await rows.audit.append(
      auditOf(asked, allowed.value, countyId, {
        verb: 'workshop.create',
        objectKind: 'workshop',
        objectId: id,
        to: workshop.state,
      }),
    );
    return ok({ workshop });
  });
});

const read = route('GET /workshops/:id', {}, async ({ identity, ports, params }) => {
  const { rows } = ports.store;
  const found = reachable(identity, await rows.workshops.find(params.id));
  if (!found.ok) return found;
  const workshop = found.value;
  const allowed = allowAccount(identity, { may: 'readOffice', countyId: workshop.countyId });
  if (!allowed.ok) return allowed;
  return ok({
    workshop,
    tables: await rows.tables.ofWorkshop(workshop.id),
    counts: (await rows.workshops.counts(workshop.countyId)).get(workshop.id) ?? noCounts,
    joinUrl: `${ports.origin}/j/${workshop.code}`,
  });
});

const edit = route('PATCH /workshops/:id', { body: workshopSchema }, async (asked) => {
  const { identity, ports, params } = asked;
  const found = reachable(identity, await ports.store.rows.workshops.find(params.id));
  if (!found.ok) return found;
  const { countyId } = found.value;
  const allowed = allowAccount(identity, { may: 'prepareWorkshops', countyId });
  if (!allowed.ok) return allowed;
  const draft = parseWorkshopInput(asked.body);
  if (!draft.ok) return draft;
  const outcome = await ports.store.transact(async (rows) => {
    const now = await rows.workshops.find(params.id);
    if (!now) return failed(failure('notFound'));
    if (isFrozen(now)) return failed(failure('workshopFrozen'));
    if (await isForeignConcept(rows, countyId, draft.value.conceptId))
      return failed(failure('wrongShape', { field: 'conceptId' }));
    const tables = await rows.tables.ofWorkshop(now.id);
    if (now.state === 'opened' && !draft.value.question && tables.some((table) => !table.question))
      return failed(failure('questionMissing'));
    const workshop: Workshop = { ...now, ...draft.value };
    await rows.workshops.update(workshop);
    await rows.audit.append(
      auditOf(asked, allowed.value, countyId, {
        verb: 'workshop.edit',
        objectKind: 'workshop',
        objectId: now.id,
      }),
    );
    return ok({ workshop, tableIds: tables.map((table) => table.id) });
  });
  if (!outcome.ok) return outcome;
  ports.live.workshopChanged(params.id, outcome.value.tableIds);
  return ok({ workshop: outcome.value.workshop });
});

/** Only what nobody sat down at and nobody wrote in may vanish; everything else is cancelled or closed. */
const remove = route('DELETE /workshops/:id', {}, async (asked) => {
  const { identity, ports, params } = asked;
  const found = reachable(identity, await ports.store.rows.workshops.find(params.id));
  if (!found.ok) return found;
  const { countyId } = found.value;
  const allowed = allowAccount(identity, { may: 'prepareWorkshops', countyId });
  if (!allowed.ok) return allowed;
  return ports.store.transact(async (rows) => {
    const now = await rows.workshops.find(params.id);
    if (!now) return failed(failure('notFound'));
    const counts = (await rows.workshops.counts(countyId)).get(now.id) ?? noCounts;
    const ideas = await rows.ideas.ofWorkshop(now.id);
    const used = (await rows.seats.lastNumber(now.id)) + ideas.length + counts.clusters;
    if (used > 0 || (now.state !== 'planned' && now.state !== 'cancelled'))
      return failed(failure('stepNotPossible', { count: used }));
    await rows.workshops.remove(now.id);
    await rows.audit.append(
      auditOf(asked, allowed.value, countyId, {
        verb: 'workshop.remove',
        objectKind: 'workshop',
        objectId: now.id,
        from: now.state,
      }),
    );
    return ok(null);
  });
});

async function isForeignConcept(rows: Rows, countyId: Id, conceptId: Id | null): Promise<boolean> {
  return conceptId !== null && (await rows.concepts.find(conceptId))?.countyId !== countyId;
}

export const workshopRoutes: readonly AnyRoute[] = [list, create, read, edit, remove];
