import type { AccountActor } from '@fortschrift/domain/actor';
import { type Comment, parseAnswer, parseComment, resolvedAs, unresolved } from '@fortschrift/domain/comment';
import type { Failure } from '@fortschrift/domain/failure';
import { failure } from '@fortschrift/domain/failure';
import type { Identity } from '@fortschrift/domain/identity';
import { holdersOfVersion } from '@fortschrift/domain/passage';
import type { Result } from '@fortschrift/domain/result';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { holdersOfConcept, threadsOfConcept } from '../comment-threads.ts';
import { idSchema } from '../id-schema.ts';
import type { Ports } from '../ports.ts';
import { permitted, reachable } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route } from '../route.ts';

const anchored = v.object({
  targetId: idSchema,
  text: v.string(),
  field: v.exactOptional(v.string()),
  quote: v.exactOptional(v.string()),
  before: v.exactOptional(v.string()),
  after: v.exactOptional(v.string()),
});

/** Remarks of office and committees on a released version, and of the office on what it is writing. */
export const commentRoutes: readonly AnyRoute[] = [
  route('GET /concepts/:id/comments', {}, async ({ identity, params, ports }) => {
    const allowed = permitted(identity, await ports.store.rows.concepts.find(params.id), 'readConcept');
    if (!allowed.ok) return allowed;
    const { countyId } = allowed.value;
    return ok({
      threads: await threadsOfConcept(ports, params.id),
      mayComment: allowAccount(identity, { may: 'commentConcept', countyId }).ok,
      maySettle: allowAccount(identity, { may: 'settleComments', countyId }).ok,
    });
  }),

  route('POST /chapters/:id/comments', { body: anchored }, async (asked) => {
    const { identity, params, body, ports } = asked;
    const allowed = permitted(identity, await ports.store.rows.chapters.find(params.id), 'commentConcept');
    if (!allowed.ok) return allowed;
    const {
      account,
      thing: { countyId, conceptId },
    } = allowed.value;
    const draft = parseComment(body, await holdersOfConcept(ports, conceptId));
    if (!draft.ok) return draft;
    const about = { countyId, conceptId, versionId: null, threadId: null, ...draft.value };
    return write(asked, account, about, 'comment.write');
  }),

  route('POST /versions/:id/comments', { body: anchored }, async (asked) => {
    const { identity, params, body, ports } = asked;
    const { rows: reading } = ports.store;
    const version = reachable(identity, await reading.versions.find(params.id));
    if (!version.ok) return version;
    const { countyId, conceptId, state } = version.value;
    const reader = allowAccount(identity, { may: 'readVersion', countyId, state });
    if (!reader.ok) return reader;
    if (state === 'draft') return failed(failure('versionNotReleased'));
    const allowed = allowAccount(identity, { may: 'commentVersion', countyId, state });
    if (!allowed.ok) return allowed;
    const content = await reading.versions.content(params.id);
    if (!content) return failed(failure('notFound'));
    const draft = parseComment(body, holdersOfVersion(content));
    if (!draft.ok) return draft;
    const about = { countyId, conceptId, versionId: params.id, threadId: null, ...draft.value };
    return write(asked, allowed.value, about, 'comment.write');
  }),

  route('POST /comments/:id/answers', { body: v.object({ text: v.string() }) }, async (asked) => {
    const { identity, params, body, ports } = asked;
    const known = reachable(identity, await ports.store.rows.comments.find(params.id));
    if (!known.ok) return known;
    const allowed = await mayAnswer(ports, identity, known.value);
    if (!allowed.ok) return allowed;
    const answer = parseAnswer(known.value, body.text);
    if (!answer.ok) return answer;
    return write(asked, allowed.value, answer.value, 'comment.answer');
  }),

  route(
    'POST /comments/:id/resolve',
    {
      body: v.object({
        resolved: v.boolean(),
        as: v.exactOptional(v.picklist(resolvedAs)),
        versionId: v.exactOptional(v.nullable(idSchema)),
      }),
    },
    async (asked) => {
      const { identity, params, body, ports } = asked;
      const allowed = permitted(identity, await ports.store.rows.comments.find(params.id), 'settleComments');
      if (!allowed.ok) return allowed;
      const {
        account,
        thing: { countyId, conceptId },
      } = allowed.value;
      return ports.store.transact(async (rows) => {
        const before = await rows.comments.find(params.id);
        if (!before || before.threadId !== null) return failed(failure('notFound'));
        if ((before.resolvedAt !== null) === body.resolved) return ok({ comment: before });
        const resolvedIn = body.versionId ?? null;
        const version = resolvedIn === null ? null : await rows.versions.find(resolvedIn);
        if (resolvedIn !== null && version?.conceptId !== conceptId) return failed(failure('notFound'));
        const who = await rows.accounts.find(account.accountId);
        const resolution = body.resolved
          ? {
              resolvedAt: ports.now(),
              resolvedAs: body.as ?? 'done',
              resolvedBy: who?.name ?? '',
              resolvedIn,
            }
          : unresolved;
        await rows.comments.resolve(before.id, resolution);
        await rows.audit.append(
          auditOf(asked, account, countyId, {
            verb: body.resolved ? 'comment.resolve' : 'comment.reopen',
            objectKind: 'comment',
            objectId: before.id,
          }),
        );
        return ok({ comment: { ...before, ...resolution } });
      });
    },
  ),
];

/**
 * Who may answer: whoever may comment where the thread is. Threads about the concept being written do not exist for
 * committees; those about a version are answered by the readers of that version.
 */
async function mayAnswer(
  ports: Ports,
  identity: Identity,
  { countyId, versionId }: Comment,
): Promise<Result<AccountActor, Failure>> {
  if (versionId === null) return allowAccount(identity, { may: 'commentConcept', countyId });
  const version = await ports.store.rows.versions.find(versionId);
  if (!version) return failed(failure('notFound'));
  return allowAccount(identity, { may: 'commentVersion', countyId, state: version.state });
}

type Draft = Omit<Comment, 'id' | 'authorId' | 'authorName' | 'createdAt' | keyof typeof unresolved>;

async function write(
  asked: { readonly ports: Ports; readonly requestId: string },
  actor: AccountActor,
  draft: Draft,
  verb: 'comment.write' | 'comment.answer',
): Promise<Result<{ readonly comment: Comment }, Failure>> {
  const { ports } = asked;
  return ports.store.transact(async (rows) => {
    const author = await rows.accounts.find(actor.accountId);
    if (!author) return failed(failure('notSignedIn'));
    const comment: Comment = {
      ...draft,
      id: ports.newId(),
      authorId: author.id,
      authorName: author.name,
      createdAt: ports.now(),
      ...unresolved,
    };
    await rows.comments.insert(comment);
    await rows.audit.append(
      auditOf(asked, actor, draft.countyId, { verb, objectKind: 'comment', objectId: comment.id }),
    );
    return ok({ comment });
  });
}
