import type { AccountActor } from '@fortschrift/domain/actor';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { parseSeriesInput, rhythms, type Series } from '@fortschrift/domain/series';
import { parseDay } from '@fortschrift/domain/text';
import * as v from 'valibot';
import { idSchema } from '../id-schema.ts';
import { permitted, reachable } from '../reachable.ts';
import { type AnyRoute, type Asked, allowAccount, auditOf, route } from '../route.ts';
import { insertWorkshop } from '../workshop-make.ts';

const seriesShape = { title: v.string(), rhythm: v.picklist(rhythms) };

/** An event becomes the first date of a series; one that is a date already stays in its own. */
const create = route(
  'POST /series',
  { body: v.object({ ...seriesShape, workshopId: idSchema }) },
  async (asked) => {
    const { identity, ports, body } = asked;
    const allowed = permitted(
      identity,
      await ports.store.rows.workshops.find(body.workshopId),
      'prepareWorkshops',
    );
    if (!allowed.ok) return allowed;
    const { account, countyId } = allowed.value;
    const draft = parseSeriesInput(body);
    if (!draft.ok) return draft;
    const series: Series = { ...draft.value, id: ports.newId(), countyId, createdAt: ports.now() };
    return ports.store.transact(async (rows) => {
      const workshop = await rows.workshops.find(body.workshopId);
      if (!workshop) return failed(failure('notFound'));
      if (workshop.seriesId !== null) return failed(failure('stepNotPossible'));
      await rows.series.insert(series);
      await rows.workshops.update({ ...workshop, seriesId: series.id });
      await rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: 'series.create',
          objectKind: 'series',
          objectId: series.id,
        }),
      );
      return ok({ series });
    });
  },
);

const edit = route('PATCH /series/:id', { body: v.object(seriesShape) }, async (asked) => {
  const { ports, body } = asked;
  const mine = await prepared(asked);
  if (!mine.ok) return mine;
  const draft = parseSeriesInput(body);
  if (!draft.ok) return draft;
  const series = { ...mine.value.series, ...draft.value };
  await ports.store.transact(async (rows) => {
    await rows.series.update(series);
    await rows.audit.append(
      auditOf(asked, mine.value.actor, series.countyId, {
        verb: 'series.edit',
        objectKind: 'series',
        objectId: series.id,
      }),
    );
  });
  return ok({ series });
});

const remove = route('DELETE /series/:id', {}, async (asked) => {
  const mine = await prepared(asked);
  if (!mine.ok) return mine;
  const { series, actor } = mine.value;
  await asked.ports.store.transact(async (rows) => {
    await rows.series.remove(series.id);
    await rows.audit.append(
      auditOf(asked, actor, series.countyId, {
        verb: 'series.remove',
        objectKind: 'series',
        objectId: series.id,
      }),
    );
  });
  return ok(null);
});

/** The next date is prepared like the last one, in one go: with its tables, and with keys of its own. */
const next = route('POST /series/:id/next', { body: v.object({ day: v.string() }) }, async (asked) => {
  const { ports, body } = asked;
  const mine = await prepared(asked);
  if (!mine.ok) return mine;
  const { series, actor } = mine.value;
  const day = parseDay(body.day, 'day');
  if (!day.ok) return day;
  return ports.store.transact(async (rows) => {
    const { countyId } = series;
    const dates = (await rows.workshops.ofCounty(countyId)).filter(({ seriesId }) => seriesId === series.id);
    const last = dates.find(({ state }) => state !== 'cancelled') ?? dates[0];
    if (!last) return failed(failure('notFound'));
    if (dates.some((date) => date.day === day.value && date.state !== 'cancelled'))
      return failed(failure('dateTaken', { field: 'day' }));
    const { title, kind, starts, ends, place, purpose, question, wifi, conceptId, plan } = last;
    const { translations } = last;
    const workshop = await insertWorkshop(
      { rows, ports, audit: (entry) => auditOf(asked, actor, countyId, entry) },
      {
        ...{ countyId, title, kind, starts, ends, place, purpose, question, wifi, conceptId, plan },
        ...{ dotsPerSeat: last.dotsPerSeat, dotsPerCluster: last.dotsPerCluster },
        day: day.value,
        seriesId: series.id,
        translations,
      },
      (await rows.tables.ofWorkshop(last.id)).map(({ title, field, question, seats, host, noteTaker }) => ({
        ...{ title, field, question, seats, host, noteTaker },
      })),
    );
    return ok({ workshop });
  });
});

/** The series of the address, for somebody who may prepare events in its county. */
async function prepared(
  asked: Asked<'PATCH /series/:id' | 'DELETE /series/:id' | 'POST /series/:id/next'>,
): Promise<Result<{ readonly series: Series; readonly actor: AccountActor }, Failure>> {
  const found = reachable(asked.identity, await asked.ports.store.rows.series.find(asked.params.id));
  if (!found.ok) return found;
  const actor = allowAccount(asked.identity, { may: 'prepareWorkshops', countyId: found.value.countyId });
  return actor.ok ? ok({ series: found.value, actor: actor.value }) : actor;
}

export const seriesRoutes: readonly AnyRoute[] = [create, edit, remove, next];
