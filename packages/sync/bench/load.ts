/**
 * Load on a running `serve.ts`: `node bench/load.ts --rooms 6 --peers 12 --rate 2 --seconds 10`.
 * Starts the server as a process of its own, replays small updates from raw sockets at their intended times and prints
 * deliveries, what was not delivered, latency from the intended time, and the server's CPU per delivery. Linux only (/proc).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: '6' },
    peers: { type: 'string', default: '12' },
    rate: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '10' },
  },
});
const [rooms, peers, rate, seconds] = [values.rooms, values.peers, values.rate, values.seconds].map(Number);
if (!rooms || !peers || !rate || !seconds) throw new Error('all figures must be positive');

const data = mkdtempSync(join(tmpdir(), 'sync-load-'));
const program = fileURLToPath(new URL('../src/serve.ts', import.meta.url));
const child = spawn(process.execPath, [program, '--port', '0', '--data', data, '--limits', 'off'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let port = 0;
for await (const line of createInterface({ input: child.stdout })) {
  port = Number(/:(\d+)$/.exec(line)?.[1]);
  if (port) break;
}

const cpu = () => {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
const sync = (kind: number, payload: Uint8Array) =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarUint8Array(encoder, payload);
  });

const latencies: number[] = [];
let sent = 0;
const open: { socket: WebSocket; updates: Uint8Array[] }[] = [];
for (let room = 0; room < rooms; room += 1) {
  for (let peer = 0; peer < peers; peer += 1) {
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update) => updates.push(update));
    const text = doc.getText('text');
    for (let index = 0; index < rate * seconds; index += 1)
      text.insert(index, 'abcdefghij'[index % 10] ?? 'x');
    const socket = new WebSocket(`ws://127.0.0.1:${port}/sync/room${room}?actor=p${peer}`);
    await new Promise((resolve) => socket.once('open', resolve));
    socket.on('message', (message: Buffer) => {
      // Updates carry no time; each peer's are delivered in order, so its intended times are matched by client id and clock.
      if (message[0] === 0 && message[1] === 2) note(message.subarray(3));
    });
    socket.send(sync(0, Uint8Array.of(0)));
    open.push({ socket, updates });
  }
}

const intended = new Map<string, number>();
function note(update: Uint8Array): void {
  const meta = Y.parseUpdateMeta(update);
  for (const [id, clock] of meta.from) {
    const time = intended.get(`${id}/${clock}`);
    if (time !== undefined) latencies.push(performance.now() - time);
  }
}

await new Promise((resolve) => setTimeout(resolve, 500));
const cpuBefore = cpu();
const start = performance.now();
const due: { at: number; socket: WebSocket; update: Uint8Array }[] = [];
for (const [index, { socket, updates }] of open.entries()) {
  for (const [nth, update] of updates.entries()) {
    const at = start + ((nth + ((index * 0.618) % 1)) * 1000) / rate;
    for (const [id, clock] of Y.parseUpdateMeta(update).from) intended.set(`${id}/${clock}`, at);
    due.push({ at, socket, update: sync(2, update) });
  }
}
due.sort((one, other) => one.at - other.at);
let next = 0;
await new Promise<void>((resolve) => {
  const timer = setInterval(() => {
    for (let each = due[next]; each !== undefined && each.at <= performance.now(); each = due[next]) {
      each.socket.send(each.update);
      sent += 1;
      next += 1;
    }
    if (next >= due.length) {
      clearInterval(timer);
      resolve();
    }
  }, 1);
});
const expected = sent * (peers - 1);
const patience = performance.now() + 10_000;
while (latencies.length < expected && performance.now() < patience)
  await new Promise((resolve) => setTimeout(resolve, 50));
const used = cpu() - cpuBefore;
latencies.sort((one, other) => one - other);
const at = (share: number) => latencies[Math.floor(latencies.length * share)]?.toFixed(1);
console.log(
  `${rooms} x ${peers} at ${rate}/s: ${latencies.length} deliveries, ${expected - latencies.length} not delivered, ` +
    `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, ${((used * 1000) / latencies.length).toFixed(1)} us CPU per delivery`,
);
child.kill('SIGTERM');
rmSync(data, { recursive: true, force: true });
process.exit(0);
