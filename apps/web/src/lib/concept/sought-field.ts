import type { RecordMap } from '@fortschrift/documents/record';
import { countSuggestions } from '@fortschrift/documents/suggestions';
import { type MissingField, missingFields } from '@fortschrift/domain/measure-check';
import * as Y from 'yjs';
import { fieldId } from './fields-of-record.ts';

/** What an address can lead to in a goal, measure or chapter text. */
export type SoughtField = MissingField | 'suggestion';

/** The field an address names (`?feld=`); null when it names none. */
export function soughtField(query: Pick<URLSearchParams, 'get'>): SoughtField | null {
  const word = query.get('feld');
  if (word === 'suggestion') return word;
  return missingFields.find((field) => field === word) ?? null;
}

/** Where what is missing is written, when it is not a field of that name. */
const anchors: { readonly [field in MissingField]?: string } = {
  leadSeveral: 'lead',
  costAmount: 'cost',
  costReason: 'cost',
};

/** The element of an opened measure in which what is missing is written; for a list the line that lacks something. */
export function placeOfMissing(recordId: string, field: MissingField): HTMLElement | null {
  const inside = document
    .getElementById(`record-${recordId}`)
    ?.querySelector<HTMLElement>(`[data-missing="${field}"] :is(input, select)`);
  const held = inside ?? document.getElementById(fieldId(recordId, anchors[field] ?? field));
  // A list is a box around its lines and buttons; the text of an editor is a box that takes the focus itself.
  return held?.matches('div:not([contenteditable])')
    ? held.querySelector<HTMLElement>('input, select, button')
    : held;
}

/** The first long text of a goal or measure with an open suggestion in it. */
export function placeOfSuggestion(recordId: string, record: RecordMap | null): HTMLElement | null {
  const named = [...(record?.entries() ?? [])].find(
    ([, value]) => value instanceof Y.XmlFragment && countSuggestions(value) > 0,
  );
  return named ? document.getElementById(fieldId(recordId, named[0])) : null;
}
