import { ok } from '@fortschrift/domain/result';
import { readEvent, readSheets } from '../event-close.ts';
import { reachable } from '../reachable.ts';
import { type AnyRoute, allowAccount, route } from '../route.ts';

const result = route('GET /workshops/:id/result', {}, async ({ identity, ports, params }) => {
  const { rows } = ports.store;
  const found = reachable(identity, await rows.workshops.find(params.id));
  if (!found.ok) return found;
  const workshop = found.value;
  const allowed = allowAccount(identity, { may: 'readOffice', countyId: workshop.countyId });
  if (!allowed.ok) return allowed;
  const frozen = await rows.eventResults.find(workshop.id);
  if (frozen) return ok({ result: frozen.result, frozen: true, sha256: frozen.sha256 });
  const sheets = await readSheets(ports.live, await rows.tables.ofWorkshop(workshop.id));
  return ok({ result: await readEvent(rows, workshop, sheets), frozen: false, sha256: null });
});

export const workshopResultRoutes: readonly AnyRoute[] = [result];
