import type { Id } from '@fortschrift/domain/id';
import { isDecided } from '@fortschrift/domain/version';
import { targetsOf } from '@fortschrift/domain/version-records';
import type { Rows } from './ports/store.ts';

/** A version never changes: what stands in one is read once, for the last few that were asked about. */
const kept = new Map<Id, ReadonlySet<Id>>();
const most = 12;

/** Ids of the chapters, goals and measures of the newest decided version of a concept; empty while there is none. */
export async function decidedIdsOf(rows: Rows, conceptId: Id): Promise<ReadonlySet<Id>> {
  const decided = (await rows.versions.ofConcept(conceptId)).find(isDecided);
  if (!decided) return new Set();
  const known = kept.get(decided.id);
  if (known) return known;
  const content = await rows.versions.content(decided.id);
  const ids = content ? targetsOf(content) : new Set<Id>();
  const oldest = kept.keys().next().value;
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  kept.set(decided.id, ids);
  return ids;
}
