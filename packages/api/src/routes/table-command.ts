import { documentName } from '@fortschrift/documents/document-name';
import { type Actor, actorName } from '@fortschrift/domain/actor';
import type { AuditEntry } from '@fortschrift/domain/audit';
import type { BoardCommand } from '@fortschrift/domain/board-command';
import type { CheckpointReason } from '@fortschrift/domain/checkpoint';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { isFrozen } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import { boardCommandSchema } from '../board-schema.ts';
import { boardStepsOf, noSteps } from '../board-steps.ts';
import { ownCovered } from '../board-view.ts';
import { type CommandRun, dotsOf, runCommand } from '../command-run.ts';
import type { CommandAnswer } from '../contract/hall.ts';
import { actingAs, asSchema, findPlace, idsOf, type Place } from '../hall-place.ts';
import { idSchema } from '../id-schema.ts';
import { ownIdeas } from '../own-ideas.ts';
import type { Rows } from '../ports/store.ts';
import type { Ports } from '../ports.ts';
import { type AnyRoute, allow, auditOf, route } from '../route.ts';

const commandRoute = route(
  'POST /tables/:id/commands',
  { body: v.object({ commandId: idSchema, command: boardCommandSchema, as: asSchema }) },
  async (asked) => {
    const { ports, body } = asked;
    const identity = actingAs(asked.identity, body.as);
    const found = await findPlace(ports.store.rows, asked.params.id, identity);
    if (!found.ok) return found;
    const allowed = allow(identity, { may: 'actAtTable', ...idsOf(found.value) });
    if (!allowed.ok) return allowed;
    const actor = allowed.value;
    const outcome = await ports.store.transact(async (rows) => {
      const done = await rows.commands.find(body.commandId, actorName(actor));
      // Written below, by this program: its shape is known.
      if (done !== null) {
        const answer = done === '' ? forgotten : (JSON.parse(done) as CommandAnswer);
        // Those kept before cards could lie face down say nothing about them.
        const kept = { ...answer, covered: answer.covered ?? [] };
        return ok(done === '' ? { ...kept, own: await ownAt(rows, asked, actor) } : kept);
      }
      const place = await placeNow(rows, asked.params.id, actor);
      if (!place.ok) return place;
      const run: CommandRun = { rows, place: place.value, actor, now: ports.now(), newId: ports.newId };
      const changes = await runCommand(run, body.command);
      if (!changes.ok) return changes;
      const answer = await answerOf(run, changes.value);
      await proveWritten(asked, run, body.command);
      await rows.commands.insert(body.commandId, actorName(actor), JSON.stringify(answer), run.now);
      await rows.audit.append(
        auditOf(asked, actor, place.value.table.countyId, entryOf(body.command, place.value)),
      );
      return ok(answer);
    });
    // A refused undo may have shortened the stack, and a command sent again may have been lost on its way back.
    ports.live.tableChanged(asked.params.id);
    if (outcome.ok && body.command.do === 'sheet.open') ports.live.sheetRightChanged(asked.params.id);
    const reason = reasonOf(body.command);
    if (outcome.ok && reason !== null)
      ports.live.putAside(documentName('sheet', asked.params.id), reason, actorName(actor));
    return outcome;
  },
);

/** Steps of a table at which its sheet is put aside, so that one can go back to before them. */
function reasonOf(command: BoardCommand): CheckpointReason | null {
  if (command.do === 'table.phase') return 'phase';
  if (command.do !== 'sheet.open') return null;
  return command.open ? 'opened' : 'closed';
}

/** What is said of a command whose answer was forgotten at the close: it was carried out. */
const forgotten: CommandAnswer = {
  ...{ changes: [], own: [], dots: [], covered: [] },
  ...{ canUndo: false, canRedo: false, steps: noSteps },
};

async function ownAt(
  rows: Rows,
  { ports, headers }: { readonly ports: Ports; readonly headers: Headers },
  actor: Actor,
): Promise<readonly Id[]> {
  return actor.kind === 'seat' ? ownIdeas(rows, ports.signIn, { headers, ...actor, frozen: true }) : [];
}

/** What was true when the request came may have changed while it waited for its turn. */
async function placeNow(rows: Rows, tableId: Id, actor: Actor): Promise<Result<Place, Failure>> {
  const table = await rows.tables.find(tableId);
  const workshop = table && (await rows.workshops.find(table.workshopId));
  if (!table || !workshop) return failed(failure('notFound'));
  if (actor.kind !== 'seat') return ok({ table, workshop });
  const seat = await rows.seats.find(actor.seatId);
  if (seat?.state !== 'seated') return failed(failure('seatEjected'));
  return seat.tableId === tableId ? ok({ table, workshop }) : failed(failure('notAllowed'));
}

/** So that the phone finds its cards again once nothing stored leads from them to its seat. */
async function proveWritten(
  { ports, headers }: { readonly ports: Ports; readonly headers: Headers },
  { rows, place, actor }: CommandRun,
  command: BoardCommand,
): Promise<void> {
  if (actor.kind !== 'seat' || command.do !== 'idea.write') return;
  const key = ports.signIn.seatCardKey(headers, place.workshop.id);
  if (key === null) return;
  const { countyId, workshopId } = place.table;
  await rows.receipts.putProofs({ countyId, workshopId }, [ports.signIn.receiptProof(key, command.ideaId)]);
}

async function answerOf(run: CommandRun, changes: CommandAnswer['changes']): Promise<CommandAnswer> {
  const { rows, place, actor } = run;
  const mayUndo = actor.kind === 'account' && !isFrozen(place.workshop);
  const steps = mayUndo ? await boardStepsOf(rows, place.table.id, actorName(actor)) : noSteps;
  return {
    changes,
    own: actor.kind === 'seat' ? await rows.ideas.ofSeat(actor.seatId) : [],
    dots: actor.kind === 'seat' ? await dotsOf(rows, actor.seatId) : [],
    covered: actor.kind === 'seat' ? await ownCovered(rows, place.table.id, actor.seatId) : [],
    canUndo: steps.undo !== null,
    canRedo: steps.redo !== null,
    steps,
  };
}

/** Dots are logged without the cluster they lie on: the log must not say who favoured what. */
function entryOf(
  command: BoardCommand,
  { table }: Place,
): Pick<AuditEntry, 'verb' | 'objectKind' | 'objectId' | 'from' | 'to'> {
  const entry = { verb: command.do, from: null, to: null };
  if (command.do === 'table.phase')
    return { ...entry, objectKind: 'table', objectId: table.id, from: table.phase, to: command.phase };
  if (command.do === 'sheet.open')
    return { ...entry, objectKind: 'table', objectId: table.id, to: command.open ? 'open' : 'closed' };
  if (command.do === 'cards.cover')
    return { ...entry, objectKind: 'table', objectId: table.id, to: command.covered ? 'covered' : 'open' };
  if ('ideaId' in command) return { ...entry, objectKind: 'idea', objectId: command.ideaId };
  if (command.do.startsWith('cluster.') && 'clusterId' in command && command.clusterId !== null)
    return { ...entry, objectKind: 'cluster', objectId: command.clusterId };
  return { ...entry, objectKind: 'table', objectId: table.id };
}

export const commandRoutes: readonly AnyRoute[] = [commandRoute];
