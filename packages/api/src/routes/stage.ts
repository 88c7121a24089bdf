import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import {
  type HallStage,
  isFurther,
  joinSteps,
  mostArrivals,
  parseCall,
  parseScreen,
  setTimer,
  stagePictures,
  wayKept,
  writingEvery,
} from '@fortschrift/domain/stage';
import { isFrozen } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import { findPlace, idsOf } from '../hall-place.ts';
import { idSchema } from '../id-schema.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, type Asked, allow, auditOf, route } from '../route.ts';
import { knock } from './join.ts';

type Leading = Pick<Asked<'POST /workshops/:id/call'>, 'identity' | 'ports' | 'params' | 'requestId'>;

/** Changes what the whole hall sees; everybody gets it with their board. */
async function lead(
  asked: Leading,
  verb: string,
  change: (stage: HallStage) => Result<HallStage, Failure>,
): Promise<Result<{ readonly stage: HallStage }, Failure>> {
  const { identity, ports, params } = asked;
  const allowed = permitted(identity, await ports.store.rows.workshops.find(params.id), 'hostTables');
  if (!allowed.ok) return allowed;
  const { account, countyId } = allowed.value;
  const outcome = await ports.store.transact(async (rows) => {
    const now = await rows.workshops.find(params.id);
    if (!now) return failed(failure('notFound'));
    if (isFrozen(now)) return failed(failure('workshopFrozen'));
    const changed = change(await rows.stages.find(now.id));
    if (!changed.ok) return changed;
    await rows.stages.put(now.id, changed.value);
    await rows.audit.append(
      auditOf(asked, account, countyId, { verb, objectKind: 'workshop', objectId: now.id }),
    );
    const tables = await rows.tables.ofWorkshop(now.id);
    return ok({ stage: changed.value, tableIds: tables.map((table) => table.id) });
  });
  if (!outcome.ok) return outcome;
  ports.live.workshopChanged(params.id, outcome.value.tableIds);
  return ok({ stage: outcome.value.stage });
}

const timer = route(
  'POST /workshops/:id/timer',
  { body: v.object({ minutes: v.nullable(v.number()), extend: v.optional(v.boolean()) }) },
  (asked) => {
    const { minutes, extend = false } = asked.body;
    return lead(asked, minutes === null ? 'hall.timerStop' : 'hall.timer', (stage) => {
      if (minutes === null) return ok({ ...stage, timer: null });
      const set = setTimer(stage.timer, minutes, extend, asked.ports.now());
      return set.ok ? ok({ ...stage, timer: set.value }) : set;
    });
  },
);

const call = route(
  'POST /workshops/:id/call',
  { body: v.object({ text: v.nullable(v.string()) }) },
  (asked) => {
    const { text } = asked.body;
    return lead(asked, text === null ? 'hall.callEnd' : 'hall.call', (stage) => {
      if (text === null) return ok({ ...stage, call: null });
      const parsed = parseCall(text, asked.ports.now());
      return parsed.ok ? ok({ ...stage, call: parsed.value }) : parsed;
    });
  },
);

const screen = route(
  'POST /workshops/:id/screen',
  {
    body: v.object({
      picture: v.picklist(stagePictures),
      tableId: v.optional(v.nullable(idSchema)),
      clusterId: v.optional(v.nullable(idSchema)),
    }),
  },
  (asked) =>
    lead(asked, 'hall.screen', (stage) => {
      const parsed = parseScreen(asked.body, asked.ports.now());
      return parsed.ok ? ok({ ...stage, screen: parsed.value }) : parsed;
    }),
);

/** Counts and nothing else: how far people came, and how many cards are being written at which table. */
const pulse = route('GET /workshops/:id/pulse', {}, async ({ identity, ports, params }) => {
  const { rows } = ports.store;
  const allowed = permitted(identity, await rows.workshops.find(params.id), 'hostTables');
  if (!allowed.ok) return allowed;
  const steps = await rows.stages.steps(params.id);
  const seats = await rows.seats.ofWorkshop(params.id);
  const writers = new Set((await rows.ideas.ofWorkshop(params.id)).map((idea) => idea.seatId));
  writers.delete(null);
  const writing = await rows.stages.writing(params.id, ports.now());
  return ok({
    arrivals: {
      // Whoever sits came by every step, also where the phone could not say so.
      scanned: Math.max(steps.get('scanned') ?? 0, steps.get('language') ?? 0, seats.length),
      language: Math.max(steps.get('language') ?? 0, seats.length),
      seated: seats.length,
      wrote: writers.size,
    },
    writing: [...writing].map(([tableId, count]) => ({ tableId, count })),
  });
});

const step = route(
  'POST /join/step',
  { body: v.object({ code: v.string(), step: v.picklist(joinSteps) }) },
  async (asked) => {
    const found = await knock(asked, asked.body.code);
    if (!found.ok) return found;
    const { workshop, seat } = found.value;
    // Who sits is counted as a seat.
    if (seat) return ok(null);
    const { step: now } = asked.body;
    const { signIn, store } = asked.ports;
    const said = signIn.wayStep(asked.headers, workshop.id);
    if (!isFurther(now, joinSteps.find((known) => known === said) ?? null)) return ok(null);
    asked.setCookie(signIn.wayCookie(workshop.id, now, wayKept));
    await store.transact(async (rows) => {
      // Who throws the cookie away cannot make a hall look fuller than it could ever be.
      const places = (await rows.tables.ofWorkshop(workshop.id)).reduce((sum, { seats }) => sum + seats, 0);
      const counted = (await rows.stages.steps(workshop.id)).get(now) ?? 0;
      if (counted < mostArrivals(places)) await rows.stages.countStep(workshop.id, now);
    });
    return ok(null);
  },
);

const writing = route(
  'POST /tables/:id/writing',
  { body: v.object({ writing: v.boolean() }) },
  async ({ identity, ports, params, body }) => {
    const found = await findPlace(ports.store.rows, params.id, identity);
    if (!found.ok) return found;
    const allowed = allow(identity, { may: 'actAtTable', ...idsOf(found.value) });
    if (!allowed.ok) return allowed;
    const actor = allowed.value;
    if (actor.kind !== 'seat') return failed(failure('notAllowed'));
    const until = body.writing ? ports.now() + 2 * writingEvery : 0;
    await ports.store.transact((rows) => rows.stages.setWriting(actor.seatId, params.id, until));
    return ok(null);
  },
);

const clock = route('GET /clock', {}, async ({ ports }) => ok({ now: ports.now() }));

export const stageRoutes: readonly AnyRoute[] = [timer, call, screen, pulse, step, writing, clock];
