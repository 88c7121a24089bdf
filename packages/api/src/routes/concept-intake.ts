import { failure } from '@fortschrift/domain/failure';
import type { Identity } from '@fortschrift/domain/identity';
import { measureKinds } from '@fortschrift/domain/measure';
import { failed, ok } from '@fortschrift/domain/result';
import * as v from 'valibot';
import { blockRoleSchema } from '../block-role.ts';
import { takeOver } from '../concept-import.ts';
import { conceptImportView, undoConceptImport } from '../concept-import-undo.ts';
import {
  changeMapping,
  expiryFrom,
  intakePage,
  outcomeOf,
  ownIntake,
  parseKeptMapping,
} from '../concept-intake.ts';
import type { ConceptImportView } from '../contract/concept-intake.ts';
import { idSchema } from '../id-schema.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, allowAccount, auditOf, route, signedIn } from '../route.ts';

const importsShown = 20;
const placeInQuery = v.pipe(v.string(), v.regex(/^\d{1,6}$/));
const block = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Who may read documents in, which is who may write the concept they become. */
function writer(identity: Identity) {
  const account = signedIn(identity);
  if (!account.ok) return account;
  return allowAccount(identity, { may: 'writeConcept', countyId: account.value.countyId });
}

/** Foreign concepts on their way in: what waits, what it becomes, taking it over and back. */
export const conceptIntakeRoutes: readonly AnyRoute[] = [
  route('GET /concept-intakes', {}, async ({ identity, ports }) => {
    const allowed = writer(identity);
    if (!allowed.ok) return allowed;
    const { accountId, countyId } = allowed.value;
    const { rows } = ports.store;
    const intakes = (await rows.conceptIntakes.ofAccount(accountId)).filter(
      ({ expiresAt }) => expiresAt > ports.now(),
    );
    const imports: ConceptImportView[] = [];
    for (const made of (await rows.conceptImports.ofCounty(countyId)).slice(0, importsShown))
      imports.push(await conceptImportView(ports, made));
    return ok({ intakes, imports });
  }),

  route('GET /concept-intakes/:id', {}, async ({ identity, params, ports }) => {
    const allowed = writer(identity);
    if (!allowed.ok) return allowed;
    const found = await ownIntake(ports, ports.store.rows, allowed.value.accountId, params.id);
    return found.ok ? intakePage(ports, found.value) : found;
  }),

  route(
    'GET /concept-intakes/:id/records',
    { query: v.object({ block: placeInQuery }) },
    async ({ identity, params, query, ports }) => {
      const allowed = writer(identity);
      if (!allowed.ok) return allowed;
      const found = await ownIntake(ports, ports.store.rows, allowed.value.accountId, params.id);
      if (!found.ok) return found;
      const { outline, mapping } = found.value;
      return ports.intake.recordsAt(outline, parseKeptMapping(mapping), Number(query.block));
    },
  ),

  route(
    'PATCH /concept-intakes/:id',
    {
      body: v.object({
        roles: v.array(v.object({ blocks: v.array(block), role: blockRoleSchema })),
        confirmed: v.array(block),
        measureKind: v.nullable(v.picklist(measureKinds)),
      }),
    },
    async ({ identity, params, body, ports }) => {
      const allowed = writer(identity);
      if (!allowed.ok) return allowed;
      const { accountId } = allowed.value;
      const found = await ownIntake(ports, ports.store.rows, accountId, params.id);
      if (!found.ok) return found;
      const changed = changeMapping(parseKeptMapping(found.value.mapping), body);
      const preview = await ports.intake.previewConcept(found.value.outline, changed);
      if (!preview.ok) return preview;
      return ports.store.transact(async (rows) => {
        const now = await ownIntake(ports, rows, accountId, params.id);
        if (!now.ok) return now;
        // Another window may have changed other blocks meanwhile: only what was said here is put on top.
        const mapping = changeMapping(parseKeptMapping(now.value.mapping), body);
        await rows.conceptIntakes.update(params.id, JSON.stringify(mapping), expiryFrom(ports.now()));
        return ok({ outcome: outcomeOf(preview.value, mapping) });
      });
    },
  ),

  route('DELETE /concept-intakes/:id', {}, async ({ identity, params, ports }) => {
    const allowed = writer(identity);
    if (!allowed.ok) return allowed;
    return ports.store.transact(async (rows) => {
      const found = await ownIntake(ports, rows, allowed.value.accountId, params.id);
      if (!found.ok) return found;
      await rows.conceptIntakes.remove(params.id);
      return ok(null);
    });
  }),

  route(
    'POST /concept-intakes/:id/import',
    { body: v.object({ conceptId: v.nullable(idSchema), title: v.string() }) },
    async (asked) => {
      const { identity, params, body, ports } = asked;
      const allowed = writer(identity);
      if (!allowed.ok) return allowed;
      const found = await ownIntake(ports, ports.store.rows, allowed.value.accountId, params.id);
      if (!found.ok) return found;
      const made = await takeOver(asked, allowed.value, found.value, body);
      return made.ok ? ok({ made: made.value }) : made;
    },
  ),

  route('POST /concept-imports/:id/undo', { body: v.object({ keepHeld: v.boolean() }) }, async (asked) => {
    const { identity, params, body, ports } = asked;
    const allowed = permitted(
      identity,
      await ports.store.rows.conceptImports.find(params.id),
      'writeConcept',
    );
    if (!allowed.ok) return allowed;
    const { account, thing: conceptImport } = allowed.value;
    const { countyId, conceptId, undoneAt } = conceptImport;
    if (undoneAt !== null) return failed(failure('stepNotPossible'));
    return undoConceptImport(ports, conceptImport, body.keepHeld, (rows, removed) =>
      rows.audit.append(
        auditOf(asked, account, countyId, {
          verb: 'conceptImport.undo',
          objectKind: 'concept',
          objectId: conceptId,
          from: params.id,
          to: String(removed),
        }),
      ),
    );
  }),
];
