import { actorName } from '@fortschrift/domain/actor';
import {
  isSettableField,
  type MeasureChange,
  type MeasureOutcome,
  type MeasureValues,
  parseSettable,
  settableFields,
} from '@fortschrift/domain/catalogue/change';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { readCatalogue } from '../catalogue.ts';
import { idSchema } from '../id-schema.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route } from '../route.ts';

/** Rows that can be changed in one act; a concept has a few hundred. */
const together = 1000;

const valueSchema = v.nullable(v.union([v.string(), v.boolean()]));
const valuesSchema = v.record(v.picklist(settableFields), valueSchema);

/** All measures of a concept as a table, and acts on many of them at once. */
export const catalogueRoutes: readonly AnyRoute[] = [
  route(
    'GET /concepts/:id/catalogue',
    { query: v.object({ version: v.exactOptional(idSchema), known: v.exactOptional(v.string()) }) },
    async ({ identity, params, query, ports }) => {
      const catalogue = await readCatalogue(ports, identity, params.id, query.version);
      if (!catalogue.ok) return catalogue;
      const { concept, version, rows, goals, levels } = catalogue.value;
      const { countyId } = concept;
      const versions = (await ports.store.rows.versions.ofConcept(concept.id)).filter(
        ({ state }) => allowAccount(identity, { may: 'readVersion', countyId, state }).ok,
      );
      const mark = ports.sha256(JSON.stringify([rows, goals])).slice(0, 24);
      return ok({
        concept,
        versions: versions.map(({ id, label, stand, state }) => ({ id, label, stand, state })),
        version: version && { id: version.id, label: version.label, stand: version.stand },
        rows: query.known === mark ? null : rows,
        goals: query.known === mark ? null : goals,
        mark,
        mayWrite: version === null && allowAccount(identity, { may: 'writeConcept', countyId }).ok,
        levels,
      });
    },
  ),

  route(
    'POST /concepts/:id/catalogue/changes',
    {
      body: v.object({
        changes: v.pipe(
          v.array(v.object({ recordId: idSchema, set: valuesSchema, expected: valuesSchema })),
          v.minLength(1),
          v.maxLength(together),
        ),
      }),
    },
    async (asked) => {
      const { identity, params, body, ports } = asked;
      const { rows } = ports.store;
      const allowed = permitted(identity, await rows.concepts.find(params.id), 'writeConcept');
      if (!allowed.ok) return allowed;
      const { account, countyId } = allowed.value;
      const changes = parseChanges(body.changes);
      if (!changes.ok) return changes;
      const home = new Map((await rows.records.ofConcept(params.id)).map((row) => [row.id, row.chapterId]));
      const byChapter = Map.groupBy(changes.value, ({ recordId }) => home.get(recordId) ?? null);
      const actor = actorName(account);
      const outcomes = new Map<Id, MeasureOutcome>();
      for (const [chapterId, wanted] of byChapter) {
        const told =
          chapterId === null
            ? wanted.map(({ recordId }) => gone(recordId))
            : await ports.live.changeMeasures(chapterId, actor, wanted);
        for (const outcome of told) outcomes.set(outcome.recordId, outcome);
      }
      const done = [...outcomes.values()].filter((outcome) => outcome.done);
      if (done.length > 0)
        await ports.store.transact((writing) =>
          writing.audit.append(
            auditOf(asked, account, countyId, {
              verb: 'catalogue.change',
              objectKind: 'concept',
              objectId: params.id,
              to: String(done.length),
            }),
          ),
        );
      const catalogue = await readCatalogue(ports, identity, params.id, undefined);
      if (!catalogue.ok) return catalogue;
      return ok({
        outcomes: [...outcomes.values()],
        rows: catalogue.value.rows.filter(({ id }) => outcomes.has(id)),
      });
    },
  ),
];

function gone(recordId: Id): MeasureOutcome {
  return { recordId, done: false, failure: failure('recordUnknown'), now: {} };
}

type Sent = { readonly recordId: Id; readonly set: MeasureValues; readonly expected: MeasureValues };

/** What was sent -> changes whose values may stand in their fields; one measure stands in them once (`wrongShape`). */
function parseChanges(sent: readonly Sent[]): Result<readonly MeasureChange[], Failure> {
  const changes = new Map<Id, MeasureChange>();
  for (const { recordId, set, expected } of sent) {
    const parsed: { [field: string]: string | boolean | null } = {};
    for (const [field, value] of Object.entries(set)) {
      if (!isSettableField(field)) return failed(failure('wrongShape', { field }));
      const settable = parseSettable(field, value);
      if (!settable.ok) return settable;
      parsed[field] = settable.value;
    }
    if (Object.keys(parsed).length === 0 || changes.has(recordId))
      return failed(failure('wrongShape', { field: 'changes' }));
    changes.set(recordId, { recordId, set: parsed, expected });
  }
  return ok([...changes.values()]);
}
