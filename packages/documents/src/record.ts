import { isId } from '@fortschrift/domain/id';
import { type Origin, originKey, parseOriginKey } from '@fortschrift/domain/origin';
import type { RichText } from '@fortschrift/domain/rich-text';
import { emptyRichText } from '@fortschrift/domain/rich-text';
import * as Y from 'yjs';
import { readRichText } from './rich-text.ts';

/** A goal or measure inside a chapter document: a map of plain values, short texts, long texts and origins. */
export type RecordMap = Y.Map<unknown>;

/** A plain text field; empty when it is missing or something else stands there. */
export function readText(record: RecordMap, field: string): string {
  const held = record.get(field);
  return held instanceof Y.Text ? held.toString() : '';
}

/** A long field. */
export function readLongText(record: RecordMap, field: string): RichText {
  const held = record.get(field);
  return held instanceof Y.XmlFragment ? readRichText(held) : emptyRichText;
}

/** One of a closed list of words, else the fallback. */
export function readChoice<Choice extends string, Fallback>(
  record: RecordMap,
  field: string,
  choices: readonly Choice[],
  fallback: Fallback,
): Choice | Fallback {
  const held = record.get(field);
  return choices.find((choice) => choice === held) ?? fallback;
}

/** A yes or no. */
export function readFlag(record: RecordMap, field: string): boolean {
  return record.get(field) === true;
}

/** A finite number, else 0. */
export function readNumber(record: RecordMap, field: string): number {
  const held = record.get(field);
  return typeof held === 'number' && Number.isFinite(held) ? held : 0;
}

/** An id, else null. */
export function readId(record: RecordMap, field: string): string | null {
  const held = record.get(field);
  return isId(held) ? held : null;
}

/** Where the record comes from, in the order of its keys: the same on every machine. */
export function readOrigins(record: RecordMap): readonly Origin[] {
  const held = record.get('origins');
  if (!(held instanceof Y.Map)) return [];
  return [...held.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, note]): Origin[] => {
      const origin = parseOriginKey(key);
      return origin ? [{ ...origin, note: typeof note === 'string' ? note : '' }] : [];
    });
}

/** A short text holding what is given. */
export function shortText(text: string): Y.Text {
  return new Y.Text(text);
}

/** A map of origins; the same thing cited twice is one. */
export function originMap(origins: readonly Origin[]): Y.Map<string> {
  return new Y.Map(origins.map((origin) => [originKey(origin), origin.note]));
}

/** The map of origins of a record, made when it is missing. */
export function originsOf(record: RecordMap): Y.Map<unknown> {
  const held = record.get('origins');
  if (held instanceof Y.Map) return held;
  const made = new Y.Map<unknown>();
  record.set('origins', made);
  return made;
}
