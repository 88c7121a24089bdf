import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../contenders/child.ts';
import { percentile } from '../figures/statistics.ts';
import { clientFrame } from './client-frame.ts';
import { type Joined, join } from './join.ts';
import { createTally } from './tally.ts';
import { firstClient, typing } from './typing.ts';

/** A load: `rooms` documents with `peers` peers each, of whom the first `writers` type `rate` letters a second for `seconds`. */
export interface Shape {
  readonly rooms: number;
  readonly peers: number;
  readonly writers: number;
  readonly rate: number;
  readonly seconds: number;
  /** Every so many letters the writer's cursor is shown to the others; 0: never. */
  readonly presenceEvery: number;
}

export interface Outcome {
  readonly delivered: number;
  readonly missing: number;
  readonly doubled: number;
  /** Deliveries per second that were asked for. */
  readonly offered: number;
  /** Microseconds of the server's CPU per delivery. */
  readonly cpu: number;
  /** Milliseconds from the intended sending. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Share of one core the load generator took, and how late it sent at the 99th percentile, in milliseconds. */
  readonly generator: number;
  readonly late: number;
}

interface Due {
  readonly at: number;
  readonly writer: number;
  readonly clock: number;
  readonly line: Joined['line'];
  readonly frames: readonly Buffer[];
}

let documents = 0;

/** Deliveries per second of a shape. */
export function deliveriesPerSecond({ rooms, peers, writers, rate }: Shape): number {
  return rooms * writers * rate * (peers - 1);
}

/** Puts a load on a server in new documents, at the intended times whatever the server does, and tells what arrived. */
export async function offer(server: Running, shape: Shape): Promise<Outcome> {
  const { rooms, peers, writers, rate, seconds } = shape;
  const each = Math.ceil(rate * seconds);
  const expected = rooms * writers * each * (peers - 1);
  const tally = createTally(rooms * writers, each, expected);
  documents += 1;
  const lines = await connectAll(server, shape, (first, self) => tally.recipient(first, writers, self));
  const due = schedule(server, shape, lines, each);
  await sleep(200);
  const cpuBefore = server.cpu();
  const ownBefore = process.cpuUsage();
  const start = performance.now() + 5;
  const lateness = new Float64Array(due.length);
  for (const { writer, clock, at } of due) tally.expect(writer, clock, start + at);
  let next = 0;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      let now = performance.now() - start;
      for (let one = due[next]; one !== undefined && one.at <= now; one = due[next]) {
        for (const frame of one.frames) one.line.send(frame);
        lateness[next] = now - one.at;
        next += 1;
        if (next % 64 === 0) now = performance.now() - start;
      }
      if (next < due.length) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
  const own = process.cpuUsage(ownBefore);
  const took = performance.now() - start;
  while (tally.delivered < expected && performance.now() - Math.max(tally.last, start + took) < 2500)
    await sleep(10);
  const cpu = server.cpu() - cpuBefore;
  await Promise.all(lines.map(({ line }) => line.close()));
  const latencies = tally.latencies();
  return {
    delivered: tally.delivered,
    missing: expected - tally.delivered,
    doubled: tally.doubled,
    offered: deliveriesPerSecond(shape),
    cpu: (cpu * 1000) / Math.max(1, tally.delivered),
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    generator: (own.user + own.system) / 1000 / took,
    late: percentile(lateness.sort(), 0.99),
  };
}

/** Everybody in every room, in order of rooms; the writers come first in each. */
async function connectAll(
  server: Running,
  { rooms, peers, writers }: Shape,
  sinkOf: (first: number, self: number) => Parameters<typeof join>[1]['onYjs'] & {},
): Promise<Joined[]> {
  const joined: Joined[] = [];
  const all = Array.from({ length: rooms * peers }, (_, index) => ({
    room: Math.floor(index / peers),
    peer: index % peers,
  }));
  for (let at = 0; at < all.length; at += 100) {
    joined.push(
      ...(await Promise.all(
        all.slice(at, at + 100).map(({ room, peer }) =>
          join(server, {
            document: nameOf(room),
            peer: `p${peer}`,
            onYjs: sinkOf(room * writers, peer < writers ? room * writers + peer : -1),
          }),
        ),
      )),
    );
  }
  return joined;
}

function nameOf(room: number): string {
  return `load${documents}-${room}`;
}

/** Who sends what when: the writers' first letters are spread over one interval. */
function schedule(server: Running, shape: Shape, lines: readonly Joined[], each: number): Due[] {
  const { rooms, peers, writers, rate, presenceEvery } = shape;
  const { wire } = server.contender;
  const due: Due[] = [];
  for (let room = 0; room < rooms; room += 1) {
    for (let place = 0; place < writers; place += 1) {
      const writer = room * writers + place;
      const line = lines[room * peers + place]?.line;
      if (line === undefined) throw new Error('a writer is missing');
      const updates = typing(writer, each);
      const phase = (writer * 0.618_034) % 1;
      for (let clock = 0; clock < each; clock += 1) {
        const frames = [clientFrame(wire.update(nameOf(room), updates[clock] ?? new Uint8Array()))];
        if (presenceEvery > 0 && clock % presenceEvery === 0) {
          const client = firstClient + writer;
          frames.push(clientFrame(wire.presence(nameOf(room), client, clock + 1, cursor(client, clock))));
        }
        due.push({ at: ((clock + phase) * 1000) / rate, writer, clock, line, frames });
      }
    }
  }
  return due.sort((one, other) => one.at - other.at);
}

/** A presence state like that of the stock editor binding: who, and a cursor as two relative positions. */
function cursor(client: number, clock: number): string {
  const position = { type: { client, clock: 0 }, tname: null, item: { client, clock }, assoc: 0 };
  return JSON.stringify({
    user: { name: `Platz ${client % 100}`, color: '#46617a' },
    cursor: { anchor: position, head: position },
  });
}
