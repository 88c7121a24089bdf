import { documentName } from '@fortschrift/documents/document-name';
import { type AccountActor, actorName } from '@fortschrift/domain/actor';
import {
  type Chapter,
  type ChapterContent,
  type Concept,
  parseConceptTitle,
} from '@fortschrift/domain/concept';
import {
  type ConceptImport,
  type ConceptIntake,
  documentNote,
  type ImportedChapter,
} from '@fortschrift/domain/concept-import';
import { type Failure, failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { recordRowsOf } from '@fortschrift/domain/record-rows';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { parseKeptMapping, unsureOf } from './concept-intake.ts';
import type { AppliedConcept } from './ports/intake.ts';
import type { Rows } from './ports/store.ts';
import type { Ports } from './ports.ts';
import { auditOf } from './route.ts';

type Kept = ConceptIntake & { readonly outline: string; readonly mapping: string };
type Wanted = { readonly conceptId: Id | null; readonly title: string };
type Made = { readonly chapter: Chapter; readonly content: ChapterContent };

/**
 * Takes a kept document over, whole or not at all. The texts are written first, into documents nobody can know of; one
 * transaction then makes them chapters, with records, audit entry and the import that can be taken back. Fails with
 * `stepNotPossible` (`unsure`) while proposals wait for a person, `conceptEmpty`, `notFound` for the concept, or what is wrong
 * with the title.
 */
export async function takeOver(
  asked: { readonly ports: Ports; readonly requestId: string },
  actor: AccountActor,
  kept: Kept,
  wanted: Wanted,
): Promise<Result<ConceptImport, Failure>> {
  const { ports } = asked;
  const mapping = parseKeptMapping(kept.mapping);
  const unsure = unsureOf(mapping.entries);
  if (unsure > 0) return failed(failure('stepNotPossible', { field: 'unsure', count: unsure }));
  const concept = await conceptFor(ports, kept.countyId, wanted);
  if (!concept.ok) return concept;
  const applied = await ports.intake.applyConcept(kept.outline, mapping);
  if (!applied.ok) return applied;
  if (applied.value.chapters.length === 0) return failed(failure('conceptEmpty'));

  const importId = ports.newId();
  const drafts = chaptersOf(concept.value, applied.value, importId);
  const brought: ImportedChapter[] = [];
  try {
    for (const { chapter, content } of drafts) {
      const mark = await ports.live.fillChapter(chapter.id, actorName(actor), content);
      brought.push({ chapterId: chapter.id, title: chapter.title, kind: chapter.kind, mark });
    }
    const count = (of: 'goals' | 'measures') =>
      drafts.reduce((sum, { content }) => sum + content[of].length, 0);
    const made: ConceptImport = {
      ...{ id: importId, countyId: kept.countyId, conceptId: concept.value.id },
      ...{ conceptMade: wanted.conceptId === null, fileName: kept.fileName },
      ...{ chapters: drafts.length, goals: count('goals'), measures: count('measures') },
      ...{ importedAt: ports.now(), importedBy: actor.accountId, undoneAt: null },
    };
    const stored = await ports.store.transact((rows) =>
      store(asked, rows, { actor, kept, concept: concept.value, made, drafts, brought }),
    );
    if (!stored.ok) await discard(ports, drafts);
    return stored;
  } catch (error) {
    await discard(ports, drafts);
    throw error;
  }
}

type Ready = {
  readonly actor: AccountActor;
  readonly kept: Kept;
  readonly concept: Concept;
  readonly made: ConceptImport;
  readonly drafts: readonly Made[];
  readonly brought: readonly ImportedChapter[];
};

/** Makes the written documents chapters of the concept, in one transaction with everything that goes with it. */
async function store(
  asked: { readonly ports: Ports; readonly requestId: string },
  rows: Rows,
  { actor, kept, concept, made, drafts, brought }: Ready,
): Promise<Result<ConceptImport, Failure>> {
  // Sent twice, or opened in two windows: the second finds nothing to take over.
  if (!(await rows.conceptIntakes.find(kept.id))) return failed(failure('notFound'));
  if (made.conceptMade) await rows.concepts.insert(concept);
  else if (!(await rows.concepts.find(concept.id))) return failed(failure('notFound'));
  const before = await rows.chapters.ofConcept(concept.id);
  const last = before.reduce((highest, { position }) => Math.max(highest, position), 0);
  const placed = drafts.map(({ chapter, content }, index) => ({
    chapter: { ...chapter, position: last + index + 1 },
    content,
  }));
  const chapters = [...before, ...placed.map(({ chapter }) => chapter)];
  for (const { chapter, content } of placed) {
    await rows.chapters.insert(chapter);
    await rows.records.replaceChapter(chapter.id, recordRowsOf(chapter, chapters, content));
  }
  await rows.conceptImports.insert(made, asked.ports.sha256(kept.outline), brought);
  await rows.conceptIntakes.remove(kept.id);
  await rows.audit.append(
    auditOf(asked, actor, kept.countyId, {
      verb: 'conceptImport.create',
      objectKind: 'concept',
      objectId: concept.id,
      to: made.id,
    }),
  );
  return ok(made);
}

async function conceptFor(
  { store, newId, now }: Ports,
  countyId: Id,
  { conceptId, title }: Wanted,
): Promise<Result<Concept, Failure>> {
  if (conceptId !== null) {
    const found = await store.rows.concepts.find(conceptId);
    return found?.countyId === countyId ? ok(found) : failed(failure('notFound', { field: 'conceptId' }));
  }
  const parsed = parseConceptTitle(title);
  if (!parsed.ok) return parsed;
  return ok({ id: newId(), countyId, title: parsed.value, basedOnId: null, createdAt: now() });
}

/** The chapters to be, each goal and measure with the document as its source and the number it had there. */
function chaptersOf(
  { id: conceptId, countyId }: Concept,
  { chapters }: AppliedConcept,
  importId: Id,
): readonly Made[] {
  return chapters.map(({ id, title, kind, field, content, records }): Made => {
    const notes = new Map(records.map(({ id, number, page }) => [id, documentNote(number, page)]));
    const cited = <Record extends { readonly id: Id }>(record: Record) => ({
      ...record,
      origins: [{ kind: 'document' as const, refId: importId, note: notes.get(record.id) ?? '' }],
    });
    return {
      chapter: { id, conceptId, countyId, kind, title, field, position: 0 },
      content: { ...content, goals: content.goals.map(cited), measures: content.measures.map(cited) },
    };
  });
}

async function discard({ live, store }: Ports, made: readonly Made[]): Promise<void> {
  for (const { chapter } of made) {
    await live.emptyChapter(chapter.id);
    await store.transact((rows) => rows.checkpoints.forget(documentName('chapter', chapter.id)));
  }
}
