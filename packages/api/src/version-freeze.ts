import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { Chapter, Concept } from '@fortschrift/domain/concept';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { freezeVersion, type VersionContent } from '@fortschrift/domain/version';
import type { Ports } from './ports.ts';

/** A version about to be stored: the chapters it was read from, its canonical JSON and that text's SHA-256. */
export type Frozen = {
  readonly chapters: readonly Chapter[];
  readonly content: VersionContent;
  readonly canonical: string;
  readonly sha256: string;
};

/** Reads every chapter of a concept once, numbers and hashes what stands in them. Fails as `freezeVersion` does. */
export async function readFrozen(
  ports: Ports,
  concept: Concept,
  label: string,
  stand: string,
): Promise<Result<Frozen, Failure>> {
  const { rows } = ports.store;
  const county = await rows.counties.find(concept.countyId);
  if (!county) return failed(failure('notFound'));
  const chapters = await rows.chapters.ofConcept(concept.id);
  const read = await Promise.all(
    chapters.map(async (chapter) => ({ chapter, content: await ports.live.readChapter(chapter.id) })),
  );
  const content = freezeVersion(concept, county.name, label, stand, read);
  if (!content.ok) return content;
  const canonical = canonicalJson(content.value);
  return ok({ chapters, content: content.value, canonical, sha256: ports.sha256(canonical) });
}

/** Whether the chapters are still the ones that were read: same places, headings and kinds. */
export function sameChapters(read: readonly Chapter[], now: readonly Chapter[]): boolean {
  return canonicalJson(read) === canonicalJson(now);
}
