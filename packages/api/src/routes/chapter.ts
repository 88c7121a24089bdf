import { actionFieldKeys } from '@fortschrift/domain/action-field';
import { type ChapterDraft, changeChapter, parseChapter, placeChapter } from '@fortschrift/domain/chapter';
import { type Chapter, chapterKinds } from '@fortschrift/domain/concept';
import { outlineMax, withOutline } from '@fortschrift/domain/concept-template';
import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { decidedIdsOf } from '../decided-ids.ts';
import { idSchema } from '../id-schema.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route } from '../route.ts';
import { behindOf } from '../thread.ts';
import { aboutOf } from '../thread-origins.ts';

const chapterInput = {
  title: v.string(),
  kind: v.picklist(chapterKinds),
  field: v.nullable(v.picklist(actionFieldKeys)),
};

/** Chapters of a concept: their place and heading are rows, what stands in them is live. */
export const chapterRoutes: readonly AnyRoute[] = [
  route('POST /concepts/:id/chapters', { body: v.object(chapterInput) }, async (asked) => {
    const { identity, params, body, ports } = asked;
    const allowed = permitted(identity, await ports.store.rows.concepts.find(params.id), 'writeConcept');
    if (!allowed.ok) return allowed;
    const { account, countyId } = allowed.value;
    const draft = parseChapter(body);
    if (!draft.ok) return draft;
    return ports.store.transact(async (rows) => {
      const chapters = await rows.chapters.ofConcept(params.id);
      const last = chapters.reduce((highest, chapter) => Math.max(highest, chapter.position), 0);
      const chapter: Chapter = {
        id: ports.newId(),
        conceptId: params.id,
        countyId,
        ...draft.value,
        position: last + 1,
      };
      await rows.chapters.insert(chapter);
      await rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: 'chapter.create',
          objectKind: 'chapter',
          objectId: chapter.id,
        }),
      );
      return ok({ chapter });
    });
  }),

  route(
    'POST /concepts/:id/outline',
    {
      body: v.object({
        chapters: v.pipe(v.array(v.object(chapterInput)), v.minLength(1), v.maxLength(outlineMax)),
      }),
    },
    async (asked) => {
      const { identity, params, body, ports } = asked;
      const allowed = permitted(identity, await ports.store.rows.concepts.find(params.id), 'writeConcept');
      if (!allowed.ok) return allowed;
      const { account, countyId } = allowed.value;
      const drafts: ChapterDraft[] = [];
      for (const input of body.chapters) {
        const draft = parseChapter(input);
        if (!draft.ok) return draft;
        drafts.push(draft.value);
      }
      return ports.store.transact(async (rows) => {
        const before = new Map((await rows.chapters.ofConcept(params.id)).map((one) => [one.id, one]));
        const all = withOutline([...before.values()], drafts, () => ({
          ...{ id: ports.newId(), conceptId: params.id, countyId },
        }));
        for (const chapter of all) {
          if (before.has(chapter.id)) {
            if (before.get(chapter.id)?.position !== chapter.position) await rows.chapters.update(chapter);
            continue;
          }
          await rows.chapters.insert(chapter);
          await rows.audit.append(
            auditOf(asked, account, countyId, {
              verb: 'chapter.create',
              objectKind: 'chapter',
              objectId: chapter.id,
            }),
          );
        }
        return ok({ chapters: all.filter(({ id }) => !before.has(id)) });
      });
    },
  ),

  route(
    'PATCH /chapters/:id',
    { body: v.object({ ...chapterInput, beforeId: v.exactOptional(v.nullable(idSchema)) }) },
    async (asked) => {
      const { identity, params, body, ports } = asked;
      const allowed = permitted(identity, await ports.store.rows.chapters.find(params.id), 'writeConcept');
      if (!allowed.ok) return allowed;
      const {
        account,
        thing: { countyId, conceptId },
      } = allowed.value;
      const draft = parseChapter(body);
      if (!draft.ok) return draft;
      return ports.store.transact(async (rows) => {
        const chapters = await rows.chapters.ofConcept(conceptId);
        const before = chapters.find((chapter) => chapter.id === params.id);
        if (!before) return failed(failure('chapterUnknown'));
        const held = (await rows.records.ofConcept(conceptId)).filter(
          (record) => record.chapterId === params.id,
        );
        const changed = changeChapter(before, draft.value, held.length);
        if (!changed.ok) return changed;
        const placed =
          body.beforeId === undefined
            ? ok([changed.value])
            : placeChapter(chapters, changed.value, body.beforeId);
        if (!placed.ok) return placed;
        for (const chapter of placed.value) await rows.chapters.update(chapter);
        await rows.audit.append(
          auditOf(asked, account, countyId, {
            verb: 'chapter.change',
            objectKind: 'chapter',
            objectId: params.id,
          }),
        );
        return ok({ chapter: placed.value.find((chapter) => chapter.id === params.id) ?? changed.value });
      });
    },
  ),

  route('DELETE /chapters/:id', {}, async (asked) => {
    const { identity, params, ports } = asked;
    const allowed = permitted(identity, await ports.store.rows.chapters.find(params.id), 'writeConcept');
    if (!allowed.ok) return allowed;
    const {
      account,
      thing: { countyId, conceptId },
    } = allowed.value;
    const content = await ports.live.readChapter(params.id);
    return ports.store.transact(async (rows) => {
      const held = (await rows.records.ofConcept(conceptId)).filter(
        (record) => record.chapterId === params.id,
      );
      const count = Math.max(held.length, content.goals.length + content.measures.length);
      if (count > 0) return failed(failure('stepNotPossible', { count }));
      await rows.chapters.remove(params.id);
      await rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: 'chapter.remove',
          objectKind: 'chapter',
          objectId: params.id,
        }),
      );
      return ok(null);
    });
  }),

  route('GET /chapters/:id', {}, async ({ identity, params, ports }) => {
    const { rows } = ports.store;
    const allowed = permitted(identity, await rows.chapters.find(params.id), 'readConcept');
    if (!allowed.ok) return allowed;
    const { thing: chapter } = allowed.value;
    const { countyId, conceptId } = chapter;
    const concept = await rows.concepts.find(conceptId);
    if (!concept) return failed(failure('notFound'));
    const content = await ports.live.showChapter(params.id);
    return ok({
      chapter,
      concept,
      chapters: await rows.chapters.ofConcept(conceptId),
      content,
      behind: await behindOf(rows, countyId, { publicOnly: false }),
      about: await aboutOf(rows, countyId, { publicOnly: false }),
      decidedIds: [...(await decidedIdsOf(rows, conceptId))],
      mayWrite: allowAccount(identity, { may: 'writeConcept', countyId }).ok,
    });
  }),
];
