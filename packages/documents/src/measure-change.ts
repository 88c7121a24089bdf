import {
  type MeasureChange,
  type MeasureOutcome,
  type SettableValue,
  settableFields,
  settle,
} from '@fortschrift/domain/catalogue/change';
import { failure } from '@fortschrift/domain/failure';
import * as Y from 'yjs';
import { readMeasure } from './measure.ts';
import { type RecordMap, shortText } from './record.ts';
import { replaceText } from './text-field.ts';

/**
 * Sets fields of measures as one edit of the chapter, each where it still stands as the person saw it; what became of every
 * change is told, in order. A measure that is not in this chapter answers `recordUnknown`.
 */
export function changeMeasures(doc: Y.Doc, changes: readonly MeasureChange[]): readonly MeasureOutcome[] {
  return doc.transact(() =>
    changes.map((change): MeasureOutcome => {
      const { recordId } = change;
      const record = doc.getMap('measures').get(recordId);
      if (!(record instanceof Y.Map))
        return { recordId, done: false, failure: failure('recordUnknown'), now: {} };
      const outcome = settle(readMeasure(recordId, record), change);
      if (!outcome.done) return outcome;
      for (const field of settableFields) {
        const value = outcome.after[field];
        if (value !== undefined) write(record, field, value);
      }
      return outcome;
    }),
  );
}

function write(record: RecordMap, field: string, value: SettableValue): void {
  const held = record.get(field);
  if (held instanceof Y.Text && typeof value === 'string') replaceText(held, value);
  else record.set(field, isText(field) ? shortText(String(value ?? '')) : value);
}

/** Choices and flags are plain values; everything else that can be set is a shared text. */
function isText(field: string): boolean {
  return !['kind', 'horizon', 'priority', 'ongoing', 'flagship', 'quickWin', 'draftState'].includes(field);
}
