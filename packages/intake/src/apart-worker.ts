import { randomBytes } from 'node:crypto';
import type { PastedAs } from '@fortschrift/domain/concept-import';
import { idFromBytes } from '@fortschrift/domain/id';
import { applyConcept, previewConcept, readConcept, recordsAt } from './concept-kept.ts';
import { readDocument } from './document.ts';
import type { ApartAnswer } from './reading-process.ts';
import { readTable } from './table.ts';

/** What the process is asked to do, once in its life. */
export type ApartJob =
  | { readonly what: 'table'; readonly bytes: Uint8Array; readonly sheet: number }
  | { readonly what: 'document'; readonly bytes: Uint8Array }
  | { readonly what: 'concept'; readonly bytes: Uint8Array; readonly pastedAs: PastedAs | null }
  | { readonly what: 'records'; readonly kept: string; readonly mapping: unknown; readonly block: number }
  | { readonly what: 'preview' | 'apply'; readonly kept: string; readonly mapping: unknown };

const newId = (): string => idFromBytes(randomBytes(16));

function work(job: ApartJob) {
  switch (job.what) {
    case 'table':
      return readTable(job.bytes, job.sheet);
    case 'document':
      return readDocument(job.bytes);
    case 'concept':
      return readConcept(job.bytes, job.pastedAs);
    case 'preview':
      return previewConcept(job.kept, job.mapping, newId);
    case 'records':
      return recordsAt(job.kept, job.mapping, job.block, newId);
    case 'apply':
      return applyConcept(job.kept, job.mapping, newId);
  }
}

/** A bug is told as such: what a process writes in its last moment is seen by nobody. */
function answerTo(job: ApartJob): ApartAnswer {
  try {
    return { kind: 'read', result: work(job) };
  } catch (error) {
    return {
      kind: 'broken',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

process.once('message', (job: ApartJob) => {
  process.send?.(answerTo(job), () => process.disconnect());
});
