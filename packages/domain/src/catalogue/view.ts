import type { Failure } from '../failure.ts';
import type { Id } from '../id.ts';
import { ok, type Result } from '../result.ts';
import { parseText } from '../text.ts';
import { type CatalogueQuery, parseCatalogueQuery, writeCatalogueQuery } from './query.ts';

/** A way to look at the catalogue that somebody gave a name; `shared` ones are everybody's in the office. */
export type CatalogueView = {
  readonly id: Id;
  readonly countyId: Id;
  readonly ownerId: Id;
  readonly name: string;
  readonly shared: boolean;
  /** As it stands in an address. */
  readonly query: readonly (readonly [string, string])[];
  readonly changedAt: number;
};

/** Views one account may keep. */
export const viewsAtMost = 40;

/** Foreign input -> a name of 1 to 60 characters and a query brought to its own form. Fails as `parseText`. */
export function parseView(input: {
  readonly name: unknown;
  readonly query: readonly (readonly [string, string])[];
}): Result<Pick<CatalogueView, 'name' | 'query'>, Failure> {
  const name = parseText(input.name, { field: 'name', min: 1, max: 60 });
  if (!name.ok) return name;
  const query: CatalogueQuery = parseCatalogueQuery(input.query);
  return ok({ name: name.value, query: writeCatalogueQuery(query) });
}

/** Whether an account sees a view: its own, and those shared in its county. */
export function seesView(
  view: CatalogueView,
  account: { readonly accountId: Id; readonly countyId: Id },
): boolean {
  return view.countyId === account.countyId && (view.shared || view.ownerId === account.accountId);
}
