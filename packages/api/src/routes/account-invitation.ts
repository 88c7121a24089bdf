import type { Account } from '@fortschrift/domain/account';
import { parseName } from '@fortschrift/domain/account-change';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { meViewOf } from '../account-view.ts';
import type { Ports } from '../ports.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';

const look = route('POST /invitations/look', { body: v.object({ token: v.string() }) }, async (asked) => {
  const { ports, body } = asked;
  const invited = await invitedBy(ports, body.token);
  if (!invited.ok) return invited;
  const { name, email, countyId } = invited.value;
  const county = await ports.store.rows.counties.find(countyId);
  return ok({ county: county?.name ?? '', name, email });
});

const accept = route(
  'POST /invitations/accept',
  { body: v.object({ token: v.string(), name: v.string(), password: v.string() }) },
  async (asked) => {
    const { ports, body } = asked;
    const { signIn, store } = ports;
    const invited = await invitedBy(ports, body.token);
    if (!invited.ok) return invited;
    const name = parseName(body.name);
    if (!name.ok) return name;
    const accepted = await signIn.acceptInvitation(body.token, body.password);
    if (!accepted.ok) return accepted;
    const { accountId } = accepted.value;
    const active = await store.transact(async (rows) => {
      const account = await rows.accounts.find(accountId);
      if (!account || account.state === 'disabled') return false;
      await rows.accounts.update({ ...account, name: name.value, state: 'active' });
      await rows.audit.append({
        ...auditOf(asked, 'system', account.countyId, {
          verb: 'account.accept',
          objectKind: 'account',
          objectId: accountId,
          from: account.state,
          to: 'active',
        }),
        actor: `account:${accountId}`,
      });
      return true;
    });
    if (!active) return failed(failure('linkUnknown'));
    ports.live.rightsChanged([`account:${accountId}`]);
    for (const cookie of await signIn.startSession(accountId)) asked.setCookie(cookie);
    return ok(await meViewOf(store.rows, accountId));
  },
);

/** The account a link invites; one put out of use since is as unknown as the link. */
async function invitedBy(ports: Ports, token: string): Promise<Result<Account, Failure>> {
  const link = await ports.signIn.lookAtLink('invitation', token);
  if (!link.ok) return link;
  const { subject } = link.value;
  const account = subject === null ? null : await ports.store.rows.accounts.find(subject);
  return account && account.state !== 'disabled' ? ok(account) : failed(failure('linkUnknown'));
}

export const accountInvitationRoutes: readonly AnyRoute[] = [look, accept];
