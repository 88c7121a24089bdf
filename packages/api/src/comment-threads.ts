import { type PlacedThread, placeThreads, threadsOf } from '@fortschrift/domain/comment';
import type { Id } from '@fortschrift/domain/id';
import { holdersOfChapter, holdersOfVersion, type PassageHolder } from '@fortschrift/domain/passage';
import { recordRowsOf } from '@fortschrift/domain/record-rows';
import { type ConceptVersion, isReleased, type VersionContent } from '@fortschrift/domain/version';
import type { Rows } from './ports/store.ts';
import type { Ports } from './ports.ts';

/** Everything that can be spoken about in a concept as it is being written, chapter by chapter. */
export async function holdersOfConcept(ports: Ports, conceptId: Id): Promise<readonly PassageHolder[]> {
  const chapters = await ports.store.rows.chapters.ofConcept(conceptId);
  const held = await Promise.all(
    chapters.map(async (chapter) => {
      const content = await ports.live.showChapter(chapter.id);
      const rows = recordRowsOf(chapter, chapters, content);
      return holdersOfChapter(chapter, content, new Map(rows.map(({ row }) => [row.id, row.number])));
    }),
  );
  return held.flat();
}

/**
 * All threads of a concept beside the text as it is being written: those of the office and those that were written
 * about a released version. The chapters are read only when there is something to place.
 */
export async function threadsOfConcept(ports: Ports, conceptId: Id): Promise<readonly PlacedThread[]> {
  const { rows } = ports.store;
  const threads = threadsOf(await rows.comments.ofConcept(conceptId));
  if (threads.length === 0) return [];
  const [holders, versions] = await Promise.all([
    holdersOfConcept(ports, conceptId),
    rows.versions.ofConcept(conceptId),
  ]);
  return placeThreads(threads, holders, versions);
}

/**
 * The threads a reader of a version sees: what was said about it and about released versions of the same concept before
 * it, each with what became of it. What the office notes while it writes stays with the office. Of versions that are
 * still kept back nobody hears the label.
 */
export async function threadsOfVersion(
  rows: Rows,
  version: ConceptVersion,
  content: VersionContent,
): Promise<readonly PlacedThread[]> {
  const comments = await rows.comments.ofConcept(version.conceptId);
  if (comments.length === 0) return [];
  const released = (await rows.versions.ofConcept(version.conceptId)).filter(
    (one) => isReleased(one) || one.id === version.id,
  );
  const earlier = new Set(
    released.filter(({ frozenAt }) => frozenAt <= version.frozenAt).map(({ id }) => id),
  );
  const said = comments.filter(({ versionId }) => versionId !== null && earlier.has(versionId));
  return placeThreads(threadsOf(said), holdersOfVersion(content), released);
}
