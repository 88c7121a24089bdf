import type { PastedAs } from '@fortschrift/domain/concept-import';
import type { Failure } from '@fortschrift/domain/failure';
import type { Goal } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import type { Measure } from '@fortschrift/domain/measure';
import { ok, type Result } from '@fortschrift/domain/result';
import { applyMapping, type ConceptImport } from './concept-mapping.ts';
import type { ConceptProblem } from './concept-problem.ts';
import { proposeMapping } from './concept-proposal.ts';
import type { MappingDraft } from './concept-roles.ts';
import { type ConceptSummary, type SketchBlock, sketchOf, summaryOf } from './concept-view.ts';
import { readDocument, readPasted } from './document.ts';
import { parseConceptMapping } from './mapping-input.ts';
import type { Outline, OutlineNote } from './outline.ts';
import { plainBlocks } from './outline-words.ts';
import type { Reading } from './record-builder.ts';

/** A foreign document as it can be put by: its outline as JSON of our own, and what is proposed for it. */
export type KeptConcept = {
  readonly outline: string;
  readonly draft: MappingDraft;
  /** Its title, else its first heading, else what it begins with; a document without words has none. */
  readonly called: string;
};

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

/** Foreign bytes, a file or a copied text -> what can be kept of it. Fails as `readDocument` and `readPasted` do. */
export function readConcept(bytes: Uint8Array, pastedAs: PastedAs | null): Result<KeptConcept, Failure> {
  const outline = pastedAs === null ? readDocument(bytes) : readPasted(bytes, pastedAs);
  if (!outline.ok) return outline;
  const draft = proposeMapping(outline.value);
  return ok({ outline: JSON.stringify(outline.value), draft, called: calledOf(outline.value, draft) });
}

function calledOf({ blocks }: Outline, { entries }: MappingDraft): string {
  const out = new Set(entries.filter(({ role }) => role.as === 'out').map(({ block }) => block));
  const title = entries.find(({ role }) => role.as === 'title')?.block;
  const kept = blocks.filter((_, index) => !out.has(index));
  const first =
    (title === undefined ? null : blocks[title]) ?? kept.find(({ kind }) => kind === 'heading') ?? kept[0];
  return first ? plainBlocks([first]) : '';
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

/** A goal or measure as a mapping makes it, with the words it was read from. */
export type KeptRecord = {
  readonly kind: 'goal' | 'measure';
  readonly number: string;
  readonly page: number | null;
  readonly readings: readonly Reading[];
  readonly measure: Measure | null;
  readonly goal: Goal | null;
};

/** The records of a block, and how what they refer to is called, by id. */
export type KeptRecords = {
  readonly records: readonly KeptRecord[];
  readonly names: { readonly [id: Id]: string };
};

/**
 * The goals and measures that begin in a block under a foreign mapping; where none does, the one the block belongs to. Fails
 * and throws as `previewConcept` does.
 */
export function recordsAt(
  kept: string,
  mapping: unknown,
  block: number,
  newId: () => Id,
): Result<KeptRecords, Failure> {
  const outline = outlineOf(kept);
  const parsed = parseConceptMapping(mapping, outline.blocks.length);
  if (!parsed.ok) return parsed;
  const { chapters, places } = applyMapping(outline, parsed.value, newId);
  const around = places[block]?.recordId ?? null;
  const begun = chapters.flatMap(({ records }) => records.filter((record) => record.block === block));
  const wanted = new Set(
    (begun.length > 0 ? begun.map(({ id }) => id) : [around]).filter((id) => id !== null),
  );
  const records = chapters.flatMap(({ content, records: all }) =>
    all
      .filter(({ id }) => wanted.has(id))
      .map(({ id, kind, number, page, readings }) => ({
        ...{ kind, number, page, readings },
        measure: content.measures.find((measure) => measure.id === id) ?? null,
        goal: content.goals.find((goal) => goal.id === id) ?? null,
      })),
  );
  const cited = new Set(
    records.flatMap(({ measure }) =>
      measure
        ? [
            measure.goalId,
            ...measure.furtherGoalIds,
            ...measure.furtherFieldIds,
            ...measure.themeIds,
            ...measure.relations.map(({ measureId }) => measureId),
          ]
        : [],
    ),
  );
  const names = chapters.flatMap(({ id: chapterId, title: name, number: mark, content, records: all }) =>
    [{ id: chapterId, title: name }, ...content.goals, ...content.measures]
      .filter(({ id }) => cited.has(id))
      .map(({ id, title }) => {
        const number = id === chapterId ? mark : (all.find((record) => record.id === id)?.number ?? '');
        return [id, [number, title].filter(Boolean).join(' ')] as const;
      }),
  );
  return ok({ records, names: Object.fromEntries(names) });
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
