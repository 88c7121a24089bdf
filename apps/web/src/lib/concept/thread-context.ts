import type { Id } from '@fortschrift/domain/id';

/** What the thread of every record of a chapter needs to know of the chapter. */
export interface RecordThreadContext {
  /** The concept this one updates; null when there is none. */
  readonly previousConceptId: Id | null;
  /** Called after an origin was added or removed: the counts of ideas have changed. */
  readonly onchange: () => void;
}
