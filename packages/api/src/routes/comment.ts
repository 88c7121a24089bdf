import { type Comment, parseComment } from '@fortschrift/domain/comment';
import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { idSchema } from '../id-schema.ts';
import { reachable } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route } from '../route.ts';

/** Remarks of office and committees on a released version. */
export const commentRoutes: readonly AnyRoute[] = [
  route(
    'POST /versions/:id/comments',
    { body: v.object({ targetId: idSchema, text: v.string() }) },
    async (asked) => {
      const { identity, params, body, ports } = asked;
      const { rows: reading } = ports.store;
      const version = reachable(identity, await reading.versions.find(params.id));
      if (!version.ok) return version;
      const { countyId, state } = version.value;
      const reader = allowAccount(identity, { may: 'readVersion', countyId, state });
      if (!reader.ok) return reader;
      if (state === 'draft') return failed(failure('versionNotReleased'));
      const allowed = allowAccount(identity, { may: 'commentVersion', countyId, state });
      if (!allowed.ok) return allowed;
      const content = await reading.versions.content(params.id);
      if (!content) return failed(failure('notFound'));
      const draft = parseComment(body, content);
      if (!draft.ok) return draft;
      return ports.store.transact(async (rows) => {
        const author = await rows.accounts.find(allowed.value.accountId);
        if (!author) return failed(failure('notSignedIn'));
        const comment: Comment = {
          id: ports.newId(),
          countyId,
          versionId: params.id,
          ...draft.value,
          authorId: author.id,
          authorName: author.name,
          createdAt: ports.now(),
          resolvedAt: null,
        };
        await rows.comments.insert(comment);
        await rows.audit.append(
          auditOf(asked, allowed.value, countyId, {
            verb: 'comment.write',
            objectKind: 'comment',
            objectId: comment.id,
          }),
        );
        return ok({ comment });
      });
    },
  ),

  route('POST /comments/:id/resolve', { body: v.object({ resolved: v.boolean() }) }, async (asked) => {
    const { identity, params, body, ports } = asked;
    const known = reachable(identity, await ports.store.rows.comments.find(params.id));
    if (!known.ok) return known;
    const { countyId } = known.value;
    const allowed = allowAccount(identity, { may: 'writeConcept', countyId });
    if (!allowed.ok) return allowed;
    return ports.store.transact(async (rows) => {
      const before = await rows.comments.find(params.id);
      if (!before) return failed(failure('notFound'));
      if ((before.resolvedAt !== null) === body.resolved) return ok({ comment: before });
      const comment: Comment = { ...before, resolvedAt: body.resolved ? ports.now() : null };
      await rows.comments.resolve(comment.id, comment.resolvedAt);
      await rows.audit.append(
        auditOf(asked, allowed.value, countyId, {
          verb: body.resolved ? 'comment.resolve' : 'comment.reopen',
          objectKind: 'comment',
          objectId: comment.id,
        }),
      );
      return ok({ comment });
    });
  }),
];
