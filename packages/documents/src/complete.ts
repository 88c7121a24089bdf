import * as Y from 'yjs';
import { goalLongTexts, goalShortTexts } from './goal.ts';
import { measureLongTexts, measureShortTexts } from './measure.ts';
import type { RecordMap } from './record.ts';

/**
 * Gives goals and measures written before a field existed the shared text of that field, empty. One writer does it
 * before people come (the server, when it starts): made by two at once, the text of one of them would be lost.
 * @returns whether anything was missing
 */
export function completeChapter(doc: Y.Doc): boolean {
  let missing = false;
  doc.transact(() => {
    for (const [root, fields] of sharedTexts)
      for (const record of doc.getMap(root).values())
        if (record instanceof Y.Map) missing = completeRecord(record, fields) || missing;
  });
  return missing;
}

/** Whether a chapter holds a goal or measure that lacks a shared text. */
export function isIncomplete(doc: Y.Doc): boolean {
  return sharedTexts.some(([root, { short, long }]) =>
    [...doc.getMap(root).values()].some(
      (record) =>
        record instanceof Y.Map &&
        [...short, ...long].some((field) => !(record.get(field) instanceof Y.AbstractType)),
    ),
  );
}

type SharedTexts = { readonly short: readonly string[]; readonly long: readonly string[] };

const sharedTexts: readonly (readonly ['goals' | 'measures', SharedTexts])[] = [
  ['goals', { short: ['title', ...goalShortTexts], long: goalLongTexts }],
  ['measures', { short: ['title', ...measureShortTexts], long: measureLongTexts }],
];

function completeRecord(record: RecordMap, { short, long }: SharedTexts): boolean {
  const missing = (field: string): boolean => !(record.get(field) instanceof Y.AbstractType);
  const texts = short.filter(missing);
  const fragments = long.filter(missing);
  for (const field of texts) record.set(field, new Y.Text());
  for (const field of fragments) record.set(field, new Y.XmlFragment());
  return texts.length + fragments.length > 0;
}
