import type { AccountActor } from '@fortschrift/domain/actor';
import { type EventSetup, parseSetupName, setupOf, setupsMax } from '@fortschrift/domain/event-setup';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { idSchema } from '../id-schema.ts';
import type { Rows } from '../ports/store.ts';
import { permitted, reachable } from '../reachable.ts';
import { type AnyRoute, type Asked, allowAccount, auditOf, route, signedIn } from '../route.ts';

const list = route('GET /setups', {}, async ({ identity, ports }) => {
  const account = signedIn(identity);
  if (!account.ok) return account;
  const { countyId } = account.value;
  const allowed = allowAccount(identity, { may: 'prepareWorkshops', countyId });
  return allowed.ok ? ok({ setups: await ports.store.rows.eventSetups.ofCounty(countyId) }) : allowed;
});

const create = route(
  'POST /setups',
  { body: v.object({ name: v.string(), workshopId: idSchema }) },
  async (asked) => {
    const { identity, ports, body } = asked;
    const allowed = permitted(
      identity,
      await ports.store.rows.workshops.find(body.workshopId),
      'prepareWorkshops',
    );
    if (!allowed.ok) return allowed;
    const { account, countyId } = allowed.value;
    const name = parseSetupName(body.name);
    if (!name.ok) return name;
    return ports.store.transact(async (rows) => {
      const workshop = await rows.workshops.find(body.workshopId);
      if (!workshop) return failed(failure('notFound'));
      const refused = await refuseName(rows, countyId, name.value);
      if (refused) return failed(refused);
      const content = setupOf(workshop, await rows.tables.ofWorkshop(workshop.id));
      const made = { id: ports.newId(), countyId, name: name.value, createdAt: ports.now(), content };
      await rows.eventSetups.insert(made);
      await rows.audit.append(auditOf(asked, account, countyId, entryOf('setup.create', made)));
      return ok({ setup: made });
    });
  },
);

const rename = route('PATCH /setups/:id', { body: v.object({ name: v.string() }) }, async (asked) => {
  const mine = await prepared(asked);
  if (!mine.ok) return mine;
  const { setup, actor } = mine.value;
  const name = parseSetupName(asked.body.name);
  if (!name.ok) return name;
  return asked.ports.store.transact(async (rows) => {
    const refused = name.value === setup.name ? null : await refuseName(rows, setup.countyId, name.value);
    if (refused) return failed(refused);
    await rows.eventSetups.rename(setup.id, name.value);
    await rows.audit.append(auditOf(asked, actor, setup.countyId, entryOf('setup.rename', setup)));
    return ok({ setup: { ...setup, name: name.value } });
  });
});

/** Events that were made from it stay as they are. */
const remove = route('DELETE /setups/:id', {}, async (asked) => {
  const mine = await prepared(asked);
  if (!mine.ok) return mine;
  const { setup, actor } = mine.value;
  await asked.ports.store.transact(async (rows) => {
    await rows.eventSetups.remove(setup.id);
    await rows.audit.append(auditOf(asked, actor, setup.countyId, entryOf('setup.remove', setup)));
  });
  return ok(null);
});

async function prepared({
  identity,
  ports,
  params,
}: Pick<Asked<'DELETE /setups/:id'>, 'identity' | 'ports' | 'params'>): Promise<
  Result<{ readonly setup: EventSetup; readonly actor: AccountActor }, Failure>
> {
  const found = reachable(identity, await ports.store.rows.eventSetups.find(params.id));
  if (!found.ok) return found;
  const allowed = allowAccount(identity, { may: 'prepareWorkshops', countyId: found.value.countyId });
  return allowed.ok ? ok({ setup: found.value, actor: allowed.value }) : allowed;
}

async function refuseName(rows: Rows, countyId: string, name: string): Promise<Failure | null> {
  const setups = await rows.eventSetups.ofCounty(countyId);
  if (setups.some((setup) => setup.name === name)) return failure('nameTaken', { field: 'name' });
  return setups.length >= setupsMax ? failure('numberOutOfRange', { limit: setupsMax }) : null;
}

function entryOf(verb: 'setup.create' | 'setup.rename' | 'setup.remove', { id }: EventSetup) {
  return { verb, objectKind: 'setup', objectId: id };
}

/** Set-ups of events: a county's own templates. */
export const eventSetupRoutes: readonly AnyRoute[] = [list, create, rename, remove];
