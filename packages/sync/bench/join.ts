/**
 * Many at once join one large document: `node bench/join.ts --peers 70 --edits 60000`.
 * Prints the time until the last one has the state, from memory and right after a restart. Linux only (/proc).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { limitsWithoutRates } from '../src/limits.ts';
import { serve } from '../src/serve.ts';

const { values } = parseArgs({
  options: { peers: { type: 'string', default: '70' }, edits: { type: 'string', default: '60000' } },
});
const peers = Number(values.peers);
const doc = new Y.Doc();
const text = doc.getText('text');
let at = 0;
for (let edit = 0; edit < Number(values.edits); edit += 1) {
  if (edit % 40 === 0) at = (edit * 7919) % (text.length + 1);
  if (edit % 4 === 3 && at > 0) text.delete(--at, 1);
  else text.insert(at++, 'abcdefghij'[edit % 10] ?? 'x');
}
const state = Y.encodeStateAsUpdate(doc);
const data = mkdtempSync(join(tmpdir(), 'sync-join-'));
const ask = encoding.encode((encoder) => {
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint8Array(encoder, Uint8Array.of(0));
});

async function joinAll(port: number, what: string): Promise<void> {
  const sockets = Array.from({ length: peers }, () => new WebSocket(`ws://127.0.0.1:${port}/sync/big`));
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('open', resolve))));
  const start = performance.now();
  const cpu = process.cpuUsage();
  const answers = sockets.map(
    (socket) =>
      new Promise<number>((resolve) => {
        socket.on('message', (message: Buffer) => {
          if (message[0] === 0 && message[1] === 1) resolve(message.length);
        });
      }),
  );
  for (const socket of sockets) socket.send(ask);
  const lengths = await Promise.all(answers);
  const { user, system } = process.cpuUsage(cpu);
  const took = (performance.now() - start).toFixed(0);
  console.log(
    `${what}: ${peers} got ${lengths[0]} bytes, the last after ${took} ms; ${((user + system) / 1000 / peers).toFixed(1)} ms CPU each, clients included`,
  );
  for (const socket of sockets) socket.terminate();
}

const first = await serve({ port: 0, data, limits: limitsWithoutRates });
await first.rooms.change('big', 'seed', (into) => Y.applyUpdate(into, state));
await joinAll(first.port, 'first answers');
await joinAll(first.port, 'from memory');
await first.close();
const second = await serve({ port: 0, data, limits: limitsWithoutRates });
await joinAll(second.port, 'after a restart');
await second.close();
rmSync(data, { recursive: true, force: true });
