import { may } from '@fortschrift/domain/access';
import type { Body } from '@fortschrift/domain/body';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Identity } from '@fortschrift/domain/identity';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import {
  addAgendaItem,
  moveSession,
  parseSession,
  type Session,
  sessionStates,
} from '@fortschrift/domain/session';
import { isReleased } from '@fortschrift/domain/version';
import * as v from 'valibot';
import { idSchema } from '../id-schema.ts';
import type { Rows } from '../ports/store.ts';
import { reachable } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route } from '../route.ts';
import { seesBody, shownDecisions } from '../version-decisions.ts';

/** Sessions of bodies: put on the calendar, their agenda, what was resolved there. */
export const sessionRoutes: readonly AnyRoute[] = [
  route(
    'POST /sessions',
    {
      body: v.object({
        bodyId: idSchema,
        title: v.string(),
        day: v.string(),
        starts: v.string(),
        place: v.string(),
      }),
    },
    async (asked) => {
      const { identity, body: input, ports } = asked;
      const body = reachable(identity, await ports.store.rows.bodies.find(input.bodyId));
      if (!body.ok) return body;
      const { countyId, id: bodyId } = body.value;
      const allowed = allowAccount(identity, { may: 'recordDecision', countyId, bodyId });
      if (!allowed.ok) return allowed;
      const draft = parseSession(input);
      if (!draft.ok) return draft;
      return ports.store.transact(async (rows) => {
        const session: Session = {
          id: ports.newId(),
          countyId,
          bodyId,
          ...draft.value,
          state: 'scheduled',
          present: null,
          agenda: [],
        };
        await rows.sessions.insert(session);
        await rows.audit.append(
          auditOf(asked, allowed.value, countyId, {
            verb: 'session.create',
            objectKind: 'session',
            objectId: session.id,
            to: session.state,
          }),
        );
        return ok({ session });
      });
    },
  ),

  route('GET /sessions/:id', {}, async ({ identity, params, ports }) => {
    const { rows } = ports.store;
    const found = await sessionSeen(rows, identity, params.id);
    if (!found.ok) return found;
    const { session, body } = found.value;
    const { countyId } = session;
    const allowed = allowAccount(identity, { may: 'readCommittee', countyId });
    if (!allowed.ok) return allowed;
    const named = new Set(session.agenda.flatMap(({ versionId }) => versionId ?? []));
    const papers = new Set(session.agenda.flatMap(({ paperId }) => paperId ?? []));
    const titles = new Map((await rows.concepts.ofCounty(countyId)).map(({ id, title }) => [id, title]));
    const versions = (await rows.versions.ofCounty(countyId)).filter(isReleased);
    const released = new Set(versions.map((version) => version.id));
    const decisions = await rows.decisions.ofCounty(countyId);
    return ok({
      session: { ...session, body: body.name },
      body,
      versions: versions
        .filter((version) => named.has(version.id))
        .map((version) => ({ ...version, concept: titles.get(version.conceptId) ?? '' })),
      papers: (await rows.papers.ofCounty(countyId)).filter(
        (paper) => papers.has(paper.id) && released.has(paper.versionId),
      ),
      decisions: await shownDecisions(
        rows,
        allowed.value,
        countyId,
        decisions.filter((decision) => decision.sessionId === session.id),
      ),
      mayRecord: may(allowed.value, { may: 'recordDecision', countyId, bodyId: body.id }),
    });
  }),

  route(
    'PATCH /sessions/:id',
    {
      body: v.object({
        state: v.exactOptional(v.picklist(sessionStates)),
        present: v.exactOptional(v.number()),
        day: v.exactOptional(v.string()),
        starts: v.exactOptional(v.string()),
        place: v.exactOptional(v.string()),
        title: v.exactOptional(v.string()),
      }),
    },
    async (asked) => {
      const { identity, params, body: input, ports } = asked;
      const found = await sessionSeen(ports.store.rows, identity, params.id);
      if (!found.ok) return found;
      const { body } = found.value;
      const { countyId, id: bodyId } = body;
      const allowed = allowAccount(identity, { may: 'recordDecision', countyId, bodyId });
      if (!allowed.ok) return allowed;
      return ports.store.transact(async (rows) => {
        const before = await rows.sessions.find(params.id);
        if (!before) return failed(failure('notFound'));
        const draft = parseSession({ ...before, ...input });
        if (!draft.ok) return draft;
        const moved = moveSession({ ...before, ...draft.value }, input, body.votingMembers);
        if (!moved.ok) return moved;
        await rows.sessions.update(moved.value);
        await rows.audit.append(
          auditOf(asked, allowed.value, countyId, {
            verb: 'session.change',
            objectKind: 'session',
            objectId: params.id,
            from: before.state,
            to: moved.value.state,
          }),
        );
        return ok({ session: moved.value });
      });
    },
  ),

  route(
    'POST /sessions/:id/agenda',
    {
      body: v.object({
        title: v.string(),
        versionId: v.nullable(idSchema),
        paperId: v.nullable(idSchema),
      }),
    },
    async (asked) => {
      const { identity, params, body: input, ports } = asked;
      const found = await sessionSeen(ports.store.rows, identity, params.id);
      if (!found.ok) return found;
      const { countyId, id: bodyId } = found.value.body;
      const allowed = allowAccount(identity, { may: 'recordDecision', countyId, bodyId });
      if (!allowed.ok) return allowed;
      return ports.store.transact(async (rows) => {
        const before = await rows.sessions.find(params.id);
        if (!before) return failed(failure('notFound'));
        const refused = await refuseItem(rows, countyId, input);
        if (refused) return failed(refused);
        const added = addAgendaItem(before, { ...input, id: ports.newId() });
        if (!added.ok) return added;
        await rows.sessions.update(added.value);
        await rows.audit.append(
          auditOf(asked, allowed.value, countyId, {
            verb: 'agenda.add',
            objectKind: 'session',
            objectId: params.id,
          }),
        );
        return ok({ session: added.value });
      });
    },
  ),
];

/** A session of a body this account may see; others do not exist for it. */
async function sessionSeen(
  rows: Rows,
  identity: Identity,
  sessionId: Id,
): Promise<Result<{ readonly session: Session; readonly body: Body }, Failure>> {
  const session = reachable(identity, await rows.sessions.find(sessionId));
  if (!session.ok) return session;
  const body = await rows.bodies.find(session.value.bodyId);
  if (!body || !identity.account || !seesBody(identity.account, body)) return failed(failure('notFound'));
  return ok({ session: session.value, body });
}

/** Only what was released and belongs to the county can be dealt with. */
async function refuseItem(
  rows: Rows,
  countyId: Id,
  item: { readonly versionId: Id | null; readonly paperId: Id | null },
): Promise<Failure | null> {
  if (item.versionId !== null) {
    const version = await rows.versions.find(item.versionId);
    if (version?.countyId !== countyId) return failure('notFound', { field: 'versionId' });
    if (!isReleased(version)) return failure('versionNotReleased');
  }
  if (item.paperId !== null) {
    const paper = await rows.papers.find(item.paperId);
    if (paper?.countyId !== countyId) return failure('notFound', { field: 'paperId' });
  }
  return null;
}
