import * as Y from 'yjs';
import type { RecordMap } from './record.ts';
import { settledDelta } from './text-run.ts';

/**
 * A goal or measure once more, standing nowhere yet: with everything in it, open suggestions and what this version of the
 * program does not know included. Put it into a map before reading it.
 */
export function copyRecord(record: RecordMap): RecordMap {
  return copyMap(record);
}

/** The same of one value of a record: a shared type as a new one, anything else as it is. */
export function copyValue(value: unknown): unknown {
  if (value instanceof Y.XmlText) return copyRuns(value);
  if (value instanceof Y.XmlElement) return copyElement(value);
  if (value instanceof Y.XmlFragment) return filled(new Y.XmlFragment(), value);
  if (value instanceof Y.Map) return copyMap(value);
  return value instanceof Y.AbstractType ? value.clone() : value;
}

/** The blocks of a long text once more, to be pushed into another. */
export function copyBlocks(fragment: Y.XmlFragment): readonly (Y.XmlElement | Y.XmlText)[] {
  return fragment.toArray().flatMap((child): (Y.XmlElement | Y.XmlText)[] => {
    if (child instanceof Y.XmlText) return [copyRuns(child)];
    return child instanceof Y.XmlElement ? [copyElement(child)] : [];
  });
}

/** What a value says, marks included, as a text two values can be compared by. */
export function signatureOf(value: unknown): string {
  return JSON.stringify(plainOf(value));
}

function copyMap(map: Y.Map<unknown>): Y.Map<unknown> {
  const made = new Y.Map<unknown>();
  for (const [key, value] of map.entries()) made.set(key, copyValue(value));
  return made;
}

function copyRuns(text: Y.XmlText): Y.XmlText {
  const made = new Y.XmlText();
  made.applyDelta([...settledDelta(text)]);
  return made;
}

function copyElement(element: Y.XmlElement): Y.XmlElement {
  const made = new Y.XmlElement(element.nodeName);
  // Yjs types attributes as text; the binding of the editor stores any JSON value.
  for (const [name, value] of attributesOf(element)) made.setAttribute(name, value as string);
  return filled(made, element);
}

function filled<Made extends Y.XmlFragment>(made: Made, from: Y.XmlFragment): Made {
  made.insert(0, [...copyBlocks(from)]);
  return made;
}

function attributesOf(element: Y.XmlElement): [string, unknown][] {
  return Object.entries(element.getAttributes()).sort(([a], [b]) => (a < b ? -1 : 1));
}

function plainOf(value: unknown): unknown {
  if (value instanceof Y.XmlText) return settledDelta(value);
  if (value instanceof Y.XmlElement)
    return [value.nodeName, attributesOf(value), value.toArray().map(plainOf)];
  if (value instanceof Y.XmlFragment) return value.toArray().map(plainOf);
  if (value instanceof Y.Text) return value.toDelta();
  if (value instanceof Y.Map)
    return [...value.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, plainOf(held)]);
  return value ?? null;
}
