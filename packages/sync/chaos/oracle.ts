import type * as Y from 'yjs';
import { markedOf, type Operation, type Writer, wordsOf } from './writer.ts';

/** What is wrong with a document, in words; nothing when it is what the writers may expect. */
export type Complaints = readonly string[];

const at = (operations: readonly Operation[], word: string, kind: Operation['kind']) =>
  operations.findIndex((each) => each.word === word && each.kind === kind);

/**
 * Checks a document against the records of all writers, dead ones included (trust.md 2.2): what was acknowledged is there, once; nothing is
 * there that nobody sent; what was not acknowledged is there wholly or not at all. With `complete`, everything the `living` did is there.
 */
export function judge(
  doc: Y.Doc,
  writers: readonly Writer[],
  living: ReadonlySet<Writer>,
  complete: boolean,
): Complaints {
  const complaints: string[] = [];
  const list = wordsOf(doc);
  const present = new Set(list);
  const marked = new Set(markedOf(doc));
  if (present.size !== list.length) {
    const doubled = list.filter((word, index) => list.indexOf(word) !== index);
    complaints.push(`doubled: ${doubled.join(' ')}`);
  }
  for (const word of present) if (!marked.has(word)) complaints.push(`half there: ${word}`);
  for (const word of marked) if (!present.has(word)) complaints.push(`half gone: ${word}`);

  const sent = new Set<string>();
  for (const writer of writers) {
    const { operations } = writer;
    const certain = complete && living.has(writer) ? operations.length : writer.acknowledged();
    for (const [index, { word, kind }] of operations.entries()) {
      if (kind === 'drop') continue;
      sent.add(word);
      const dropped = at(operations, word, 'drop');
      const mustBeThere = index < certain && dropped < 0;
      const mustBeGone = dropped >= 0 && dropped < certain;
      if (mustBeThere && !present.has(word)) complaints.push(`lost: ${word}`);
      if (mustBeGone && present.has(word)) complaints.push(`came back: ${word}`);
    }
  }
  for (const word of present) if (!sent.has(word)) complaints.push(`nobody sent: ${word}`);
  return complaints;
}

/** What others have seen of each writer: the server had delivered it, so it must never be lost (unless its writer took it out). */
export function delivered(writers: readonly Writer[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const writer of writers) {
    for (const word of wordsOf(writer.doc)) if (!word.startsWith(`${writer.name}-`)) seen.add(word);
  }
  const dropped = writers.flatMap(({ operations }) =>
    operations.flatMap(({ word, kind }) => (kind === 'drop' ? word : [])),
  );
  for (const word of dropped) seen.delete(word);
  return seen;
}
