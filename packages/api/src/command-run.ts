import { type Actor, actorName } from '@fortschrift/domain/actor';
import { type BoardChange, invertChanges } from '@fortschrift/domain/board';
import { type BoardCommand, type BoardEdit, canBeTakenBack } from '@fortschrift/domain/board-command';
import { decideBoard } from '@fortschrift/domain/board-rules';
import { undoChanges } from '@fortschrift/domain/board-undo';
import { phaseAt } from '@fortschrift/domain/board-view';
import { setDots } from '@fortschrift/domain/dot';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { moveTable, openSheet } from '@fortschrift/domain/table';
import { isFrozen } from '@fortschrift/domain/workshop';
import { boardBefore, seatActor } from './board-seat.ts';
import { askDots, countPaper, cover } from './board-setting.ts';
import { loadBoard, saveChanges } from './board-store.ts';
import type { Place } from './hall-place.ts';
import type { Rows } from './ports/store.ts';
import { versionOutline } from './version-outline.ts';

/** One command at one table, inside its transaction. */
export type CommandRun = {
  readonly rows: Rows;
  readonly place: Place;
  readonly actor: Actor;
  readonly now: number;
  readonly newId: () => Id;
};

type Outcome = Result<readonly BoardChange[], Failure>;

const nothing: readonly BoardChange[] = [];

/**
 * Carries out one command and returns what changed on the board. The rules are the domain's; here the rows are
 * read for them and written after them. Fails as the rules do and with `phaseForbids` in a workshop that was
 * called off; a failure has written nothing, except that an edit which can no longer be taken back leaves the
 * undo stack.
 */
export async function runCommand(run: CommandRun, command: BoardCommand): Promise<Outcome> {
  if (run.place.workshop.state === 'cancelled') return failed(failure('phaseForbids'));
  switch (command.do) {
    case 'dots.set':
      return giveDots(run, command.clusterId, command.points);
    case 'dots.paper':
      return hostOnly(run, () => countPaper(run, command.clusterId, command.points));
    case 'dots.ask':
      return hostOnly(run, () => askDots(run, command.question));
    case 'cards.cover':
      return hostOnly(run, () => cover(run, command.covered));
    case 'table.phase':
      return hostOnly(run, async () => {
        const moved = moveTable(run.place.table, command.phase, run.place.workshop);
        if (!moved.ok) return moved;
        await run.rows.tables.update(moved.value);
        return ok(nothing);
      });
    case 'sheet.open':
      return hostOnly(run, async () => {
        const opened = openSheet(run.place.table, command.open, run.place.workshop);
        if (!opened.ok) return opened;
        await run.rows.tables.update(opened.value);
        return ok(nothing);
      });
    case 'undo':
      return hostOnly(run, () => takeBack(run));
    case 'redo':
      return hostOnly(run, () => doAgain(run));
    default:
      return editBoard(run, command);
  }
}

async function hostOnly(run: CommandRun, work: () => Promise<Outcome>): Promise<Outcome> {
  return run.actor.kind === 'account' ? work() : failed(failure('notAllowed'));
}

async function editBoard(run: CommandRun, edit: BoardEdit): Promise<Outcome> {
  const { rows, place, actor, now } = run;
  const seatId = actor.kind === 'seat' ? actor.seatId : null;
  const by = seatId === null ? ({ part: 'host' } as const) : await seatActor(rows, place, seatId);
  if (await isIdTaken(rows, place, edit)) return failed(failure('changedMeanwhile'));
  if (await isForeignRecord(rows, place, edit)) return failed(failure('wrongShape', { field: 'recordId' }));
  const whole = await loadBoard(rows, place);
  // A new card stands behind those that lie face down, too.
  const sees = by.part === 'host' || edit.do === 'idea.write';
  const board = sees ? whole : boardBefore(whole, place, by.own);
  const decided = decideBoard(board, withSource(edit, by.part), by, now);
  if (!decided.ok) return decided;
  await saveChanges(rows, place, decided.value, { seatId, now });
  if (by.part === 'host' && canBeTakenBack(edit) && decided.value.length > 0) {
    const { id: tableId } = place.table;
    await rows.boardSteps.append({
      id: run.newId(),
      tableId,
      verb: edit.do,
      changes: decided.value,
      actor: actorName(actor),
      at: now,
    });
  }
  return decided;
}

/** Who writes decides where a card comes from: people at the table type, hosts copy from paper. */
function withSource(edit: BoardEdit, part: 'seat' | 'host'): BoardEdit {
  return edit.do === 'idea.write' ? { ...edit, source: part === 'seat' ? 'typed' : 'paper' } : edit;
}

/** A new thing's id, made by the client, may be in use at another table. */
async function isIdTaken(rows: Rows, { table }: Place, edit: BoardEdit): Promise<boolean> {
  if (edit.do === 'idea.write') return (await rows.ideas.find(edit.ideaId)) !== null;
  if (edit.do !== 'cluster.create' && edit.do !== 'cluster.split') return false;
  const known = await rows.clusters.find(edit.do === 'cluster.split' ? edit.newId : edit.clusterId);
  return known !== null && known.tableId !== table.id;
}

/** A card speaks about goals and measures of the version its event is about, and about nothing else. */
async function isForeignRecord(rows: Rows, { workshop }: Place, edit: BoardEdit): Promise<boolean> {
  if (edit.do !== 'idea.write' || !edit.recordId) return false;
  const outline = await versionOutline(rows, workshop.plan.versionId);
  return !outline.some(({ id }) => id === edit.recordId);
}

async function takeBack(run: CommandRun): Promise<Outcome> {
  const { rows, place, actor, now } = run;
  if (isFrozen(place.workshop)) return failed(failure('workshopFrozen'));
  const step = await rows.boardSteps.lastDone(place.table.id, actorName(actor));
  if (!step) return failed(failure('nothingToUndo'));
  const undone = undoChanges(await loadBoard(rows, place), step.changes);
  await rows.boardSteps.markUndone(step.id, true);
  if (undone.ok) await saveChanges(rows, place, undone.value, { seatId: null, now });
  return undone;
}

async function doAgain(run: CommandRun): Promise<Outcome> {
  const { rows, place, actor, now } = run;
  if (isFrozen(place.workshop)) return failed(failure('workshopFrozen'));
  const step = await rows.boardSteps.firstUndone(place.table.id, actorName(actor));
  if (!step) return failed(failure('nothingToUndo'));
  const redone = undoChanges(await loadBoard(rows, place), invertChanges(step.changes));
  await rows.boardSteps.markUndone(step.id, false);
  if (redone.ok) await saveChanges(rows, place, redone.value, { seatId: null, now });
  return redone;
}

async function giveDots({ rows, place, actor }: CommandRun, clusterId: Id, points: number): Promise<Outcome> {
  if (actor.kind !== 'seat') return failed(failure('notAllowed'));
  const { table, workshop } = place;
  const clusters = (await rows.clusters.ofTable(table.id)).filter(({ parked }) => parked === null);
  const here = new Set(clusters.map(({ id }) => id));
  const given = setDots(await dotsOf(rows, actor.seatId), clusterId, points, here, {
    perSeat: workshop.dotsPerSeat,
    perCluster: workshop.dotsPerCluster,
    phase: phaseAt(table, workshop),
    frozen: isFrozen(workshop),
  });
  if (!given.ok) return given;
  await rows.dots.replace(
    table.id,
    actor.seatId,
    given.value.filter((dots) => here.has(dots.clusterId)),
  );
  return ok(nothing);
}

/**
 * All dots of a seat that lie on a cluster, at whatever table: who changes tables does not get new ones. Dots on
 * a cluster that was merged, dissolved or parked are free again; those on a parked one come back with it.
 */
export async function dotsOf(
  rows: Rows,
  seatId: Id,
): Promise<readonly { readonly clusterId: Id; readonly points: number }[]> {
  const found: { readonly clusterId: Id; readonly points: number }[] = [];
  for (const dots of await rows.dots.ofSeat(seatId)) {
    if ((await rows.clusters.find(dots.clusterId))?.parked === null) found.push(dots);
  }
  return found;
}
