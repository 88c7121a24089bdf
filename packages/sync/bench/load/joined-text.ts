import { setTimeout as sleep } from 'node:timers/promises';
import * as Y from 'yjs';
import type { Running } from '../contenders/child.ts';
import { join } from './join.ts';

/** Milliseconds a newcomer waits for what follows its first answer. */
const patience = 3000;

/** What a newcomer reads in the text `text` of a document: `wanted`, or what it has when that does not come. */
export async function joinedText(server: Running, document: string, wanted: string): Promise<string> {
  const doc = new Y.Doc();
  const text = doc.getText('text');
  const { line } = await join(server, {
    document,
    peer: 'newcomer',
    onYjs: (bytes, { start, end }) => Y.applyUpdate(doc, Uint8Array.from(bytes.subarray(start, end))),
  });
  const until = performance.now() + patience;
  while (text.toString() !== wanted && performance.now() < until) await sleep(10);
  await line.close();
  return text.toString();
}

/** The same text as the first answer alone tells it, with the milliseconds from dialling to that answer. */
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
