import { actorName } from '@fortschrift/domain/actor';
import { changeKinds, parseChange } from '@fortschrift/domain/change';
import { failure } from '@fortschrift/domain/failure';
import { draftStates } from '@fortschrift/domain/measure';
import { failed, ok } from '@fortschrift/domain/result';
import { planDecision, planUndo } from '@fortschrift/domain/review-decision';
import * as v from 'valibot';
import type { VersionChoice } from '../contract/synopsis.ts';
import { idSchema } from '../id-schema.ts';
import { reachable } from '../reachable.ts';
import { basesOf, readMatter, rowsAround } from '../review.ts';
import { type AnyRoute, type Asked, allowAccount, auditOf, route } from '../route.ts';

const kinds = ['open', ...changeKinds] as const;
const change = v.object({
  kind: v.picklist(kinds),
  reason: v.string(),
  previousIds: v.array(idSchema),
});
const undoSchema = v.object({
  records: v.array(
    v.object({
      id: idSchema,
      chapterId: idSchema,
      before: v.nullable(change),
      after: change,
      draftState: v.nullable(v.picklist(draftStates)),
    }),
  ),
  chapters: v.array(v.object({ id: idSchema, before: v.nullable(change), after: change })),
  added: v.array(v.object({ id: idSchema, chapterId: idSchema })),
  addedChapterId: v.nullable(idSchema),
});

type ReviewName = 'GET /concepts/:id/review' | 'POST /concepts/:id/review' | 'POST /concepts/:id/review/undo';

/** The Fortschreibung part by part: what became of everything in the version before. */
export const reviewRoutes: readonly AnyRoute[] = [
  route(
    'GET /concepts/:id/review',
    { query: v.object({ base: v.exactOptional(v.string()) }) },
    async (asked) => {
      const read = await matterFor(asked, 'readConcept', asked.query.base);
      if (!read.ok) return read;
      const { concept, bases, matter } = read.value;
      const { rows } = asked.ports.store;
      const titles = new Map(
        (await rows.concepts.ofCounty(concept.countyId)).map(({ id, title }) => [id, title]),
      );
      const choices = bases.map(
        ({ id, conceptId, label, stand, state }): VersionChoice => ({
          ...{ id, conceptId, label, stand, state },
          title: titles.get(conceptId) ?? '',
        }),
      );
      return ok({
        concept,
        chapters: await rows.chapters.ofConcept(concept.id),
        base: choices.find(({ id }) => id === matter?.base.id) ?? null,
        choices,
        rows: matter?.rows ?? [],
        mayWrite: allowAccount(asked.identity, { may: 'writeConcept', countyId: concept.countyId }).ok,
      });
    },
  ),

  route(
    'POST /concepts/:id/review',
    {
      body: v.object({ baseId: idSchema, oldId: idSchema, kind: v.picklist(kinds), reason: v.string() }),
    },
    async (asked) => {
      const { body, ports } = asked;
      const read = await matterFor(asked, 'writeConcept', body.baseId);
      if (!read.ok) return read;
      const { actor, concept, matter } = read.value;
      const row = matter?.rows.find(({ old }) => old.id === body.oldId);
      if (!matter || !row) return failed(failure('recordUnknown', { field: 'oldId' }));
      const { kind } = body;
      const decision = kind === 'open' ? ok({ kind, reason: '' }) : parseChange({ ...body, kind });
      if (!decision.ok) return decision;
      if (kind === 'open' && row.heirs.length === 0)
        return failed(failure('stepNotPossible', { field: 'kind' }));
      const plan = planDecision(row, decision.value, matter.content, matter.now, ports.newId);
      if (!plan.ok) return plan;
      const { edits, updated, inserted, undo } = plan.value;
      for (const [chapterId, list] of edits) await ports.live.editChapter(chapterId, actorName(actor), list);
      await ports.store.transact(async (rows) => {
        for (const chapter of updated) await rows.chapters.update(chapter);
        if (inserted) await rows.chapters.insert(inserted);
        await rows.audit.append(
          auditOf(asked, actor, concept.countyId, {
            verb: 'change.decide',
            objectKind: row.old.part,
            objectId: row.old.id,
            to: kind,
          }),
        );
      });
      const after = await readMatter(ports, concept, matter.base);
      return after.ok ? ok({ rows: rowsAround(after.value.rows, body.oldId), undo }) : after;
    },
  ),

  route(
    'POST /concepts/:id/review/undo',
    { body: v.object({ baseId: idSchema, oldId: idSchema, undo: undoSchema }) },
    async (asked) => {
      const { body, ports } = asked;
      const read = await matterFor(asked, 'writeConcept', body.baseId);
      if (!read.ok) return read;
      const { actor, concept, matter } = read.value;
      const row = matter?.rows.find(({ old }) => old.id === body.oldId);
      if (!matter || !row) return failed(failure('recordUnknown', { field: 'oldId' }));
      const plan = planUndo(body.undo, matter.now);
      if (!plan.ok) return plan;
      const { edits, updated } = plan.value;
      for (const [chapterId, list] of edits) await ports.live.editChapter(chapterId, actorName(actor), list);
      await ports.store.transact(async (rows) => {
        for (const chapter of updated) await rows.chapters.update(chapter);
        const added = matter.now.find(({ chapter }) => chapter.id === body.undo.addedChapterId);
        if (added) await rows.chapters.remove(added.chapter.id);
        await rows.audit.append(
          auditOf(asked, actor, concept.countyId, {
            verb: 'change.undo',
            objectKind: row.old.part,
            objectId: row.old.id,
          }),
        );
      });
      const after = await readMatter(ports, concept, matter.base);
      return after.ok ? ok({ rows: rowsAround(after.value.rows, body.oldId) }) : after;
    },
  ),
];

/** The concept asked about, for who may do this with it, and what is to be decided against the named version. */
async function matterFor(
  { identity, params, ports }: Pick<Asked<ReviewName>, 'identity' | 'params' | 'ports'>,
  doing: 'readConcept' | 'writeConcept',
  baseId: string | undefined,
) {
  const concept = reachable(identity, await ports.store.rows.concepts.find(params.id));
  if (!concept.ok) return concept;
  const allowed = allowAccount(identity, { may: doing, countyId: concept.value.countyId });
  if (!allowed.ok) return allowed;
  const bases = await basesOf(ports.store.rows, allowed.value, concept.value);
  const base = baseId === undefined ? bases[0] : bases.find(({ id }) => id === baseId);
  if (!base && baseId !== undefined) return failed(failure('stepNotPossible', { field: 'base' }));
  const matter = base ? await readMatter(ports, concept.value, base) : null;
  if (matter && !matter.ok) return matter;
  return ok({ actor: allowed.value, concept: concept.value, bases, matter: matter?.value ?? null });
}
