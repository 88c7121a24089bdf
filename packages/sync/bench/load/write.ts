import type { Running } from '../contenders/child.ts';
import { clientFrame } from './client-frame.ts';
import { type Joined, join } from './join.ts';

/** Joins a document and sends these updates in this order; resolves when they are handed over, and stays. */
export async function write(
  server: Running,
  document: string,
  updates: readonly Uint8Array[],
): Promise<Joined> {
  const writer = await join(server, { document, peer: 'writer' });
  for (const update of updates) writer.line.send(clientFrame(server.contender.wire.update(document, update)));
  return writer;
}
