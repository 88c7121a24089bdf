import { actorName } from '@fortschrift/domain/actor';
import type { ChapterContent } from '@fortschrift/domain/concept';
import { failure } from '@fortschrift/domain/failure';
import { goalTitleMax } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import { measureTitleMax } from '@fortschrift/domain/measure';
import { type Origin, originKey, originKinds, parseOriginKey } from '@fortschrift/domain/origin';
import { draftFrom } from '@fortschrift/domain/record-draft';
import { failed, ok } from '@fortschrift/domain/result';
import { parseText } from '@fortschrift/domain/text';
import * as v from 'valibot';
import { idSchema } from '../id-schema.ts';
import { findSource } from '../origin-source.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';
import { recordThread } from '../thread.ts';

const cited = { kind: v.picklist(originKinds), refId: idSchema };
const nothingToTake = { title: '', situation: '', description: '' };

/** Goals and measures: begun from what people said, and what they cite afterwards. */
export const recordRoutes: readonly AnyRoute[] = [
  route(
    'POST /chapters/:id/records',
    {
      body: v.object({
        kind: v.picklist(['goal', 'measure']),
        title: v.string(),
        goalId: v.nullable(idSchema),
        from: v.nullable(v.object(cited)),
      }),
    },
    async (asked) => {
      const { identity, params, body, ports } = asked;
      const allowed = permitted(identity, await ports.store.rows.chapters.find(params.id), 'writeConcept');
      if (!allowed.ok) return allowed;
      const { account, countyId, thing: chapter } = allowed.value;
      if (chapter.kind !== 'field') return failed(failure('stepNotPossible', { field: 'kind' }));
      const source = body.from && (await findSource(ports, countyId, body.from));
      if (body.from && !source) return failed(failure('originUnknown', { field: 'from' }));
      const draft = source && source.kind !== 'none' ? draftFrom(source, body.kind) : nothingToTake;
      const max = body.kind === 'goal' ? goalTitleMax : measureTitleMax;
      const title = parseText(body.title.trim() || draft.title, { field: 'title', min: 1, max });
      if (!title.ok) return title;
      if (body.kind === 'measure' && body.goalId !== null) {
        const content = await ports.live.readChapter(params.id);
        if (!content.goals.some((goal) => goal.id === body.goalId))
          return failed(failure('recordUnknown', { field: 'goalId' }));
      }
      const id = ports.newId();
      const origins: readonly Origin[] = body.from ? [{ ...body.from, note: '' }] : [];
      const { situation, description } = draft;
      await ports.live.editChapter(params.id, actorName(account), [
        body.kind === 'goal'
          ? { do: 'goal.add', id, level: 'goal', title: title.value, text: description, origins }
          : {
              do: 'measure.add',
              id,
              goalId: body.goalId,
              title: title.value,
              situation,
              description,
              origins,
            },
      ]);
      await ports.store.transact((rows) =>
        rows.audit.append(
          auditOf(asked, account, countyId, {
            verb: `${body.kind}.create`,
            objectKind: body.kind,
            objectId: id,
          }),
        ),
      );
      return ok({ recordId: id });
    },
  ),

  route('POST /records/:id/origins', { body: v.object({ ...cited, note: v.string() }) }, async (asked) => {
    const { identity, params, body, ports } = asked;
    const allowed = permitted(identity, await ports.store.rows.records.find(params.id), 'writeConcept');
    if (!allowed.ok) return allowed;
    const { account, thing: record } = allowed.value;
    const { countyId, chapterId } = record;
    const note = parseText(body.note, { field: 'note', min: 0, max: 280 });
    if (!note.ok) return note;
    if (body.refId === params.id) return failed(failure('originUnknown', { field: 'refId' }));
    if (!(await findSource(ports, countyId, body)))
      return failed(failure('originUnknown', { field: 'refId' }));
    const origin: Origin = { kind: body.kind, refId: body.refId, note: note.value };
    const content = await ports.live.readChapter(chapterId);
    const known = originsIn(content, params.id);
    if (known === null) return failed(failure('recordUnknown'));
    if (known.some((other) => originKey(other) === originKey(origin) && other.note === origin.note))
      return ok(null);
    await ports.live.editChapter(chapterId, actorName(account), [
      { do: 'origin.add', recordId: params.id, origin },
    ]);
    await ports.store.transact((rows) =>
      rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: 'origin.add',
          objectKind: record.kind,
          objectId: params.id,
          to: originKey(origin),
        }),
      ),
    );
    return ok(null);
  }),

  route('DELETE /records/:id/origins/:key', {}, async (asked) => {
    const { identity, params, ports } = asked;
    const allowed = permitted(identity, await ports.store.rows.records.find(params.id), 'writeConcept');
    if (!allowed.ok) return allowed;
    const { account, thing: record } = allowed.value;
    const { countyId, chapterId } = record;
    const named = parseOriginKey(params.key);
    const content = await ports.live.readChapter(chapterId);
    const known = originsIn(content, params.id);
    if (known === null) return failed(failure('recordUnknown'));
    if (!named || !known.some((origin) => originKey(origin) === originKey(named)))
      return failed(failure('originUnknown'));
    const key = originKey(named);
    await ports.live.editChapter(chapterId, actorName(account), [
      { do: 'origin.remove', recordId: params.id, key },
    ]);
    await ports.store.transact((rows) =>
      rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: 'origin.remove',
          objectKind: record.kind,
          objectId: params.id,
          from: key,
        }),
      ),
    );
    return ok(null);
  }),

  route('GET /records/:id/thread', {}, async ({ identity, params, ports }) => {
    const { rows } = ports.store;
    const allowed = permitted(identity, await rows.records.find(params.id), 'readConcept');
    if (!allowed.ok) return allowed;
    const { countyId } = allowed.value;
    return ok({ thread: await recordThread(rows, countyId, params.id, { publicOnly: false }) });
  }),
];

/** What a record of a chapter cites now; null when it is no longer there. */
function originsIn(content: ChapterContent, recordId: Id): readonly Origin[] | null {
  return [...content.goals, ...content.measures].find((record) => record.id === recordId)?.origins ?? null;
}
