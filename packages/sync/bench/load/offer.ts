import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from '../contenders/child.ts';
import { machineCpu } from '../figures/machine.ts';
import { percentile } from '../figures/statistics.ts';
import { type Joined, join } from './join.ts';
import { type Due, schedule } from './schedule.ts';
import { deliveriesPerSecond, type Shape } from './shape.ts';
import { createTally, type Tally } from './tally.ts';

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
  /** Share of one core that neither the server nor the generator used: others on this machine. */
  readonly others: number;
}

/** Milliseconds without a delivery after which the rest is lost. */
const patience = 2500;

let documents = 0;

/**
 * Puts a load on a server in new documents, at the intended times whatever the server does, and tells what arrived. Once more than one
 * in a hundred deliveries came later than `hopeless` milliseconds it stops.
 */
export async function offer(
  server: Running,
  shape: Shape,
  hopeless: number = Number.POSITIVE_INFINITY,
): Promise<Outcome> {
  const { rooms, peers, writers, rate, seconds } = shape;
  const each = Math.ceil(rate * seconds);
  const expected = rooms * writers * each * (peers - 1);
  const tally = createTally(rooms * writers, each, expected, hopeless);
  documents += 1;
  const prefix = `load${documents}-`;
  const nameOf = (room: number) => `${prefix}${room}`;
  const lines = await connectAll(server, shape, nameOf, tally);
  const due = schedule(server.contender.wire, shape, nameOf, each);
  const lineOf = (writer: number) => lines[Math.floor(writer / writers) * peers + (writer % writers)]?.line;
  await sleep(200);
  const before = { server: server.cpu(), machine: machineCpu(), own: process.cpuUsage() };
  const start = performance.now() + 5;
  for (const { writer, clock, at } of due) tally.expect(writer, clock, start + at);
  const lateness = await send(due, start, lineOf, () => tally.tooLate > expected / 100);
  const sending = performance.now() - start;
  while (tally.delivered < expected && performance.now() - Math.max(tally.last, start + sending) < patience) {
    if (tally.tooLate > expected / 100) break;
    await sleep(10);
  }
  const took = performance.now() - start;
  const cpu = server.cpu() - before.server;
  const { user, system } = process.cpuUsage(before.own);
  const own = (user + system) / 1000;
  const all = machineCpu() - before.machine;
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
    generator: own / took,
    late: percentile(lateness.sort(), 0.99),
    others: Math.max(0, all - cpu - own) / took,
  };
}

/** Sends everything at its time, or until there is no hope; tells how many milliseconds after its time each went out. */
function send(
  due: readonly Due[],
  start: number,
  lineOf: (writer: number) => Joined['line'] | undefined,
  hopeless: () => boolean,
): Promise<Float64Array> {
  const lateness = new Float64Array(due.length);
  let next = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      let now = performance.now() - start;
      for (let one = due[next]; one !== undefined && one.at <= now; one = due[next]) {
        const line = lineOf(one.writer);
        for (const frame of one.frames) line?.send(frame);
        lateness[next] = now - one.at;
        next += 1;
        if (next % 64 === 0) now = performance.now() - start;
      }
      if (next < due.length && !hopeless()) return;
      clearInterval(timer);
      resolve(lateness.subarray(0, next));
    }, 1);
  });
}

/** Everybody in every room, in order of rooms; the writers come first in each. */
async function connectAll(
  server: Running,
  { rooms, peers, writers }: Shape,
  nameOf: (room: number) => string,
  tally: Tally,
): Promise<Joined[]> {
  const joined: Joined[] = [];
  for (let at = 0; at < rooms * peers; at += 100) {
    const some = Array.from({ length: Math.min(100, rooms * peers - at) }, (_, index) => at + index);
    const enter = (index: number) => {
      const [room, peer] = [Math.floor(index / peers), index % peers];
      const first = room * writers;
      const self = peer < writers ? first + peer : -1;
      const onYjs = tally.recipient(first, writers, self);
      return join(server, { document: nameOf(room), peer: `p${peer}`, onYjs });
    };
    joined.push(...(await Promise.all(some.map(enter))));
  }
  return joined;
}
