import * as Y from 'yjs';
import type { Running } from '../contenders/child.ts';
import { join } from './join.ts';

/** What the first answer to a newcomer says the text `text` of a document is. */
export async function joinedText(server: Running, document: string): Promise<string> {
  return (await firstAnswer(server, document)).text;
}

/** The same with the milliseconds from dialling to that answer. */
export async function firstAnswer(
  server: Running,
  document: string,
): Promise<{ readonly took: number; readonly text: string }> {
  const doc = new Y.Doc();
  let state: Uint8Array | null = null;
  const { line, took } = await join(server, {
    document,
    peer: 'newcomer',
    onYjs: (bytes, { start, end }, kind) => {
      if (kind === 'state' && state === null) state = Uint8Array.from(bytes.subarray(start, end));
    },
  });
  await line.close();
  if (state !== null) Y.applyUpdate(doc, state);
  return { took, text: doc.getText('text').toString() };
}
