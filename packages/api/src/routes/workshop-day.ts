import { documentName } from '@fortschrift/documents/document-name';
import { actorName } from '@fortschrift/domain/actor';
import { failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok } from '@fortschrift/domain/result';
import { moveTable, tablePhases } from '@fortschrift/domain/table';
import { isFrozen, setDoor, workshopStates } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import type { Ports } from '../ports.ts';
import { permitted, reachable } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route } from '../route.ts';
import { freshKeys } from '../workshop-code.ts';
import { moveTo } from '../workshop-move.ts';

/** Whoever leads the day opens and closes; releasing the documentation and calling off is the office's. */
const state = route(
  'POST /workshops/:id/state',
  { body: v.object({ to: v.picklist(workshopStates) }) },
  async (asked) => {
    const { identity, ports, params, body } = asked;
    const found = reachable(identity, await ports.store.rows.workshops.find(params.id));
    if (!found.ok) return found;
    const { countyId } = found.value;
    const office = body.to === 'documented' || body.to === 'cancelled' || found.value.state === 'cancelled';
    const allowed = allowAccount(identity, { may: office ? 'prepareWorkshops' : 'hostTables', countyId });
    if (!allowed.ok) return allowed;
    const outcome = await moveTo(asked, allowed.value, params.id, body.to);
    return outcome.ok ? ok({ workshop: outcome.value }) : outcome;
  },
);

const door = route('POST /workshops/:id/door', { body: v.object({ open: v.boolean() }) }, async (asked) => {
  const { identity, ports, params, body } = asked;
  const allowed = permitted(identity, await ports.store.rows.workshops.find(params.id), 'hostTables');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
  const changed = await ports.store.transact(async (rows) => {
    const now = await rows.workshops.find(params.id);
    if (!now) return failed(failure('notFound'));
    const set = setDoor(now, body.open);
    if (!set.ok) return set;
    await rows.workshops.update(set.value);
    await rows.audit.append(
      auditOf(asked, account, countyId, {
        verb: 'workshop.door',
        objectKind: 'workshop',
        objectId: now.id,
        from: now.doorOpen ? 'open' : 'shut',
        to: body.open ? 'open' : 'shut',
      }),
    );
    return ok({ workshop: set.value });
  });
  if (changed.ok) await tellHall(ports, params.id);
  return changed;
});

/** A new code and token keep strangers with a photograph of the old ones out; who sits stays seated. */
const code = route('POST /workshops/:id/code', {}, async (asked) => {
  const { identity, ports, params } = asked;
  const allowed = permitted(identity, await ports.store.rows.workshops.find(params.id), 'hostTables');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
  const changed = await ports.store.transact(async (rows) => {
    const now = await rows.workshops.find(params.id);
    if (!now) return failed(failure('notFound'));
    if (isFrozen(now)) return failed(failure('workshopFrozen'));
    const workshop = { ...now, ...(await freshKeys(rows, ports.signIn)) };
    await rows.workshops.update(workshop);
    await rows.audit.append(
      auditOf(asked, account, countyId, {
        verb: 'workshop.code',
        objectKind: 'workshop',
        objectId: now.id,
      }),
    );
    return ok({ workshop });
  });
  if (changed.ok) await tellHall(ports, params.id);
  return changed;
});

/** The projector shows the code and its picture: it is told at once. */
async function tellHall({ store, live }: Ports, workshopId: Id): Promise<void> {
  const tables = await store.rows.tables.ofWorkshop(workshopId);
  live.workshopChanged(
    workshopId,
    tables.map(({ id }) => id),
  );
}

/** Moves every table that stands next to the phase; tables further away are counted as refused and stay. */
const phase = route(
  'POST /workshops/:id/phase',
  { body: v.object({ phase: v.picklist(tablePhases) }) },
  async (asked) => {
    const { identity, ports, params, body } = asked;
    const allowed = permitted(identity, await ports.store.rows.workshops.find(params.id), 'hostTables');
    if (!allowed.ok) return allowed;
    const { account, countyId } = allowed.value;
    const outcome = await ports.store.transact(async (rows) => {
      const now = await rows.workshops.find(params.id);
      if (!now) return failed(failure('notFound'));
      if (isFrozen(now)) return failed(failure('workshopFrozen'));
      if (now.state !== 'opened') return failed(failure('phaseForbids'));
      let refused = 0;
      for (const table of await rows.tables.ofWorkshop(now.id)) {
        if (table.phase === body.phase) continue;
        const moved = moveTable(table, body.phase, now);
        if (!moved.ok) {
          refused++;
          continue;
        }
        await rows.tables.update(moved.value);
        await rows.audit.append(
          auditOf(asked, account, countyId, {
            verb: 'table.phase',
            objectKind: 'table',
            objectId: table.id,
            from: table.phase,
            to: body.phase,
          }),
        );
      }
      return ok({ tables: await rows.tables.ofWorkshop(now.id), refused });
    });
    if (outcome.ok) {
      const tableIds = outcome.value.tables.map((table) => table.id);
      ports.live.workshopChanged(params.id, tableIds);
      for (const tableId of tableIds)
        ports.live.putAside(documentName('sheet', tableId), 'phase', actorName(account));
    }
    return outcome;
  },
);

/** The token is shown once, in the part of the address that reaches no server log. */
const display = route('POST /workshops/:id/displays', {}, async (asked) => {
  const { identity, ports, params } = asked;
  const allowed = permitted(identity, await ports.store.rows.workshops.find(params.id), 'hostTables');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
  const { token, hash } = ports.signIn.createDisplayToken();
  const id = ports.newId();
  await ports.store.transact(async (rows) => {
    await rows.displays.insert({
      id,
      countyId,
      workshopId: params.id,
      tokenHash: hash,
      createdAt: ports.now(),
    });
    await rows.audit.append(
      auditOf(asked, account, countyId, {
        verb: 'display.create',
        objectKind: 'display',
        objectId: id,
      }),
    );
  });
  return ok({ link: `/leinwand#${token}` });
});

export const workshopDayRoutes: readonly AnyRoute[] = [state, door, code, phase, display];
