import type { PastedAs } from '@fortschrift/domain/concept-import';
import type { Failure } from '@fortschrift/domain/failure';
import type { Result } from '@fortschrift/domain/result';
import type { ApartJob } from './apart-worker.ts';
import type { ConceptPreview, KeptConcept, KeptRecords } from './concept-kept.ts';
import type { ConceptImport } from './concept-mapping.ts';
import type { Outline } from './outline.ts';
import { type ApartLimits, readInProcess } from './reading-process.ts';
import type { TableFile } from './table.ts';

/** Ten times what a concept of 600 measures takes, in time and in memory. */
export const apartLimits: ApartLimits = { milliseconds: 30_000, mebibytes: 512 };

/**
 * `readTable` in a process of its own, which is ended when it takes too long or too much: then `fileTooLarge`. Fails otherwise as
 * `readTable` does; throws only for a bug in a reader. A few are read at once, others wait for their turn.
 */
export function readTableApart(
  bytes: Uint8Array,
  sheet = 0,
  limits: ApartLimits = apartLimits,
): Promise<Result<TableFile, Failure>> {
  return apart<TableFile>({ what: 'table', bytes, sheet }, limits);
}

/** `readDocument` in a process of its own, as `readTableApart`. */
export function readDocumentApart(
  bytes: Uint8Array,
  limits: ApartLimits = apartLimits,
): Promise<Result<Outline, Failure>> {
  return apart<Outline>({ what: 'document', bytes }, limits);
}

/** `readConcept` in a process of its own, as `readTableApart`. */
export function readConceptApart(
  bytes: Uint8Array,
  pastedAs: PastedAs | null = null,
  limits: ApartLimits = apartLimits,
): Promise<Result<KeptConcept, Failure>> {
  return apart<KeptConcept>({ what: 'concept', bytes, pastedAs }, limits);
}

/** `previewConcept` in a process of its own: 600 measures take a tenth of a second that no table has to wait for. */
export function previewConceptApart(
  kept: string,
  mapping: unknown,
): Promise<Result<ConceptPreview, Failure>> {
  return apart<ConceptPreview>({ what: 'preview', kept, mapping }, apartLimits);
}

/** `recordsAt` in a process of its own. */
export function recordsAtApart(
  kept: string,
  mapping: unknown,
  block: number,
): Promise<Result<KeptRecords, Failure>> {
  return apart<KeptRecords>({ what: 'records', kept, mapping, block }, apartLimits);
}

/** `applyConcept` in a process of its own, with new ids. */
export function applyConceptApart(kept: string, mapping: unknown): Promise<Result<ConceptImport, Failure>> {
  return apart<ConceptImport>({ what: 'apply', kept, mapping }, apartLimits);
}

const program = new URL('./apart-worker.ts', import.meta.url);

function apart<Value>(job: ApartJob, limits: ApartLimits): Promise<Result<Value, Failure>> {
  return readInProcess<Value>(program, job, limits);
}
