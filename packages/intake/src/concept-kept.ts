import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { ok, type Result } from '@fortschrift/domain/result';
import { applyMapping, type ConceptImport } from './concept-mapping.ts';
import type { ConceptProblem } from './concept-problem.ts';
import { proposeMapping } from './concept-proposal.ts';
import type { MappingDraft } from './concept-roles.ts';
import { type ConceptSummary, type SketchBlock, sketchOf, summaryOf } from './concept-view.ts';
import { readDocument } from './document.ts';
import { parseConceptMapping } from './mapping-input.ts';
import type { Outline, OutlineNote } from './outline.ts';

/** A foreign document as it can be put by: its outline as JSON of our own, and what is proposed for it. */
export type KeptConcept = { readonly outline: string; readonly draft: MappingDraft };

/** What a mapping makes of a kept document, to be shown before anything is taken over. */
export type ConceptPreview = {
  readonly sketch: readonly SketchBlock[];
  readonly notes: readonly OutlineNote[];
  readonly title: string;
  readonly chapters: readonly Pick<
    ConceptImport['chapters'][number],
    'title' | 'number' | 'kind' | 'field'
  >[];
  readonly records: readonly {
    readonly kind: 'goal' | 'measure';
    readonly title: string;
    readonly number: string;
    readonly page: number | null;
    readonly chapter: number;
    readonly block: number;
  }[];
  /** For each block chapter, record (both from 0; record null outside of one); null where it is left out. */
  readonly places: readonly (readonly [chapter: number, record: number | null] | null)[];
  readonly problems: readonly ConceptProblem[];
  readonly summary: ConceptSummary;
};

/** Foreign bytes -> what can be kept of a document. Fails as `readDocument` does. */
export function readConcept(bytes: Uint8Array): Result<KeptConcept, Failure> {
  const outline = readDocument(bytes);
  if (!outline.ok) return outline;
  return ok({ outline: JSON.stringify(outline.value), draft: proposeMapping(outline.value) });
}

/** What a foreign mapping makes of a kept document. Fails as `parseConceptMapping` does; throws when `kept` is not ours. */
export function previewConcept(
  kept: string,
  mapping: unknown,
  newId: () => Id,
): Result<ConceptPreview, Failure> {
  const outline = outlineOf(kept);
  const parsed = parseConceptMapping(mapping, outline.blocks.length);
  if (!parsed.ok) return parsed;
  const made = applyMapping(outline, parsed.value, newId);
  const titles = new Map(
    made.chapters.flatMap(({ content }) =>
      [...content.goals, ...content.measures].map((record) => [record.id, record.title]),
    ),
  );
  const records = made.chapters.flatMap((chapter, index) =>
    chapter.records.map(({ id, kind, number, page, block }) => ({
      id,
      shown: { kind, number, page, block, chapter: index, title: titles.get(id) ?? '' },
    })),
  );
  const at = new Map(records.map(({ id }, index) => [id, index]));
  return ok({
    sketch: sketchOf(outline),
    notes: outline.notes,
    title: made.title,
    chapters: made.chapters.map(({ title, number, kind, field }) => ({ title, number, kind, field })),
    records: records.map(({ shown }) => shown),
    places: made.places.map(
      (place) => place && [place.chapter, place.recordId === null ? null : (at.get(place.recordId) ?? null)],
    ),
    problems: made.problems,
    summary: summaryOf(outline, made),
  });
}

/** Carries a foreign mapping of a kept document out. Fails and throws as `previewConcept` does. */
export function applyConcept(
  kept: string,
  mapping: unknown,
  newId: () => Id,
): Result<ConceptImport, Failure> {
  const outline = outlineOf(kept);
  const parsed = parseConceptMapping(mapping, outline.blocks.length);
  return parsed.ok ? ok(applyMapping(outline, parsed.value, newId)) : parsed;
}

/** What `readConcept` wrote is an outline; the only other hand on it is the database's. */
function outlineOf(kept: string): Outline {
  const outline: Outline = JSON.parse(kept);
  return outline;
}
