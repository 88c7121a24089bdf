import * as Y from 'yjs';

/** Ids of the writers' Yjs clients begin here: as long on the wire as the random ones of real clients. */
export const firstClient = 2 ** 31;

const writers: { text: Y.Text; updates: Uint8Array[] }[] = [];

/**
 * The first `count` updates of a writer who types one letter after the other into the text `text` of a document nobody else is in:
 * update n carries clock n of client `firstClient + writer`. Made once, so that every contender gets the same bytes.
 */
export function typing(writer: number, count: number): readonly Uint8Array[] {
  const { text, updates } = writerOf(writer);
  while (updates.length < count) text.insert(text.length, 'abcdefghij'[updates.length % 10] ?? 'x');
  return updates;
}

function writerOf(writer: number): { text: Y.Text; updates: Uint8Array[] } {
  const known = writers[writer];
  if (known !== undefined) return known;
  const doc = new Y.Doc();
  doc.clientID = firstClient + writer;
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const made = { text: doc.getText('text'), updates };
  writers[writer] = made;
  return made;
}
