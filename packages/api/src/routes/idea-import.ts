import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import type { ImportView } from '../contract/idea-import.ts';
import { importView, undoImport } from '../idea-import.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';

const list = route('GET /workshops/:id/imports', {}, async ({ identity, ports, params }) => {
  const { rows } = ports.store;
  const allowed = permitted(identity, await rows.workshops.find(params.id), 'readOffice');
  if (!allowed.ok) return allowed;
  const imports: ImportView[] = [];
  for (const made of await rows.ideaImports.ofWorkshop(params.id)) imports.push(await importView(rows, made));
  return ok({ imports });
});

const undo = route('DELETE /imports/:id', {}, async (asked) => {
  const { identity, ports, params } = asked;
  const allowed = permitted(identity, await ports.store.rows.ideaImports.find(params.id), 'prepareWorkshops');
  if (!allowed.ok) return allowed;
  const {
    account,
    thing: { countyId, workshopId },
  } = allowed.value;
  const outcome = await ports.store.transact(async (rows) => {
    const made = await rows.ideaImports.find(params.id);
    if (!made) return failed(failure('notFound'));
    const undone = await undoImport(ports, rows, made);
    if (!undone.ok) return undone;
    await rows.audit.append(
      auditOf(asked, account, countyId, {
        verb: 'import.undo',
        objectKind: 'import',
        objectId: made.id,
        from: String(made.cards),
        to: '0',
      }),
    );
    return undone;
  });
  if (!outcome.ok) return outcome;
  const tables = [...new Set(outcome.value.map((idea) => idea.tableId))];
  ports.live.workshopChanged(workshopId, tables);
  return ok({ withdrawn: outcome.value.length });
});

/** Imports of an event, and taking one back; the files themselves come in beside the typed routes. */
export const ideaImportRoutes: readonly AnyRoute[] = [list, undo];
