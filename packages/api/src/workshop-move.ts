import { documentName } from '@fortschrift/documents/document-name';
import type { AccountActor } from '@fortschrift/domain/actor';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, type Result } from '@fortschrift/domain/result';
import { moveWorkshop, type Workshop, type WorkshopState } from '@fortschrift/domain/workshop';
import { readEvent, readSheets, type Sheets } from './event-close.ts';
import { reportOf } from './event-report.ts';
import { eraseIdea } from './idea-erase.ts';
import type { Rows } from './ports/store.ts';
import type { Ports } from './ports.ts';
import { sealReceipts } from './receipt.ts';
import { auditOf } from './route.ts';

type Asking = { readonly ports: Ports; readonly requestId: string };

/**
 * Moves a workshop to another state. Closing takes the sheets out of people's hands first, reads them, and then
 * in one transaction freezes what was said, seals the dots, forgets who wrote what and shuts the door; `documented` releases its report. Fails as
 * `moveWorkshop` does, with `notFound` when the workshop is gone.
 */
export async function moveTo(
  asked: Asking,
  actor: AccountActor,
  workshopId: Id,
  to: WorkshopState,
): Promise<Result<Workshop, Failure>> {
  const { store, live } = asked.ports;
  const possible = await moved(store.rows, workshopId, to);
  if (!possible.ok) return possible;
  const tables = await store.rows.tables.ofWorkshop(workshopId);
  const tableIds = tables.map((table) => table.id);
  if (to === 'closed') await takeSheets(asked, workshopId);
  const sheets: Sheets = to === 'closed' ? await readSheets(live, tables) : new Map();
  const outcome = await store.transact(async (rows) => {
    const before = await rows.workshops.find(workshopId);
    const after = await moved(rows, workshopId, to);
    if (!before || !after.ok) return after;
    await rows.workshops.update(after.value);
    if (to === 'closed') await freeze(asked, rows, after.value, sheets);
    if (to === 'documented') await release(asked, rows, workshopId, actor);
    await rows.audit.append(
      auditOf(asked, actor, before.countyId, {
        verb: 'workshop.state',
        objectKind: 'workshop',
        objectId: workshopId,
        from: before.state,
        to,
      }),
    );
    return after;
  });
  if (!outcome.ok) return outcome;
  if (to === 'closed') await store.scrub();
  if (to === 'closed') for (const tableId of tableIds) live.sheetRightChanged(tableId);
  live.workshopChanged(workshopId, tableIds);
  return outcome;
}

async function moved(rows: Rows, workshopId: Id, to: WorkshopState): Promise<Result<Workshop, Failure>> {
  const workshop = await rows.workshops.find(workshopId);
  if (!workshop) return failed(failure('notFound'));
  const ideas = (await rows.ideas.ofWorkshop(workshopId)).filter((idea) => idea.state !== 'withdrawn');
  return moveWorkshop(workshop, to, await rows.tables.ofWorkshop(workshopId), ideas.length);
}

/** Nobody at a table writes while the sheets are read: what is frozen is all that was written. */
async function takeSheets({ ports }: Asking, workshopId: Id): Promise<void> {
  const taken = await ports.store.transact(async (rows) => {
    const open = (await rows.tables.ofWorkshop(workshopId)).filter((table) => table.sheetOpen);
    for (const table of open) await rows.tables.update({ ...table, sheetOpen: false });
    return open;
  });
  for (const table of taken) ports.live.sheetRightChanged(table.id);
}

async function freeze({ ports }: Asking, rows: Rows, workshop: Workshop, sheets: Sheets): Promise<void> {
  const canonical = canonicalJson(await readEvent(rows, workshop, sheets));
  await rows.eventResults.insert(workshop.id, canonical, ports.sha256(canonical), ports.now());
  const tables = await rows.tables.ofWorkshop(workshop.id);
  for (const table of tables) await rows.dots.seal(table.id);
  await sealReceipts(rows, ports.signIn, workshop);
  // Last: the receipts were led to their cards by what is forgotten here.
  const names = tables.map(({ id }) => documentName('sheet', id));
  await rows.authorship.cut(workshop.id, names, ports.now());
  // Who took a card back meant it: from now on nobody needs its words.
  const withdrawn = (await rows.ideas.ofWorkshop(workshop.id)).filter(({ state }) => state === 'withdrawn');
  for (const { id } of withdrawn) await eraseIdea(rows, ports.sha256, id);
}

/** The documentation is its report: released with it, with the day and by whom. */
async function release({ ports }: Asking, rows: Rows, workshopId: Id, actor: AccountActor): Promise<void> {
  const report = await reportOf(rows, workshopId);
  await rows.eventReports.put({ ...report, releasedAt: ports.now(), releasedBy: actor.accountId });
}
