import type { Id } from '@fortschrift/domain/id';
import type { ConceptReferences } from './references.svelte.ts';

/** What the thread of every record of a chapter needs to know of the chapter. */
export interface RecordThreadContext {
  /** The concept this one updates; null when there is none. */
  readonly previousConceptId: Id | null;
  /** Called after an origin was added or removed: the counts of ideas have changed. */
  readonly onchange: () => void;
  /** What its goals and measures can refer to. */
  readonly references: ConceptReferences;
}
