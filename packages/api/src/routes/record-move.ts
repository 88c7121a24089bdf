import { documentName } from '@fortschrift/documents/document-name';
import { actorName } from '@fortschrift/domain/actor';
import { changeAfter, changeKinds } from '@fortschrift/domain/change';
import type { ChapterEdit } from '@fortschrift/domain/chapter-edit';
import { previousIdsOf } from '@fortschrift/domain/concept-update';
import { failure } from '@fortschrift/domain/failure';
import { movePlan } from '@fortschrift/domain/record-move';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { decidedIdsOf } from '../decided-ids.ts';
import { idSchema } from '../id-schema.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';

const change = v.object({
  kind: v.picklist(['open', ...changeKinds]),
  reason: v.string(),
  previousIds: v.array(idSchema),
});

/** A goal or measure that goes to another chapter, under the same identity. */
export const recordMoveRoutes: readonly AnyRoute[] = [
  route(
    'POST /records/:id/move',
    {
      body: v.object({
        chapterId: idSchema,
        goalId: v.nullable(idSchema),
        back: v.exactOptional(v.object({ position: v.number(), change: v.nullable(change) })),
      }),
    },
    async (asked) => {
      const { identity, params, body, ports } = asked;
      const { rows } = ports.store;
      const allowed = permitted(identity, await rows.records.find(params.id), 'writeConcept');
      if (!allowed.ok) return allowed;
      const { account, thing: record } = allowed.value;
      const { countyId, conceptId, chapterId: from } = record;
      const target = await rows.chapters.find(body.chapterId);
      if (target?.conceptId !== conceptId) return failed(failure('chapterUnknown', { field: 'chapterId' }));
      if (target.kind !== 'field' || body.chapterId === from)
        return failed(failure('stepNotPossible', { field: 'chapterId' }));
      const [here, there] = await Promise.all([
        ports.live.readChapter(from),
        ports.live.readChapter(body.chapterId),
      ]);
      const decided = await decidedIdsOf(rows, conceptId);
      const plan = movePlan(here, there, params.id, body.goalId, {
        position: body.back?.position ?? null,
        changeOf: (part) =>
          body.back && part.id === params.id
            ? body.back.change
            : body.back
              ? (part.change ?? null)
              : changeAfter(part.change, 'moved', previousIdsOf(part, decided)),
      });
      if (!plan.ok) return plan;
      const actor = actorName(account);
      // Whoever types in it at this very moment finds their words among the former states.
      await ports.live.keepState(documentName('chapter', from), actor);
      await ports.live.editChapter(body.chapterId, actor, plan.value.put);
      const taken = plan.value.taken.map((recordId): ChapterEdit => ({ do: 'record.take', recordId }));
      await ports.live.editChapter(from, actor, taken);
      await ports.store.transact((writing) =>
        writing.audit.append(
          auditOf(asked, account, countyId, {
            verb: 'record.move',
            objectKind: record.kind,
            objectId: params.id,
            from,
            to: body.chapterId,
          }),
        ),
      );
      const { goalId, position, change: former } = plan.value.before;
      return ok({ back: { chapterId: from, goalId, back: { position, change: former } } });
    },
  ),
];
