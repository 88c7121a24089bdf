import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import type { WorkshopTable } from '@fortschrift/domain/table';
import { isFrozen } from '@fortschrift/domain/workshop';
import { parseTableInput } from '@fortschrift/domain/workshop-input';
import { permitted } from '../reachable.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';
import { newTable } from '../workshop-make.ts';
import { tableSchema } from '../workshop-schema.ts';

/** Numbers are printed on cards: they grow, and a removed table's number is given to nobody else. */
const add = route('POST /workshops/:id/tables', { body: tableSchema }, async (asked) => {
  const { identity, ports, params } = asked;
  const allowed = permitted(identity, await ports.store.rows.workshops.find(params.id), 'prepareWorkshops');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
  const draft = parseTableInput(asked.body);
  if (!draft.ok) return draft;
  const id = ports.newId();
  const outcome = await ports.store.transact(async (rows) => {
    const workshop = await rows.workshops.find(params.id);
    if (!workshop) return failed(failure('notFound'));
    if (isFrozen(workshop)) return failed(failure('workshopFrozen'));
    if (workshop.state === 'opened' && !draft.value.question && !workshop.question)
      return failed(failure('questionMissing'));
    const tables = await rows.tables.ofWorkshop(workshop.id);
    const number = tables.reduce((last, table) => Math.max(last, table.number), 0) + 1;
    const table = newTable(draft.value, { id, workshop, number });
    await rows.tables.insert(table);
    await rows.audit.append(
      auditOf(asked, account, countyId, { verb: 'table.create', objectKind: 'table', objectId: id }),
    );
    return ok({ table });
  });
  if (outcome.ok) ports.live.workshopChanged(params.id, [id]);
  return outcome;
});

const edit = route('PATCH /tables/:id', { body: tableSchema }, async (asked) => {
  const { identity, ports, params } = asked;
  const allowed = permitted(identity, await ports.store.rows.tables.find(params.id), 'prepareWorkshops');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
  const draft = parseTableInput(asked.body);
  if (!draft.ok) return draft;
  const outcome = await ports.store.transact(async (rows) => {
    const now = await rows.tables.find(params.id);
    const workshop = now && (await rows.workshops.find(now.workshopId));
    if (!now || !workshop) return failed(failure('notFound'));
    if (isFrozen(workshop)) return failed(failure('workshopFrozen'));
    if (workshop.state === 'opened' && !draft.value.question && !workshop.question)
      return failed(failure('questionMissing'));
    const table: WorkshopTable = { ...now, ...draft.value };
    await rows.tables.update(table);
    await rows.audit.append(
      auditOf(asked, account, countyId, {
        verb: 'table.edit',
        objectKind: 'table',
        objectId: table.id,
      }),
    );
    return ok({ table });
  });
  if (outcome.ok) ports.live.tableChanged(params.id);
  return outcome;
});

const remove = route('DELETE /tables/:id', {}, async (asked) => {
  const { identity, ports, params } = asked;
  const allowed = permitted(identity, await ports.store.rows.tables.find(params.id), 'prepareWorkshops');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
  return ports.store.transact(async (rows) => {
    const now = await rows.tables.find(params.id);
    const workshop = now && (await rows.workshops.find(now.workshopId));
    if (!now || !workshop) return failed(failure('notFound'));
    if (isFrozen(workshop)) return failed(failure('workshopFrozen'));
    const people = (await rows.seats.taken(workshop.id)).get(now.id) ?? 0;
    const cards = (await rows.ideas.ofTable(now.id)).length;
    const clusters = (await rows.clusters.ofTable(now.id)).length;
    const used = people + cards + clusters;
    if (used > 0) return failed(failure('stepNotPossible', { count: used }));
    await rows.tables.remove(now.id);
    await rows.audit.append(
      auditOf(asked, account, countyId, {
        verb: 'table.remove',
        objectKind: 'table',
        objectId: now.id,
      }),
    );
    return ok(null);
  });
});

export const workshopTableRoutes: readonly AnyRoute[] = [add, edit, remove];
