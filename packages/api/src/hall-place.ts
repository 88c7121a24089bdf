import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Identity } from '@fortschrift/domain/identity';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { WorkshopTable } from '@fortschrift/domain/table';
import type { Workshop } from '@fortschrift/domain/workshop';
import * as v from 'valibot';
import type { Rows } from './ports/store.ts';
import { hiddenFrom } from './route.ts';

/** A table and the workshop it stands in. */
export type Place = { readonly table: WorkshopTable; readonly workshop: Workshop };

/** The table with its workshop; `notFound` for an unknown one and for one of a county the asking has no part in. */
export async function findPlace(
  rows: Rows,
  tableId: Id,
  identity: Identity,
): Promise<Result<Place, Failure>> {
  const table = await rows.tables.find(tableId);
  const workshop = table && (await rows.workshops.find(table.workshopId));
  if (!table || !workshop || hiddenFrom(identity, table)) return failed(failure('notFound'));
  return ok({ table, workshop });
}

/** The workshop; `notFound` for an unknown one and for one of a county the asking has no part in. */
export async function findWorkshop(
  rows: Rows,
  workshopId: Id,
  identity: Identity,
): Promise<Result<Workshop, Failure>> {
  const workshop = await rows.workshops.find(workshopId);
  return workshop === null || hiddenFrom(identity, workshop) ? failed(failure('notFound')) : ok(workshop);
}

/** `host`, or nothing. */
export const asSchema = v.optional(v.literal('host'));

/** The identity to act with: as host the account alone, where the same browser also holds a seat at the table. */
export function actingAs(identity: Identity, as: 'host' | undefined): Identity {
  return as === 'host' ? { ...identity, seats: [], displays: [] } : identity;
}

/** The ids a question of access needs about a table. */
export function idsOf({ table }: Pick<Place, 'table'>): {
  readonly countyId: Id;
  readonly workshopId: Id;
  readonly tableId: Id;
} {
  return { countyId: table.countyId, workshopId: table.workshopId, tableId: table.id };
}
