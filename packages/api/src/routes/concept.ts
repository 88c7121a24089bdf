import { renumber } from '@fortschrift/domain/chapter';
import { type Concept, parseConceptTitle } from '@fortschrift/domain/concept';
import { failure } from '@fortschrift/domain/failure';
import { parseLevelNames } from '@fortschrift/domain/level-names';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { citedIdeas } from '../cited-ideas.ts';
import { beginConcept } from '../concept-begin.ts';
import type { ConceptCounts } from '../contract/concept.ts';
import { idSchema } from '../id-schema.ts';
import type { Rows } from '../ports/store.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route, signedIn } from '../route.ts';
import { behindOf } from '../thread.ts';
import { isIdeaSeen } from '../thread-origins.ts';

const levelName = v.object({ one: v.string(), many: v.string() });
const levelsSchema = v.exactOptional(
  v.nullable(
    v.object({
      actionField: levelName,
      crossCuttingTheme: levelName,
      guidingGoal: levelName,
      goal: levelName,
      partialGoal: levelName,
      measure: levelName,
    }),
  ),
);

/** Concepts of a county: the list, one with its chapters and records, a new edition, another title. */
export const conceptRoutes: readonly AnyRoute[] = [
  route('GET /concepts', {}, async ({ identity, ports: { store } }) => {
    const account = signedIn(identity);
    if (!account.ok) return account;
    const { countyId } = account.value;
    const allowed = allowAccount(identity, { may: 'readConcept', countyId });
    if (!allowed.ok) return allowed;
    const concepts = await store.rows.concepts.ofCounty(countyId);
    return ok({
      concepts: await Promise.all(
        concepts.map(async (concept) => ({
          ...concept,
          counts: await countsOf(store.rows, concept),
          versions: await store.rows.versions.ofConcept(concept.id),
        })),
      ),
    });
  }),

  route(
    'POST /concepts',
    {
      body: v.object({
        title: v.string(),
        basedOnId: v.nullable(idSchema),
        basedOnVersionId: v.exactOptional(v.nullable(idSchema)),
      }),
    },
    async (asked) => {
      const { identity, body, ports } = asked;
      const account = signedIn(identity);
      if (!account.ok) return account;
      const { countyId } = account.value;
      const allowed = allowAccount(identity, { may: 'writeConcept', countyId });
      if (!allowed.ok) return allowed;
      const title = parseConceptTitle(body.title);
      if (!title.ok) return title;
      const id = ports.newId();
      const plain = { id, countyId, title: title.value, basedOnId: body.basedOnId, createdAt: ports.now() };
      const begun = body.basedOnVersionId
        ? await beginConcept(ports, allowed.value, plain, body.basedOnVersionId)
        : null;
      if (begun && !begun.ok) return begun;
      return ports.store.transact(async (rows) => {
        const base = body.basedOnId === null ? null : await rows.concepts.find(body.basedOnId);
        if (body.basedOnId !== null && base?.countyId !== countyId)
          return failed(failure('notFound', { field: 'basedOnId' }));
        const concept: Concept = begun?.value.concept ?? plain;
        if (begun) await begun.value.store(rows);
        else await rows.concepts.insert(concept);
        await rows.audit.append(
          auditOf(asked, allowed.value, countyId, {
            verb: 'concept.create',
            objectKind: 'concept',
            objectId: concept.id,
          }),
        );
        return ok({ concept });
      });
    },
  ),

  route('GET /concepts/:id', {}, async ({ identity, params, ports: { store } }) => {
    const { rows } = store;
    const allowed = permitted(identity, await rows.concepts.find(params.id), 'readConcept');
    if (!allowed.ok) return allowed;
    const { thing: concept } = allowed.value;
    const { id, countyId } = concept;
    const chapters = await rows.chapters.ofConcept(id);
    return ok({
      concept,
      chapters,
      records: renumber(await rows.records.ofConcept(id), chapters),
      behind: await behindOf(rows, countyId, { publicOnly: false }),
      versions: await rows.versions.ofConcept(id),
    });
  }),

  route(
    'PATCH /concepts/:id',
    { body: v.object({ title: v.string(), levels: levelsSchema }) },
    async (asked) => {
      const { identity, params, body, ports } = asked;
      const allowed = permitted(identity, await ports.store.rows.concepts.find(params.id), 'writeConcept');
      if (!allowed.ok) return allowed;
      const { account, countyId, thing: before } = allowed.value;
      const title = parseConceptTitle(body.title);
      if (!title.ok) return title;
      const levels = body.levels ? parseLevelNames(body.levels) : body.levels;
      if (levels && !levels.ok) return levels;
      return ports.store.transact(async (rows) => {
        const concept: Concept = {
          ...before,
          title: title.value,
          ...(levels === undefined ? {} : { levels: levels?.value ?? null }),
        };
        await rows.concepts.update(concept);
        await rows.audit.append(
          auditOf(asked, account, countyId, {
            verb: 'concept.rename',
            objectKind: 'concept',
            objectId: concept.id,
          }),
        );
        return ok({ concept });
      });
    },
  ),
];

async function countsOf(rows: Rows, concept: Concept): Promise<ConceptCounts> {
  const records = await rows.records.ofConcept(concept.id);
  const ideas = (await rows.ideas.ofCounty(concept.countyId)).filter(isIdeaSeen);
  const own = new Set(records.map((record) => record.id));
  const cited = await citedIdeas(rows, concept.countyId, ideas, { publicOnly: false }, own);
  return {
    chapters: (await rows.chapters.ofConcept(concept.id)).length,
    goals: records.filter((record) => record.kind === 'goal').length,
    measures: records.filter((record) => record.kind === 'measure').length,
    ideas: cited.size,
  };
}
