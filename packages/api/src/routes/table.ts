import { may } from '@fortschrift/domain/access';
import { type Actor, actorName } from '@fortschrift/domain/actor';
import { failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok } from '@fortschrift/domain/result';
import { outlineAt } from '@fortschrift/domain/version-outline';
import { isFrozen } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import { boardStepsOf, noSteps } from '../board-steps.ts';
import { boardViewOf, ownCovered } from '../board-view.ts';
import { dotsOf } from '../command-run.ts';
import type { TablePage } from '../contract/hall.ts';
import { actingAs, asSchema, findPlace, idsOf } from '../hall-place.ts';
import { ownIdeas } from '../own-ideas.ts';
import type { Ports } from '../ports.ts';
import { type AnyRoute, allow, route } from '../route.ts';
import { seatViewOf } from '../seat-here.ts';
import { versionOutline } from '../version-outline.ts';

const pageRoute = route('GET /tables/:id', { query: v.object({ as: asSchema }) }, async (asked) => {
  const { rows } = asked.ports.store;
  const found = await findPlace(rows, asked.params.id, asked.identity);
  if (!found.ok) return found;
  const { table, workshop } = found.value;
  const identity = actingAs(asked.identity, asked.query.as);
  const allowed = allow(identity, { may: 'readTable', ...idsOf(found.value) });
  if (!allowed.ok) return allowed;
  const actor = allowed.value;
  const view = await boardViewOf(rows, table.id, { hidden: actor.kind === 'account' });
  if (!view) return failed(failure('notFound'));
  const frozen = isFrozen(workshop);
  const steps =
    actor.kind === 'account' && !frozen ? await boardStepsOf(rows, table.id, actorName(actor)) : noSteps;
  return ok({
    view,
    part: partOf(actor),
    ...(await ownOf(asked, actor, { tableId: table.id, frozen })),
    canUndo: steps.undo !== null,
    canRedo: steps.redo !== null,
    steps,
    records: outlineAt(await versionOutline(rows, workshop.plan.versionId), table.field),
    maySheet: may(actor, {
      may: 'writeSheet',
      ...idsOf(found.value),
      sheetOpen: table.sheetOpen,
      frozen,
    }),
  });
});

const sheetRoute = route('GET /tables/:id/sheet', {}, async (asked) => {
  const found = await findPlace(asked.ports.store.rows, asked.params.id, asked.identity);
  if (!found.ok) return found;
  const allowed = allow(asked.identity, { may: 'readSheet', ...idsOf(found.value) });
  if (!allowed.ok) return allowed;
  return ok({ text: await asked.ports.live.showSheet(found.value.table.id) });
});

function partOf(actor: Actor): TablePage['part'] {
  if (actor.kind === 'seat') return 'seat';
  return actor.kind === 'display' ? 'display' : 'host';
}

async function ownOf(
  { ports, headers }: { readonly ports: Ports; readonly headers: Headers },
  actor: Actor,
  { tableId, frozen }: { readonly tableId: Id; readonly frozen: boolean },
): Promise<Pick<TablePage, 'seat' | 'own' | 'dots' | 'covered'>> {
  const { rows } = ports.store;
  const seat = actor.kind === 'seat' ? await rows.seats.find(actor.seatId) : null;
  if (!seat) return { seat: null, own: [], dots: [], covered: [] };
  return {
    seat: seatViewOf(seat),
    own: await ownIdeas(rows, ports.signIn, {
      headers,
      seatId: seat.id,
      workshopId: seat.workshopId,
      frozen,
    }),
    dots: await dotsOf(rows, seat.id),
    covered: await ownCovered(rows, tableId, seat.id),
  };
}

export const tableRoutes: readonly AnyRoute[] = [pageRoute, sheetRoute];
