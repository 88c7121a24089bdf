import { type Account, membershipParts, roles } from '@fortschrift/domain/account';
import { changeAccount, parseMemberships, parseName, parseRoles } from '@fortschrift/domain/account-change';
import { failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok } from '@fortschrift/domain/result';
import { parseEmail } from '@fortschrift/domain/text';
import * as v from 'valibot';
import { accountViewOf } from '../account-view.ts';
import { idSchema } from '../id-schema.ts';
import type { Rows } from '../ports/store.ts';
import type { Ports } from '../ports.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route, signedIn } from '../route.ts';

const rolesSchema = v.array(v.picklist(roles));
const membershipsSchema = v.array(v.object({ bodyId: idSchema, part: v.picklist(membershipParts) }));

const list = route('GET /accounts', {}, async ({ identity, ports }) => {
  const account = signedIn(identity);
  if (!account.ok) return account;
  const { countyId } = account.value;
  const allowed = allowAccount(identity, { may: 'administer', countyId });
  if (!allowed.ok) return allowed;
  const { rows } = ports.store;
  const accounts = await rows.accounts.ofCounty(countyId);
  return ok({ accounts: await Promise.all(accounts.map((each) => accountViewOf(rows, each))) });
});

const invite = route(
  'POST /accounts',
  {
    body: v.object({
      email: v.string(),
      name: v.string(),
      roles: rolesSchema,
      memberships: membershipsSchema,
    }),
  },
  async (asked) => {
    const { identity, ports, body } = asked;
    const account = signedIn(identity);
    if (!account.ok) return account;
    const { countyId } = account.value;
    const allowed = allowAccount(identity, { may: 'administer', countyId });
    if (!allowed.ok) return allowed;
    const email = parseEmail(body.email);
    if (!email.ok) return email;
    const name = parseName(body.name);
    if (!name.ok) return name;
    const given = parseRoles(body.roles);
    if (!given.ok) return given;
    const memberships = parseMemberships(body.memberships);
    if (!memberships.ok) return memberships;
    const invited: Account = {
      id: ports.newId(),
      countyId,
      email: email.value,
      name: name.value,
      roles: given.value,
      memberships: memberships.value,
      state: 'invited',
      createdAt: ports.now(),
    };
    const outcome = await ports.store.transact(async (rows) => {
      if (await rows.accounts.findByEmail(email.value))
        return failed(failure('emailTaken', { field: 'email' }));
      if (await hasForeignBody(rows, countyId, invited))
        return failed(failure('wrongShape', { field: 'memberships' }));
      await rows.accounts.insert(invited);
      await rows.audit.append(
        auditOf(asked, allowed.value, countyId, {
          verb: 'account.invite',
          objectKind: 'account',
          objectId: invited.id,
          to: invited.roles.join(' '),
        }),
      );
      return ok(invited);
    });
    if (!outcome.ok) return outcome;
    return ok({
      account: await accountViewOf(ports.store.rows, invited),
      ...(await linkFor(ports, invited.id)),
    });
  },
);

/** A new link for somebody who lost the first one or the password. */
const relink = route('POST /accounts/:id/link', {}, async (asked) => {
  const { identity, ports, params } = asked;
  const allowed = permitted(identity, await ports.store.rows.accounts.find(params.id), 'administer');
  if (!allowed.ok) return allowed;
  const {
    account,
    thing: { countyId, id, state },
  } = allowed.value;
  if (state === 'disabled') return failed(failure('stepNotPossible'));
  await ports.store.transact((rows) =>
    rows.audit.append(
      auditOf(asked, account, countyId, { verb: 'account.link', objectKind: 'account', objectId: id }),
    ),
  );
  return ok(await linkFor(ports, id));
});

const change = route(
  'PATCH /accounts/:id',
  {
    body: v.object({
      state: v.exactOptional(v.picklist(['active', 'disabled'])),
      roles: v.exactOptional(rolesSchema),
      memberships: v.exactOptional(membershipsSchema),
    }),
  },
  async (asked) => {
    const { identity, ports, params, body } = asked;
    const allowed = permitted(identity, await ports.store.rows.accounts.find(params.id), 'administer');
    if (!allowed.ok) return allowed;
    const { account, countyId } = allowed.value;
    const given = body.roles === undefined ? null : parseRoles(body.roles);
    if (given && !given.ok) return given;
    const memberships = body.memberships === undefined ? null : parseMemberships(body.memberships);
    if (memberships && !memberships.ok) return memberships;
    const outcome = await ports.store.transact(async (rows) => {
      const accounts = await rows.accounts.ofCounty(countyId);
      const now = accounts.find((account) => account.id === params.id);
      if (!now) return failed(failure('notFound'));
      const changed = changeAccount(
        now,
        {
          ...(body.state === undefined ? {} : { state: body.state }),
          ...(given ? { roles: given.value } : {}),
          ...(memberships ? { memberships: memberships.value } : {}),
        },
        accounts.filter((account) => account.id !== now.id),
      );
      if (!changed.ok) return changed;
      if (await hasForeignBody(rows, countyId, changed.value))
        return failed(failure('wrongShape', { field: 'memberships' }));
      await rows.accounts.update(changed.value);
      await rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: 'account.change',
          objectKind: 'account',
          objectId: now.id,
          from: `${now.state} ${now.roles.join(' ')}`,
          to: `${changed.value.state} ${changed.value.roles.join(' ')}`,
        }),
      );
      return changed;
    });
    if (!outcome.ok) return outcome;
    if (outcome.value.state === 'disabled') await ports.signIn.endSessions(params.id);
    ports.live.rightsChanged([`account:${params.id}`]);
    return ok({ account: await accountViewOf(ports.store.rows, outcome.value) });
  },
);

async function hasForeignBody(rows: Rows, countyId: Id, { memberships }: Account): Promise<boolean> {
  for (const { bodyId } of memberships) {
    if ((await rows.bodies.find(bodyId))?.countyId !== countyId) return true;
  }
  return false;
}

/** The token stands behind the #, so that it reaches no server log. */
async function linkFor(
  ports: Ports,
  accountId: Id,
): Promise<{ readonly link: string; readonly expiresAt: number }> {
  const { token, expiresAt } = await ports.signIn.createLink('invitation', accountId);
  return { link: `/einladung#${token}`, expiresAt };
}

export const accountRoutes: readonly AnyRoute[] = [list, invite, relink, change];
