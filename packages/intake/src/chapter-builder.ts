import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { ChapterKind } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import type { OutlineBlock } from './outline.ts';
import type { Reading, RecordBuilder } from './record-builder.ts';

/** A chapter while its blocks are still being gathered. */
export type ChapterBuilder = {
  readonly id: Id;
  readonly title: string;
  readonly number: string;
  readonly kind: ChapterKind;
  readonly field: ActionFieldKey | null;
  readonly body: OutlineBlock[];
  readonly records: RecordBuilder[];
  readonly readings: Reading[];
};
