import { failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import {
  type ImplementationReport,
  implementationStates,
  parseImplementation,
} from '@fortschrift/domain/measure';
import { failed, ok } from '@fortschrift/domain/result';
import { isDecided, measuresOf } from '@fortschrift/domain/version';
import * as v from 'valibot';
import { idSchema } from '../id-schema.ts';
import type { Rows } from '../ports/store.ts';
import { permitted } from '../reachable.ts';
import { type AnyRoute, auditOf, route } from '../route.ts';

/** How far a decided measure is. */
export const measureRoutes: readonly AnyRoute[] = [
  route(
    'POST /measures/:id/implementation',
    { body: v.object({ conceptId: idSchema, state: v.picklist(implementationStates), text: v.string() }) },
    async (asked) => {
      const { identity, params, body, ports } = asked;
      const allowed = permitted(
        identity,
        await ports.store.rows.concepts.find(body.conceptId),
        'writeConcept',
      );
      if (!allowed.ok) return allowed;
      const { account, countyId } = allowed.value;
      const draft = parseImplementation(body);
      if (!draft.ok) return draft;
      return ports.store.transact(async (rows) => {
        if (!(await isDecidedMeasure(rows, body.conceptId, params.id))) {
          const record = await rows.records.find(params.id);
          const written = record?.kind === 'measure' && record.conceptId === body.conceptId;
          return failed(failure(written ? 'stepNotPossible' : 'recordUnknown'));
        }
        const report: ImplementationReport = {
          id: ports.newId(),
          countyId,
          conceptId: body.conceptId,
          measureId: params.id,
          ...draft.value,
          reportedAt: ports.now(),
          reportedBy: account.accountId,
        };
        await rows.implementation.insert(report);
        await rows.audit.append(
          auditOf(asked, account, countyId, {
            verb: 'implementation.report',
            objectKind: 'measure',
            objectId: params.id,
            to: report.state,
          }),
        );
        return ok({ report });
      });
    },
  ),
];

/** Progress is reported from the adoption on. */
async function isDecidedMeasure(rows: Rows, conceptId: Id, measureId: Id): Promise<boolean> {
  for (const version of await rows.versions.ofConcept(conceptId)) {
    if (!isDecided(version)) continue;
    const content = await rows.versions.content(version.id);
    if (content && measuresOf(content).some(({ measure }) => measure.id === measureId)) return true;
  }
  return false;
}
