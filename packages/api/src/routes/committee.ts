import { may } from '@fortschrift/domain/access';
import type { AccountActor } from '@fortschrift/domain/actor';
import type { Body } from '@fortschrift/domain/body';
import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import { isReleased } from '@fortschrift/domain/version';
import { permitted } from '../reachable.ts';
import { type AnyRoute, allowAccount, route, signedIn } from '../route.ts';
import { readableVersion } from '../version-access.ts';
import { seesBody, shownDecisions } from '../version-decisions.ts';

/** What members of bodies meet first, and the papers put before them. */
export const committeeRoutes: readonly AnyRoute[] = [
  route('GET /committee', {}, async ({ identity, ports }) => {
    const { rows } = ports.store;
    const account = signedIn(identity);
    if (!account.ok) return account;
    const { countyId } = account.value;
    const allowed = allowAccount(identity, { may: 'readCommittee', countyId });
    if (!allowed.ok) return allowed;
    const bodies = await rows.bodies.ofCounty(countyId);
    const seen = new Map(
      bodies.filter((body) => seesBody(allowed.value, body)).map((body) => [body.id, body]),
    );
    const comments = await rows.comments.counts(countyId);
    const titles = new Map((await rows.concepts.ofCounty(countyId)).map(({ id, title }) => [id, title]));
    const released = (await rows.versions.ofCounty(countyId)).filter(isReleased);
    const ids = new Set(released.map((version) => version.id));
    return ok({
      bodies: ownBodies(allowed.value, bodies),
      versions: released.map((version) => ({
        ...version,
        concept: titles.get(version.conceptId) ?? '',
        comments: comments.get(version.id) ?? 0,
      })),
      sessions: (await rows.sessions.ofCounty(countyId)).flatMap((session) => {
        const body = seen.get(session.bodyId);
        return body ? [{ ...session, body: body.name }] : [];
      }),
      papers: (await rows.papers.ofCounty(countyId)).filter((paper) => ids.has(paper.versionId)),
      decisions: await shownDecisions(rows, allowed.value, countyId, await rows.decisions.ofCounty(countyId)),
    });
  }),

  route('GET /papers/:id', {}, async ({ identity, params, ports }) => {
    const { rows } = ports.store;
    const allowed = permitted(identity, await rows.papers.find(params.id), 'readCommittee');
    if (!allowed.ok) return allowed;
    const { thing: paper } = allowed.value;
    const version = await readableVersion(rows, identity, paper.versionId);
    return version.ok ? ok({ paper, version: version.value }) : failed(failure('notFound'));
  }),
];

/** The bodies somebody belongs to, with the part taken there; those who keep the calendar see all. */
function ownBodies(
  actor: AccountActor,
  bodies: readonly Body[],
): readonly (Body & { readonly part: string | null })[] {
  const all = may(actor, { may: 'keepBodies', countyId: actor.countyId });
  return bodies.flatMap((body) => {
    const part = actor.memberships.find((membership) => membership.bodyId === body.id)?.part ?? null;
    return all || part !== null ? [{ ...body, part }] : [];
  });
}
