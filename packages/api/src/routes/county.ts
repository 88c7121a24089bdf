import { parseCountyInput } from '@fortschrift/domain/county-input';
import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { countyViewOf } from '../account-view.ts';
import { type AnyRoute, allowAccount, auditOf, route, signedIn } from '../route.ts';

/** Entries of the log sent at once. */
const pageSize = 100;

const edit = route(
  'PATCH /county',
  {
    body: v.object({
      name: v.string(),
      imprint: v.object({
        office: v.string(),
        street: v.string(),
        place: v.string(),
        phone: v.string(),
        email: v.string(),
        privacyOfficer: v.string(),
      }),
    }),
  },
  async (asked) => {
    const { identity, ports, body } = asked;
    const account = signedIn(identity);
    if (!account.ok) return account;
    const { countyId } = account.value;
    const allowed = allowAccount(identity, { may: 'administer', countyId });
    if (!allowed.ok) return allowed;
    const input = parseCountyInput(body);
    if (!input.ok) return input;
    return ports.store.transact(async (rows) => {
      const now = await rows.counties.find(countyId);
      if (!now) return failed(failure('notFound'));
      const county = { ...now, ...input.value };
      await rows.counties.update(county);
      await rows.audit.append(
        auditOf(asked, allowed.value, countyId, {
          verb: 'county.edit',
          objectKind: 'county',
          objectId: countyId,
        }),
      );
      return ok({ county: countyViewOf(county) });
    });
  },
);

const audit = route(
  'GET /audit',
  { query: v.object({ before: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{0,15}$/))) }) },
  async ({ identity, ports, query }) => {
    const account = signedIn(identity);
    if (!account.ok) return account;
    const { countyId } = account.value;
    const allowed = allowAccount(identity, { may: 'readAudit', countyId });
    if (!allowed.ok) return allowed;
    const before = query.before ? Number(query.before) : null;
    return ok({ entries: await ports.store.rows.audit.ofCounty(countyId, pageSize, before) });
  },
);

export const countyRoutes: readonly AnyRoute[] = [edit, audit];
