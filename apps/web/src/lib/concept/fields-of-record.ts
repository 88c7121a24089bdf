import type { RecordMap } from '@fortschrift/documents/record';
import * as Y from 'yjs';

/** The shared text of a short field, to be typed in; null when something else stands there. */
export function shortTextOf(record: RecordMap | null, field: string): Y.Text | null {
  const held = record?.get(field);
  return held instanceof Y.Text ? held : null;
}

/** The shared fragment of a long field; null when something else stands there. */
export function longTextOf(record: RecordMap | null, field: string): Y.XmlFragment | null {
  const held = record?.get(field);
  return held instanceof Y.XmlFragment ? held : null;
}

/** The id a field of an opened record has on the page, so that a missing one can be jumped to. */
export function fieldId(recordId: string, field: string): string {
  return `feld-${field}-${recordId}`;
}
