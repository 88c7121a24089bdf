import type { Id } from '@fortschrift/domain/id';

/** A place in a version that can be linked to and spoken about. Its anchor is `#chapter-<id>` or `#record-<id>`. */
export interface VersionTarget {
  readonly id: Id;
  readonly kind: 'chapter' | 'goal' | 'measure';
  readonly number: string;
  readonly title: string;
}
