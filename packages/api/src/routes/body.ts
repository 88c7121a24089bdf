import { type Body, bodyKinds, parseBody } from '@fortschrift/domain/body';
import { ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { permitted } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route, signedIn } from '../route.ts';

const bodyInput = v.object({
  name: v.string(),
  kind: v.picklist(bodyKinds),
  public: v.boolean(),
  votingMembers: v.number(),
});

/** The bodies of a county. */
export const bodyRoutes: readonly AnyRoute[] = [
  route('GET /bodies', {}, async ({ identity, ports }) => {
    const { rows } = ports.store;
    const account = signedIn(identity);
    if (!account.ok) return account;
    const { countyId } = account.value;
    const allowed = allowAccount(identity, { may: 'readCommittee', countyId });
    if (!allowed.ok) return allowed;
    const memberships = (await rows.accounts.ofCounty(countyId))
      .filter((member) => member.state !== 'disabled')
      .flatMap((member) => member.memberships);
    return ok({
      bodies: (await rows.bodies.ofCounty(countyId)).map((body) => ({
        ...body,
        members: memberships.filter((membership) => membership.bodyId === body.id).length,
      })),
    });
  }),

  route('POST /bodies', { body: bodyInput }, async (asked) => {
    const { identity, ports } = asked;
    const account = signedIn(identity);
    if (!account.ok) return account;
    const { countyId } = account.value;
    const allowed = allowAccount(identity, { may: 'keepBodies', countyId });
    if (!allowed.ok) return allowed;
    const draft = parseBody(asked.body);
    if (!draft.ok) return draft;
    return ports.store.transact(async (rows) => {
      const body: Body = { id: ports.newId(), countyId, ...draft.value };
      await rows.bodies.insert(body);
      await rows.audit.append(
        auditOf(asked, allowed.value, countyId, {
          verb: 'body.create',
          objectKind: 'body',
          objectId: body.id,
        }),
      );
      return ok({ body });
    });
  }),

  route('PATCH /bodies/:id', { body: bodyInput }, async (asked) => {
    const { identity, params, ports } = asked;
    const allowed = permitted(identity, await ports.store.rows.bodies.find(params.id), 'keepBodies');
    if (!allowed.ok) return allowed;
    const { account, countyId, thing: before } = allowed.value;
    const draft = parseBody(asked.body);
    if (!draft.ok) return draft;
    return ports.store.transact(async (rows) => {
      const body: Body = { ...before, ...draft.value };
      await rows.bodies.update(body);
      await rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: 'body.change',
          objectKind: 'body',
          objectId: body.id,
        }),
      );
      return ok({ body });
    });
  }),
];
