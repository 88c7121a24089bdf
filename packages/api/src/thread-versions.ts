import { decides } from '@fortschrift/domain/body';
import type { Id } from '@fortschrift/domain/id';
import type { Origin } from '@fortschrift/domain/origin';
import type { ThreadVersion } from '@fortschrift/domain/thread';
import { type ConceptVersion, isPublic } from '@fortschrift/domain/version';
import { type FrozenRecord, recordsOf } from '@fortschrift/domain/version-records';
import type { Rows } from './ports/store.ts';

/** For whom a thread is walked: `publicOnly` sees released events and published versions, nothing else. */
export type ThreadScope = { readonly publicOnly: boolean };

/** That a goal or measure cites a card, cluster, proposal or earlier record. */
export type Citation = Origin & { readonly recordId: Id };

/** A version with the goals and measures in it. */
export type ReadVersion = { readonly version: ConceptVersion; readonly records: readonly FrozenRecord[] };

/** The versions given that may be seen in this scope, newest first, with what stands in them. */
export async function readVersions(
  rows: Rows,
  versions: readonly ConceptVersion[],
  scope: ThreadScope,
): Promise<readonly ReadVersion[]> {
  const read: ReadVersion[] = [];
  for (const version of versions.toSorted((a, b) => b.frozenAt - a.frozenAt)) {
    if (scope.publicOnly && !isPublic(version)) continue;
    const content = await rows.versions.content(version.id);
    if (content) read.push({ version, records: recordsOf(content) });
  }
  return read;
}

/**
 * Every citation of a county. For the public these are the ones frozen in the newest published version a record
 * stands in: what the office is still working on is not out yet.
 */
export async function citationsOf(
  rows: Rows,
  countyId: Id,
  scope: ThreadScope,
): Promise<readonly Citation[]> {
  if (!scope.publicOnly) return rows.records.origins(countyId);
  return frozenCitations(await readVersions(rows, await rows.versions.ofCounty(countyId), scope));
}

/** The citations of each record as its newest version has them; `versions` newest first. */
export function frozenCitations(versions: readonly ReadVersion[]): readonly Citation[] {
  return newestOf(versions).flatMap((record) =>
    record.origins.map((origin) => ({ ...origin, recordId: record.id })),
  );
}

/** Each record once, as its newest version has it; `versions` newest first. */
export function newestOf(versions: readonly ReadVersion[]): readonly FrozenRecord[] {
  const newest = new Map<Id, FrozenRecord>();
  for (const { records } of versions) {
    for (const record of records) if (!newest.has(record.id)) newest.set(record.id, record);
  }
  return [...newest.values()];
}

/** The versions a record stands in, newest first, each with its number there and what was resolved about it. */
export async function threadVersions(
  rows: Rows,
  versions: readonly ReadVersion[],
  recordId: Id,
  scope: ThreadScope,
): Promise<readonly ThreadVersion[]> {
  const found: ThreadVersion[] = [];
  for (const { version, records } of versions) {
    const record = records.find((candidate) => candidate.id === recordId);
    if (!record) continue;
    found.push({
      id: version.id,
      label: version.label,
      stand: version.stand,
      state: version.state,
      number: record.number,
      decision: await lastDecision(rows, version.id, scope),
    });
  }
  return found;
}

/** The newest resolution about a version: of a body that decides if there is one, else a recommendation. */
async function lastDecision(
  rows: Rows,
  versionId: Id,
  scope: ThreadScope,
): Promise<ThreadVersion['decision']> {
  const decisions = (await rows.decisions.ofVersion(versionId)).toSorted(
    (a, b) => b.recordedAt - a.recordedAt,
  );
  let recommended: ThreadVersion['decision'] = null;
  for (const decision of decisions) {
    const body = await rows.bodies.find(decision.bodyId);
    if (!body || (scope.publicOnly && !body.public)) continue;
    const binding = decides(body);
    const shown = { kind: decision.kind, day: decision.day, body: body.name, binding };
    if (binding) return shown;
    recommended ??= shown;
  }
  return recommended;
}
