import { tableHeadOf, workshopHeadOf } from '@fortschrift/domain/board-view';
import { failure } from '@fortschrift/domain/failure';
import { isCodeAlive } from '@fortschrift/domain/join';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { boardViewOf } from '../board-view.ts';
import { findWorkshop } from '../hall-place.ts';
import { type AnyRoute, allow, route } from '../route.ts';
import { cookieEnds } from '../seat-here.ts';

const hallRoute = route('GET /workshops/:id/hall', {}, async (asked) => {
  const { rows } = asked.ports.store;
  const found = await findWorkshop(rows, asked.params.id, asked.identity);
  if (!found.ok) return found;
  const workshop = found.value;
  const { countyId, id: workshopId, day, place, question, code, doorOpen } = workshop;
  const allowed = allow(asked.identity, { may: 'readHall', countyId, workshopId });
  if (!allowed.ok) return allowed;
  const views = [];
  for (const table of await rows.tables.ofWorkshop(workshopId)) {
    const view = await boardViewOf(rows, table.id, { hidden: false });
    if (view) views.push(view);
  }
  return ok({
    workshop: {
      ...workshopHeadOf(workshop),
      ...{ day, place, question, code, doorOpen },
      joinToken: doorOpen ? workshop.joinToken : null,
    },
    tables: views,
    people: views.reduce((sum, view) => sum + view.people, 0),
  });
});

const tablesRoute = route('GET /workshops/:id/tables', {}, async ({ identity, ports, params }) => {
  const { rows } = ports.store;
  const found = await findWorkshop(rows, params.id, identity);
  if (!found.ok) return found;
  const { countyId, id: workshopId } = found.value;
  const allowed = allow(identity, { may: 'readWorkshop', countyId, workshopId });
  if (!allowed.ok) return allowed;
  const taken = await rows.seats.taken(workshopId);
  const tables = await rows.tables.ofWorkshop(workshopId);
  return ok({
    tables: tables.map((table) => ({ ...tableHeadOf(table, found.value), taken: taken.get(table.id) ?? 0 })),
  });
});

const openDisplay = route('POST /displays/open', { body: v.object({ token: v.string() }) }, async (asked) => {
  const { signIn, store, now } = asked.ports;
  const found = await signIn.attempt(asked.address, async () => {
    const hash = signIn.hashToken(asked.body.token);
    const display = hash === null ? null : await store.rows.displays.findByTokenHash(hash);
    const workshop = display && (await store.rows.workshops.find(display.workshopId));
    return workshop && isCodeAlive(workshop) ? workshop : null;
  });
  if (!found.ok) {
    return found.failure.code === 'codeUnknown' ? failed(failure('linkUnknown')) : found;
  }
  const workshop = found.value;
  asked.setCookie(signIn.displayCookie(asked.body.token, workshop.id, cookieEnds(workshop, now()).display));
  return ok({ workshopId: workshop.id });
});

export const hallRoutes: readonly AnyRoute[] = [hallRoute, tablesRoute, openDisplay];
