import { type Decision, decideVersion, parseDecision } from '@fortschrift/domain/decision';
import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import { parseDay } from '@fortschrift/domain/text';
import { moveVersion } from '@fortschrift/domain/version';
import * as v from 'valibot';
import { idSchema } from '../id-schema.ts';
import { reachable } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route } from '../route.ts';

/** What a body resolved, as its clerk or the office records it; there is no way to change it afterwards. */
export const decisionRoutes: readonly AnyRoute[] = [
  route(
    'POST /versions/:id/decisions',
    {
      body: v.object({
        bodyId: idSchema,
        sessionId: v.nullable(idSchema),
        day: v.string(),
        text: v.string(),
        returned: v.boolean(),
        points: v.array(v.string()),
        present: v.number(),
        yes: v.number(),
        no: v.number(),
        abstain: v.number(),
        excluded: v.number(),
      }),
    },
    async (asked) => {
      const { identity, params, body: input, ports } = asked;
      const { rows: reading } = ports.store;
      const known = reachable(identity, await reading.versions.find(params.id));
      if (!known.ok) return known;
      const { countyId } = known.value;
      const body = reachable(identity, await reading.bodies.find(input.bodyId));
      if (!body.ok) return failed(failure('notFound', { field: 'bodyId' }));
      const allowed = allowAccount(identity, { may: 'recordDecision', countyId, bodyId: input.bodyId });
      if (!allowed.ok) return allowed;
      const day = parseDay(input.day, 'day');
      if (!day.ok) return day;
      const draft = parseDecision(input, body.value.votingMembers);
      if (!draft.ok) return draft;
      return ports.store.transact(async (rows) => {
        const before = await rows.versions.find(params.id);
        if (!before) return failed(failure('notFound'));
        if (input.sessionId !== null) {
          const session = await rows.sessions.find(input.sessionId);
          if (session?.countyId !== countyId || session.bodyId !== input.bodyId)
            return failed(failure('notFound', { field: 'sessionId' }));
          if (session.state === 'cancelled')
            return failed(failure('stepNotPossible', { field: 'sessionId' }));
        }
        const spoken = (await rows.decisions.ofVersion(params.id)).map((decision) => decision.bodyId);
        const to = decideVersion(before, body.value, draft.value.kind, spoken);
        if (!to.ok) return to;
        const moved = to.value === before.state ? ok(before) : moveVersion(before, to.value, ports.now());
        if (!moved.ok) return moved;
        const decision: Decision = {
          id: ports.newId(),
          countyId,
          versionId: params.id,
          bodyId: input.bodyId,
          sessionId: input.sessionId,
          ...draft.value,
          day: day.value,
          recordedAt: ports.now(),
          recordedBy: allowed.value.accountId,
        };
        await rows.decisions.insert(decision);
        await rows.versions.move(params.id, moved.value.state, moved.value.publishedAt);
        await rows.audit.append(
          auditOf(asked, allowed.value, countyId, {
            verb: 'decision.record',
            objectKind: 'version',
            objectId: params.id,
            from: before.state,
            to: moved.value.state,
          }),
        );
        return ok({ decision, version: moved.value });
      });
    },
  ),
];
