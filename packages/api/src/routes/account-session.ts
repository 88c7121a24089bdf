import { ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { meViewOf } from '../account-view.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';

const me = route('GET /me', {}, async ({ identity, ports }) =>
  ok(await meViewOf(ports.store.rows, identity.account?.accountId ?? null)),
);

const signIn = route(
  'POST /session',
  { body: v.object({ email: v.string(), password: v.string() }) },
  async (asked) => {
    const { ports, body, address, headers } = asked;
    const signed = await ports.signIn.signIn({ ...body, address, headers });
    if (!signed.ok) return signed;
    const { accountId, cookies } = signed.value;
    for (const cookie of cookies) asked.setCookie(cookie);
    await ports.store.transact(async (rows) => {
      const account = await rows.accounts.find(accountId);
      await rows.audit.append({
        ...auditOf(asked, 'system', account?.countyId ?? null, {
          verb: 'session.start',
          objectKind: 'account',
          objectId: accountId,
        }),
        actor: `account:${accountId}`,
      });
    });
    return ok(await meViewOf(ports.store.rows, accountId));
  },
);

/** Sockets of other tabs close too; those of other devices come back with the session they still have. */
const signOut = route('DELETE /session', {}, async (asked) => {
  const { ports, identity, headers } = asked;
  const { account } = identity;
  for (const cookie of await ports.signIn.signOut(headers)) asked.setCookie(cookie);
  if (!account) return ok(null);
  await ports.store.transact((rows) =>
    rows.audit.append(
      auditOf(asked, account, account.countyId, {
        verb: 'session.end',
        objectKind: 'account',
        objectId: account.accountId,
      }),
    ),
  );
  ports.live.rightsChanged([`account:${account.accountId}`]);
  return ok(null);
});

export const accountSessionRoutes: readonly AnyRoute[] = [me, signIn, signOut];
