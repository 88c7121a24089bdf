import { documentName } from '@fortschrift/documents/document-name';
import { actorName } from '@fortschrift/domain/actor';
import { changeAfter, changeKinds } from '@fortschrift/domain/change';
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

const stood = v.object({
  id: idSchema,
  part: v.picklist(['goal', 'measure']),
  aboveId: v.nullable(idSchema),
  position: v.number(),
  change: v.nullable(change),
});

/** More than stand below any goal. */
const movedMax = 1000;

/** A goal or measure that goes to another chapter, under the same identity. */
export const recordMoveRoutes: readonly AnyRoute[] = [
  route(
    'POST /records/:id/move',
    {
      body: v.object({
        chapterId: idSchema,
        goalId: v.nullable(idSchema),
        back: v.exactOptional(v.pipe(v.array(stood), v.maxLength(movedMax))),
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
        back: body.back ?? [],
        changeOf: (part) =>
          body.back ? (part.change ?? null) : changeAfter(part.change, 'moved', previousIdsOf(part, decided)),
      });
      if (!plan.ok) return plan;
      const { moved, before } = plan.value;
      const actor = actorName(account);
      await ports.live.keepState(documentName('chapter', from), actor);
      if (!(await ports.live.moveRecords(from, body.chapterId, actor, moved)))
        return failed(failure('recordUnknown'));
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
      const goalId = before.find((part) => part.id === params.id && part.part === 'measure')?.aboveId ?? null;
      return ok({ back: { chapterId: from, goalId, back: before } });
    },
  ),
];
