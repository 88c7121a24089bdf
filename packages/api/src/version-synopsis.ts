import { may } from '@fortschrift/domain/access';
import type { Actor } from '@fortschrift/domain/actor';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { closuresOf } from '@fortschrift/domain/synopsis/closure';
import type { Closure } from '@fortschrift/domain/synopsis/kind';
import { type Synopsis, synopsisOf } from '@fortschrift/domain/synopsis/synopsis';
import type { ConceptVersion } from '@fortschrift/domain/version';
import type { SynopsisView, VersionChoice } from './contract/synopsis.ts';
import type { Rows } from './ports/store.ts';
import { behindOf } from './thread.ts';

/**
 * Two versions of a county compared, with what else of it this actor may read. Without `beforeId` the one frozen before
 * is taken: of the same concept, else of any, else the version itself. Fails with `notFound` when it may not be read.
 */
export async function comparedVersions(
  rows: Rows,
  actor: Actor,
  version: ConceptVersion,
  beforeId: Id | undefined,
): Promise<Result<SynopsisView, Failure>> {
  const { countyId } = version;
  const readable = (await rows.versions.ofCounty(countyId))
    .filter(({ state }) => may(actor, { may: 'readVersion', countyId, state }))
    .toSorted((a, b) => b.frozenAt - a.frozenAt);
  const before = beforeId
    ? readable.find(({ id }) => id === beforeId)
    : (readable.find((other) => other.conceptId === version.conceptId && other.frozenAt < version.frozenAt) ??
      readable.find((other) => other.frozenAt < version.frozenAt) ??
      version);
  if (!before) return failed(failure('notFound'));
  const synopsis = await synopsisBetween(rows, before, version);
  if (!synopsis) return failed(failure('notFound'));
  const titles = new Map((await rows.concepts.ofCounty(countyId)).map(({ id, title }) => [id, title]));
  const choice = ({ id, conceptId, label, stand, state }: ConceptVersion): VersionChoice => ({
    ...{ id, conceptId, label, stand, state },
    title: titles.get(conceptId) ?? '',
  });
  return ok({
    before: choice(before),
    after: choice(version),
    synopsis,
    behind: await behindOf(rows, countyId, { publicOnly: actor.kind === 'visitor' }),
    choices: readable.map(choice),
  });
}

/** Versions never change: what was compared once is kept, the last few of them. */
const kept = new Map<string, Synopsis>();
const most = 6;

/**
 * The comparison of two versions; null when the content of one is gone. Measures that ended are told with what was
 * reported of them.
 */
export async function synopsisBetween(
  rows: Rows,
  before: ConceptVersion,
  after: ConceptVersion,
): Promise<Synopsis | null> {
  const closures: readonly Closure[] = closuresOf(await rows.implementation.ofConcept(before.conceptId));
  const key = JSON.stringify([before.sha256, after.sha256, closures]);
  const known = kept.get(key);
  if (known) return known;
  const [old, fresh] = await Promise.all([rows.versions.content(before.id), rows.versions.content(after.id)]);
  if (!old || !fresh) return null;
  const synopsis = synopsisOf(old, fresh, closures);
  const oldest = kept.keys().next().value;
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  kept.set(key, synopsis);
  return synopsis;
}
