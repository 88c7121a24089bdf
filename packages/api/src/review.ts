import { may } from '@fortschrift/domain/access';
import type { AccountActor } from '@fortschrift/domain/actor';
import type { Concept } from '@fortschrift/domain/concept';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { type ChapterNow, type ReviewRow, reviewOf } from '@fortschrift/domain/review';
import { closuresOf } from '@fortschrift/domain/synopsis/closure';
import { type ConceptVersion, isDecided, type VersionContent } from '@fortschrift/domain/version';
import type { Rows } from './ports/store.ts';
import type { Ports } from './ports.ts';

/** A concept and the version it is decided against, read once. */
export type ReviewMatter = {
  readonly base: ConceptVersion;
  readonly content: VersionContent;
  readonly now: readonly ChapterNow[];
  readonly rows: readonly ReviewRow[];
};

/**
 * The versions a concept can be decided against: the one it was begun from first, then decided ones of the concept
 * before it, then decided ones of its own, each newest first.
 */
export async function basesOf(
  rows: Rows,
  actor: AccountActor,
  concept: Concept,
): Promise<readonly ConceptVersion[]> {
  const { id, countyId, basedOnId, basedOnVersionId } = concept;
  const rank = (version: ConceptVersion) =>
    version.id === basedOnVersionId ? 0 : version.conceptId === basedOnId ? 1 : 2;
  return (await rows.versions.ofCounty(countyId))
    .filter(({ conceptId }) => conceptId === basedOnId || conceptId === id)
    .filter((version) => version.id === basedOnVersionId || isDecided(version))
    .filter(({ state }) => may(actor, { may: 'readVersion', countyId, state }))
    .toSorted((a, b) => rank(a) - rank(b) || b.frozenAt - a.frozenAt);
}

/** The chapters of a concept as they stand, read from their live documents. */
export async function chaptersNow(ports: Ports, conceptId: Id): Promise<readonly ChapterNow[]> {
  const chapters = await ports.store.rows.chapters.ofConcept(conceptId);
  return Promise.all(
    chapters.map(async (chapter) => ({ chapter, content: await ports.live.readChapter(chapter.id) })),
  );
}

/** Reads what is to be decided. Fails with `notFound` when the content of the version is gone. */
export async function readMatter(
  ports: Ports,
  concept: Concept,
  base: ConceptVersion,
): Promise<Result<ReviewMatter, Failure>> {
  const { rows } = ports.store;
  const content = await rows.versions.content(base.id);
  if (!content) return failed(failure('notFound'));
  const closures = closuresOf(await rows.implementation.ofConcept(base.conceptId));
  const now = await chaptersNow(ports, concept.id);
  return ok({ base, content, now, rows: reviewOf(content, concept, now, closures) });
}

/** The rows about the same things as the one of `oldId`: a merged goal answers for all it came out of. */
export function rowsAround(rows: readonly ReviewRow[], oldId: Id): readonly ReviewRow[] {
  const own = new Set(rows.find(({ old }) => old.id === oldId)?.heirs.map(({ id }) => id));
  return rows.filter(({ old, heirs }) => old.id === oldId || heirs.some(({ id }) => own.has(id)));
}
