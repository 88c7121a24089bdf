import { failure } from '@fortschrift/domain/failure';
import { parseTranslations } from '@fortschrift/domain/prompt-translation';
import { failed, ok } from '@fortschrift/domain/result';
import { isFrozen, withRevision } from '@fortschrift/domain/workshop';
import { parseWorkshopInput } from '@fortschrift/domain/workshop-input';
import { permitted, reachable } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route, signedIn } from '../route.ts';
import { insertWorkshop, isForeign, parseTables } from '../workshop-make.ts';
import { noCounts, seriesViews, workshopPage } from '../workshop-page.ts';
import { newWorkshopSchema, workshopSchema } from '../workshop-schema.ts';

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
    series: seriesViews(await rows.series.ofCounty(countyId), workshops),
  });
});

const create = route('POST /workshops', { body: newWorkshopSchema }, async (asked) => {
  const { identity, ports } = asked;
  const account = signedIn(identity);
  if (!account.ok) return account;
  const { countyId } = account.value;
  const allowed = allowAccount(identity, { may: 'prepareWorkshops', countyId });
  if (!allowed.ok) return allowed;
  const draft = parseWorkshopInput(asked.body);
  if (!draft.ok) return draft;
  const tables = parseTables(asked.body.tables ?? []);
  if (!tables.ok) return tables;
  const translations = parseTranslations(asked.body.translations ?? []);
  if (!translations.ok) return translations;
  return ports.store.transact(async (rows) => {
    const foreign = await isForeign(rows, countyId, draft.value);
    if (foreign) return failed(foreign);
    const workshop = await insertWorkshop(
      { rows, ports, audit: (entry) => auditOf(asked, allowed.value, countyId, entry) },
      { ...draft.value, countyId, seriesId: null, translations: translations.value },
      tables.value,
      asked.body.covered ?? false,
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
  return ok(await workshopPage(rows, workshop, ports.origin));
});

const edit = route('PATCH /workshops/:id', { body: workshopSchema }, async (asked) => {
  const { identity, ports, params } = asked;
  const allowed = permitted(identity, await ports.store.rows.workshops.find(params.id), 'prepareWorkshops');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
  const draft = parseWorkshopInput(asked.body);
  if (!draft.ok) return draft;
  const outcome = await ports.store.transact(async (rows) => {
    const now = await rows.workshops.find(params.id);
    if (!now) return failed(failure('notFound'));
    if (isFrozen(now)) return failed(failure('workshopFrozen'));
    const foreign = await isForeign(rows, countyId, draft.value);
    if (foreign) return failed(foreign);
    const tables = await rows.tables.ofWorkshop(now.id);
    if (now.state === 'opened' && !draft.value.question && tables.some((table) => !table.question))
      return failed(failure('questionMissing'));
    // A round that is no longer planned is over: the last one that is goes on.
    const round = Math.max(1, Math.min(now.round, draft.value.plan.rounds.length));
    const workshop = withRevision(now, { ...now, ...draft.value, round });
    await rows.workshops.update(workshop);
    await rows.audit.append(
      auditOf(asked, account, countyId, {
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
  const allowed = permitted(identity, await ports.store.rows.workshops.find(params.id), 'prepareWorkshops');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
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
      auditOf(asked, account, countyId, {
        verb: 'workshop.remove',
        objectKind: 'workshop',
        objectId: now.id,
        from: now.state,
      }),
    );
    return ok(null);
  });
});

export const workshopRoutes: readonly AnyRoute[] = [list, create, read, edit, remove];
