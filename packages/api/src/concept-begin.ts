import { type AccountActor, actorName } from '@fortschrift/domain/actor';
import type { ChapterEdit } from '@fortschrift/domain/chapter-edit';
import type { Chapter, Concept } from '@fortschrift/domain/concept';
import { type BegunChapter, beginFrom } from '@fortschrift/domain/concept-update';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { recordRowsOf } from '@fortschrift/domain/record-rows';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { Rows } from './ports/store.ts';
import type { Ports } from './ports.ts';

/** A concept about to be stored, with the rows of everything that came over into it. */
export type Begun = { readonly concept: Concept; store(rows: Rows): Promise<void> };

/**
 * Begins a concept with everything that stands in a frozen version. The live documents are written first, then one
 * transaction makes them reachable: when the house falls in between, there is no half concept, only documents nobody
 * can open. Fails with `notFound` for a version of another county or without content.
 */
export async function beginConcept(
  ports: Ports,
  actor: AccountActor,
  plain: Concept,
  versionId: Id,
): Promise<Result<Begun, Failure>> {
  const { rows } = ports.store;
  const version = await rows.versions.find(versionId);
  const content = version?.countyId === plain.countyId ? await rows.versions.content(versionId) : null;
  if (!version || !content) return failed(failure('notFound', { field: 'basedOnVersionId' }));
  const begun = beginFrom(content, ports.newId);
  for (const chapter of begun) await ports.live.editChapter(chapter.id, actorName(actor), editsOf(chapter));
  const { id: conceptId, countyId } = plain;
  const concept: Concept = {
    ...plain,
    basedOnId: version.conceptId,
    basedOnVersionId: version.id,
    levels: content.levels ?? null,
  };
  const chapters = begun.map(({ content: _, ...head }): Chapter => ({ ...head, conceptId, countyId }));
  return ok({
    concept,
    async store(writing) {
      await writing.concepts.insert(concept);
      for (const chapter of chapters) await writing.chapters.insert(chapter);
      for (const [index, chapter] of chapters.entries()) {
        const held = begun[index];
        if (held)
          await writing.records.replaceChapter(chapter.id, recordRowsOf(chapter, chapters, held.content));
      }
    },
  });
}

function editsOf({ content }: BegunChapter): readonly ChapterEdit[] {
  return [
    { do: 'body.restore', body: content.body },
    ...(content.figures ? [{ do: 'figures.restore' as const, figures: content.figures }] : []),
    ...content.goals.map((goal): ChapterEdit => ({ do: 'goal.put', goal })),
    ...content.measures.map((measure): ChapterEdit => ({ do: 'measure.put', measure })),
  ];
}
