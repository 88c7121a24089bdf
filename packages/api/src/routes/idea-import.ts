import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import type { ImportView } from '../contract/idea-import.ts';
import { importView, undoImport } from '../idea-import.ts';
import { reachable } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route } from '../route.ts';

const list = route('GET /workshops/:id/imports', {}, async ({ identity, ports, params }) => {
  const { rows } = ports.store;
  const found = reachable(identity, await rows.workshops.find(params.id));
  if (!found.ok) return found;
  const allowed = allowAccount(identity, { may: 'readOffice', countyId: found.value.countyId });
  if (!allowed.ok) return allowed;
  const imports: ImportView[] = [];
  for (const made of await rows.ideaImports.ofWorkshop(params.id)) imports.push(await importView(rows, made));
  return ok({ imports });
});

const undo = route('DELETE /imports/:id', {}, async (asked) => {
  const { identity, ports, params } = asked;
  const found = reachable(identity, await ports.store.rows.ideaImports.find(params.id));
  if (!found.ok) return found;
  const { countyId, workshopId } = found.value;
  const allowed = allowAccount(identity, { may: 'prepareWorkshops', countyId });
  if (!allowed.ok) return allowed;
  const outcome = await ports.store.transact(async (rows) => {
    const made = await rows.ideaImports.find(params.id);
    if (!made) return failed(failure('notFound'));
    const undone = await undoImport(ports, rows, made);
    if (!undone.ok) return undone;
    await rows.audit.append(
      auditOf(asked, allowed.value, countyId, {
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
