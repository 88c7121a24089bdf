import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCode } from '../src/close-codes.ts';
import { raw, start, synced, until } from './harness.ts';
import { createMemoryLog } from './memory-log.ts';

const row = (name: string, bytes: Uint8Array) => ({ name, epoch: 1, actor: 'x', bytes, claims: [] });

/** An update of `length` one-letter edits. */
function edited(length: number): Uint8Array {
  const doc = new Y.Doc();
  for (let index = 0; index < length; index += 1) doc.getText('text').insert(0, 'x');
  return Y.encodeStateAsUpdate(doc);
}

describe('memory', () => {
  it('is given back when documents leave, round after round', async () => {
    setFlagsFromString('--expose_gc');
    const collect = runInNewContext('gc') as () => void;
    const log = createMemoryLog();
    const names = Array.from({ length: 150 }, (_, index) => `doc-${index}`);
    await log.append(names.map((name) => row(name, edited(600))));
    const { rooms, port } = await start({ log, change: { idle: 0 } });
    const heap: number[] = [];
    let full = 0;
    for (let round = 0; round < 4; round += 1) {
      const open = await Promise.all(names.map((name) => raw(port, name, 'right=read')));
      await until(() => rooms.metrics().rooms === names.length && rooms.metrics().peers === names.length);
      collect();
      full = Math.max(full, process.memoryUsage().heapUsed);
      for (const { socket } of open) socket.terminate();
      await until(() => rooms.metrics().rooms === 0);
      await new Promise((resolve) => setImmediate(resolve));
      collect();
      heap.push(process.memoryUsage().heapUsed);
    }
    const [, second = 0, , last = 0] = heap;
    // What 150 open documents take is given back; what is left does not grow from the second round on.
    expect(last - second).toBeLessThan((full - second) / 4);
  }, 60_000);

  it('is taken from the documents unused for longest when it is short, never from those in use', async () => {
    const log = createMemoryLog();
    await log.append(['a', 'b', 'c', 'd'].map((name) => row(name, edited(200))));
    let moment = 0;
    const clock = { now: () => moment, wall: () => Date.now() };
    const probe = await start({ log });
    await probe.rooms.read('a');
    const weight = probe.rooms.metrics().heapBytes;
    const { rooms, port } = await start({ log, clock, change: { idle: 1e9, heap: 2.5 * weight } });
    const inUse = await synced(port, 'a', { actor: 'anna' });
    for (const name of ['b', 'c']) {
      moment += 1000;
      await rooms.read(name);
    }
    moment += 1000;
    // Asking for it makes it the last used one.
    await rooms.read('b');
    await until(() => rooms.metrics().rooms === 2);
    const loads = rooms.metrics().loads;
    await rooms.read('b');
    expect(rooms.metrics().loads).toBe(loads);
    await rooms.read('c');
    expect(rooms.metrics().loads).toBe(loads + 1);
    expect(inUse.closes).toEqual([]);
  });

  it('opens no further document when those in use take it all, and they go on', async () => {
    const log = createMemoryLog();
    await log.append([row('a', edited(200)), row('b', edited(200))]);
    const { rooms, port } = await start({ log, change: { heap: 5000 } });
    const one = await synced(port, 'a', { actor: 'anna' });
    const refused = await raw(port, 'b', 'actor=berta');
    await until(() => refused.code !== null);
    expect([refused.code, refused.frames.length]).toEqual([closeCode.tryAgain, 0]);
    expect(rooms.metrics().loadsRefused).toBe(1);
    const other = await synced(port, 'a', { actor: 'carla' });
    one.text.insert(0, 'weiter');
    await until(() => other.text.toString().startsWith('weiter'));
    one.provider.destroy();
    other.provider.destroy();
    await until(() => rooms.metrics().rooms === 0);
    expect((await synced(port, 'b', { actor: 'berta' })).text.length).toBe(200);
  });
});
