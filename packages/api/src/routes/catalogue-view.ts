import type { AccountActor } from '@fortschrift/domain/actor';
import { type CatalogueView, parseView, seesView, viewsAtMost } from '@fortschrift/domain/catalogue/view';
import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import type { ShownView } from '../contract/catalogue.ts';
import type { Rows } from '../ports/store.ts';
import { type AnyRoute, allowAccount, auditOf, route, signedIn } from '../route.ts';

const viewSchema = v.object({
  name: v.string(),
  shared: v.boolean(),
  query: v.pipe(v.array(v.tuple([v.string(), v.string()])), v.maxLength(400)),
});

/** Ways to look at the catalogue, kept under a name. */
export const catalogueViewRoutes: readonly AnyRoute[] = [
  route('GET /catalogue-views', {}, async ({ identity, ports: { store } }) => {
    const account = signedIn(identity);
    if (!account.ok) return account;
    const { countyId } = account.value;
    const allowed = allowAccount(identity, { may: 'readConcept', countyId });
    if (!allowed.ok) return allowed;
    const views = (await store.rows.catalogueViews.ofCounty(countyId)).filter((view) =>
      seesView(view, account.value),
    );
    return ok({ views: await Promise.all(views.map((view) => shown(store.rows, view, account.value))) });
  }),

  route('POST /catalogue-views', { body: viewSchema }, async (asked) => {
    const { identity, body, ports } = asked;
    const account = signedIn(identity);
    if (!account.ok) return account;
    const { countyId, accountId } = account.value;
    const allowed = allowAccount(identity, { may: body.shared ? 'writeConcept' : 'readConcept', countyId });
    if (!allowed.ok) return allowed;
    const draft = parseView(body);
    if (!draft.ok) return draft;
    return ports.store.transact(async (rows) => {
      const own = (await rows.catalogueViews.ofCounty(countyId)).filter(
        ({ ownerId }) => ownerId === accountId,
      );
      if (own.length >= viewsAtMost)
        return failed(failure('numberOutOfRange', { field: 'name', limit: viewsAtMost }));
      const view: CatalogueView = {
        id: ports.newId(),
        countyId,
        ownerId: accountId,
        ...draft.value,
        shared: body.shared,
        changedAt: ports.now(),
      };
      await rows.catalogueViews.put(view);
      if (view.shared)
        await rows.audit.append(
          auditOf(asked, allowed.value, countyId, {
            verb: 'catalogue.share',
            objectKind: 'catalogueView',
            objectId: view.id,
          }),
        );
      return ok({ view: await shown(rows, view, account.value) });
    });
  }),

  route('PATCH /catalogue-views/:id', { body: viewSchema }, async (asked) => {
    const { identity, params, body, ports } = asked;
    const draft = parseView(body);
    if (!draft.ok) return draft;
    return ports.store.transact(async (rows) => {
      const own = ownView(await rows.catalogueViews.find(params.id), signedIn(identity));
      if (!own.ok) return own;
      const { view, account } = own.value;
      const { countyId } = account;
      const allowed = allowAccount(identity, { may: body.shared ? 'writeConcept' : 'readConcept', countyId });
      if (!allowed.ok) return allowed;
      const next = { ...view, ...draft.value, shared: body.shared, changedAt: ports.now() };
      await rows.catalogueViews.put(next);
      if (next.shared)
        await rows.audit.append(
          auditOf(asked, allowed.value, countyId, {
            verb: 'catalogue.share',
            objectKind: 'catalogueView',
            objectId: view.id,
          }),
        );
      return ok({ view: await shown(rows, next, account) });
    });
  }),

  route('DELETE /catalogue-views/:id', {}, async ({ identity, params, ports }) =>
    ports.store.transact(async (rows) => {
      const own = ownView(await rows.catalogueViews.find(params.id), signedIn(identity));
      if (!own.ok) return own;
      await rows.catalogueViews.remove(params.id);
      return ok(null);
    }),
  ),
];

/** The view and who it belongs to. Fails with `notSignedIn`, `notFound` (unknown or not to be seen) or `notAllowed`. */
function ownView(view: CatalogueView | null, account: ReturnType<typeof signedIn>) {
  if (!account.ok) return account;
  if (!view || !seesView(view, account.value)) return failed(failure('notFound'));
  return view.ownerId === account.value.accountId
    ? ok({ view, account: account.value })
    : failed(failure('notAllowed'));
}

async function shown(rows: Rows, view: CatalogueView, account: AccountActor): Promise<ShownView> {
  const { id, name, shared, query, ownerId } = view;
  const own = ownerId === account.accountId;
  return { id, name, shared, query, own, owner: (await rows.accounts.find(ownerId))?.name ?? '' };
}
