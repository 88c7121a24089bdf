import { draftGoals, type GoalRow, versionGoals } from '@fortschrift/domain/catalogue/goal-row';
import { type CatalogueRow, catalogueRow } from '@fortschrift/domain/catalogue/row';
import { draftSources, versionSources } from '@fortschrift/domain/catalogue/source';
import type { Concept } from '@fortschrift/domain/concept';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Identity } from '@fortschrift/domain/identity';
import type { LevelNames } from '@fortschrift/domain/level-names';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { ConceptVersion } from '@fortschrift/domain/version';
import type { Ports } from './ports.ts';
import { permitted } from './reachable.ts';
import { behindOf } from './thread.ts';
import { readableVersion } from './version-access.ts';

/** What a table of measures is made of: a concept as it is written now, or one of its versions. */
export type Catalogue = {
  readonly concept: Concept;
  readonly version: ConceptVersion | null;
  readonly rows: readonly CatalogueRow[];
  readonly goals: readonly GoalRow[];
  /** How its levels are called; null where they have their usual names. */
  readonly levels: LevelNames | null;
};

/**
 * Reads all measures of a concept for an account: from the live chapters (of a damaged one its last good state), or from a
 * version of this concept. Fails with `notSignedIn`, `notAllowed` or `notFound`.
 */
export async function readCatalogue(
  ports: Pick<Ports, 'store' | 'live'>,
  identity: Identity,
  conceptId: Id,
  versionId: Id | undefined,
): Promise<Result<Catalogue, Failure>> {
  const { rows } = ports.store;
  const allowed = permitted(identity, await rows.concepts.find(conceptId), 'readConcept');
  if (!allowed.ok) return allowed;
  const { countyId, thing: concept } = allowed.value;
  const behind = await behindOf(rows, countyId, { publicOnly: false });
  if (versionId === undefined) {
    const chapters = await rows.chapters.ofConcept(conceptId);
    const read = await Promise.all(
      chapters.map(async (chapter) => ({ chapter, content: await ports.live.showChapter(chapter.id) })),
    );
    const table = draftSources(read, behind).map(catalogueRow);
    return ok({
      concept,
      version: null,
      rows: table,
      goals: draftGoals(read),
      levels: concept.levels ?? null,
    });
  }
  const version = await readableVersion(rows, identity, versionId);
  if (!version.ok) return version;
  const content = await rows.versions.content(versionId);
  if (!content || version.value.conceptId !== conceptId) return failed(failure('notFound'));
  const table = versionSources(content, behind).map(catalogueRow);
  return ok({
    concept,
    version: version.value,
    rows: table,
    goals: versionGoals(content),
    levels: content.levels ?? null,
  });
}
