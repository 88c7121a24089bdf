import { parseName } from '@fortschrift/domain/account-change';
import { parseCountyName } from '@fortschrift/domain/county-input';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { parseEmail } from '@fortschrift/domain/text';
import * as v from 'valibot';
import { beginSetup } from '../account-setup.ts';
import { meViewOf } from '../account-view.ts';
import type { MeView } from '../contract/account.ts';
import { type AnyRoute, type Asked, auditOf, route } from '../route.ts';

const needed = route('GET /setup', {}, async ({ ports }) =>
  ok({ needed: (await ports.store.rows.counties.list()).length === 0 }),
);

/** The link is used up last, so that a setup broken off in the middle can be finished with it. */
const setup = route(
  'POST /setup',
  {
    body: v.object({
      token: v.string(),
      county: v.string(),
      name: v.string(),
      email: v.string(),
      password: v.string(),
    }),
  },
  setUp,
);

async function setUp(asked: Asked<'POST /setup'>): Promise<Result<MeView, Failure>> {
  const { ports, body } = asked;
  const { signIn, store } = ports;
  const link = await signIn.lookAtLink('setup', body.token);
  if (!link.ok) return link;
  const { subject } = link.value;
  if (subject === null) return failed(failure('linkUnknown'));
  const county = parseCountyName(body.county, 'county');
  if (!county.ok) return county;
  const name = parseName(body.name);
  if (!name.ok) return name;
  const email = parseEmail(body.email);
  if (!email.ok) return email;
  const password = signIn.parsePassword(body.password, email.value);
  if (!password.ok) return password;
  const input = { county: county.value, name: name.value, email: email.value };
  const begun = await store.transact((rows) =>
    beginSetup(rows, subject, input, { newId: ports.newId, now: ports.now() }),
  );
  if (!begun.ok) return begun;
  const { id: accountId, countyId } = begun.value;
  const set = await signIn.setPassword(accountId, password.value);
  if (!set.ok) return set;
  const used = await signIn.redeemLink('setup', body.token);
  if (!used.ok) return used;
  await store.transact(async (rows) => {
    const account = (await rows.accounts.find(accountId)) ?? begun.value;
    await rows.accounts.update({ ...account, state: 'active' });
    await rows.audit.append(
      auditOf(asked, 'system', countyId, {
        verb: 'county.create',
        objectKind: 'county',
        objectId: countyId,
      }),
    );
  });
  for (const cookie of await signIn.startSession(accountId)) asked.setCookie(cookie);
  return ok(await meViewOf(store.rows, accountId));
}

export const accountSetupRoutes: readonly AnyRoute[] = [needed, setup];
