import { may } from '@fortschrift/domain/access';
import type { Actor } from '@fortschrift/domain/actor';
import type { Body } from '@fortschrift/domain/body';
import type { Decision } from '@fortschrift/domain/decision';
import type { Id } from '@fortschrift/domain/id';
import type { DecisionRow } from './contract/committee.ts';
import type { Rows } from './ports/store.ts';

/** Whether what a body deliberates and resolves may be seen by somebody. */
export function seesBody(actor: Actor, body: Body): boolean {
  return may(actor, { may: 'readBody', countyId: body.countyId, bodyId: body.id, public: body.public });
}

/**
 * Decisions as they are shown, newest first: only of bodies this person may see, with the names of body,
 * version and concept.
 */
export async function shownDecisions(
  rows: Rows,
  actor: Actor,
  countyId: Id,
  decisions: readonly Decision[],
): Promise<readonly DecisionRow[]> {
  if (decisions.length === 0) return [];
  const bodies = new Map((await rows.bodies.ofCounty(countyId)).map((body) => [body.id, body]));
  const versions = new Map((await rows.versions.ofCounty(countyId)).map((version) => [version.id, version]));
  const titles = new Map((await rows.concepts.ofCounty(countyId)).map(({ id, title }) => [id, title]));
  return decisions
    .flatMap((decision): DecisionRow[] => {
      const body = bodies.get(decision.bodyId);
      const version = versions.get(decision.versionId);
      if (!body || !version || !seesBody(actor, body)) return [];
      const concept = titles.get(version.conceptId) ?? '';
      return [{ ...decision, body: body.name, bodyKind: body.kind, label: version.label, concept }];
    })
    .sort((a, b) => (a.day === b.day ? b.recordedAt - a.recordedAt : a.day < b.day ? 1 : -1));
}
