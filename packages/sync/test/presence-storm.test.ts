import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import * as decoding from 'lib0/decoding';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { defaultLimits } from '../src/limits.ts';
import { createRooms } from '../src/rooms.ts';
import { askAll, awareness, sync } from './harness.ts';
import { heldLog } from './held-log.ts';
import { createMemoryLog } from './memory-log.ts';

/** The server's end of a line whose other end reads at once. Time is the test's own, so that frames can be counted. */
class Line extends EventEmitter {
  readyState = 1;
  writes = 0;
  entries = 0;
  largest = 0;
  readonly _socket = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      this.writes += 1;
      for (const frame of unframed(chunk)) {
        if (frame[0] !== 1) continue;
        const decoder = decoding.createDecoder(frame.subarray(1));
        const count = decoding.readVarUint(decoding.createDecoder(decoding.readVarUint8Array(decoder)));
        this.entries += count;
        this.largest = Math.max(this.largest, count);
      }
      done();
    },
  });
  pause(): void {}
  resume(): void {}
  ping(): void {}
  close(code: number): void {
    this.readyState = 3;
    this.emit('close', code);
  }
  terminate(): void {
    this.close(1006);
  }
  say(frame: Uint8Array): void {
    this.emit('message', Buffer.from(frame), true);
  }
}

/** The payloads of the WebSocket frames in a chunk. */
function unframed(chunk: Buffer): Buffer[] {
  const payloads: Buffer[] = [];
  for (let at = 0; at < chunk.length; ) {
    const short = (chunk[at + 1] ?? 0) & 127;
    const length =
      short < 126
        ? short
        : short === 126
          ? chunk.readUInt16BE(at + 2)
          : Number(chunk.readBigUInt64BE(at + 2));
    const start = at + (short < 126 ? 2 : short === 126 ? 4 : 10);
    payloads.push(chunk.subarray(start, start + length));
    at = start + length;
  }
  return payloads;
}

async function hall(peers: number, right: 'read' | 'write' = 'read') {
  vi.useFakeTimers();
  const log = heldLog(createMemoryLog());
  const rooms = createRooms({
    log,
    limits: defaultLimits,
    clock: { now: () => Date.now(), wall: () => Date.now() },
  });
  const lines = Array.from({ length: peers }, () => new Line());
  for (const [index, line] of lines.entries()) {
    rooms.connect(line as unknown as WebSocket, {
      name: 'board',
      right,
      actor: `seat-${index}`,
      presence: { name: `Platz ${index}`, color: '#123456', role: 'seat' },
      caps: [],
      visibleAwareness: true,
    });
  }
  await vi.advanceTimersByTimeAsync(1);
  for (const [index, line] of lines.entries()) {
    line.say(askAll);
    line.say(awareness([{ id: index + 1, clock: 1, state: { cursor: 0 } }]));
  }
  await vi.advanceTimersByTimeAsync(5 * defaultLimits.presenceWindow);
  const since = () => {
    const all = { writes: 0, entries: 0 };
    for (const line of lines) {
      all.writes += line.writes;
      all.entries += line.entries;
      line.writes = 0;
      line.entries = 0;
    }
    return all;
  };
  since();
  return { rooms, lines, since, log };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('presence at 300 peers', () => {
  it('that all move twenty times a second is four frames a second for each, not six thousand', async () => {
    const { rooms, lines, since } = await hall(300);
    for (let step = 1; step <= 20; step += 1) {
      for (const [index, line] of lines.entries()) {
        line.say(awareness([{ id: index + 1, clock: step + 1, state: { cursor: step } }]));
      }
      await vi.advanceTimersByTimeAsync(50);
    }
    const { writes } = since();
    expect(writes).toBeLessThanOrEqual(300 * 5);
    expect(writes).toBeGreaterThanOrEqual(300 * 3);
    expect(rooms.metrics().closes).toEqual({});
    // The last state of everybody has been told.
    await vi.advanceTimersByTimeAsync(250);
    expect(since().writes).toBeLessThanOrEqual(300);
    await vi.advanceTimersByTimeAsync(2000);
    expect(since().writes).toBe(0);
    await rooms.close();
  });

  it('one who moves costs everybody else one entry, and echoes of stock clients cost nothing', async () => {
    const { rooms, lines, since } = await hall(300);
    lines[0]?.say(awareness([{ id: 1, clock: 2, state: { cursor: 7 } }]));
    await vi.advanceTimersByTimeAsync(250);
    expect(since()).toEqual({ writes: 299, entries: 299 });
    // A stock client sends back whatever it hears of others: here all 299 do.
    const echo = awareness([{ id: 1, clock: Date.now(), state: { cursor: 7 } }]);
    for (const line of lines.slice(1)) line.say(echo);
    await vi.advanceTimersByTimeAsync(1000);
    expect(since()).toEqual({ writes: 0, entries: 0 });
    await rooms.close();
  });

  it('nothing but a heartbeat goes out while nobody moves, and repeating oneself is not moving', async () => {
    const { rooms, lines, since } = await hall(300);
    for (let round = 0; round < 4; round += 1) {
      await vi.advanceTimersByTimeAsync(15_000);
      for (const [index, line] of lines.entries()) {
        line.say(awareness([{ id: index + 1, clock: 2 + round, state: { cursor: 0 } }]));
        line.emit('pong');
      }
    }
    const { writes } = since();
    expect(writes).toBeLessThanOrEqual(300 * (60_000 / defaultLimits.heartbeat));
    expect(writes).toBeGreaterThanOrEqual(300 * 4);
    expect(rooms.metrics().peers).toBe(300);
    await rooms.close();
  });

  it('goes out with what was written meanwhile, in the same write', async () => {
    const { rooms, lines, since } = await hall(12, 'write');
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update) => updates.push(update));
    doc.clientID = 1;
    doc.getText('text').insert(0, 'a');
    lines[0]?.say(sync(2, updates[0] ?? new Uint8Array()));
    lines[0]?.say(awareness([{ id: 1, clock: 2, state: { cursor: 1 } }]));
    await vi.advanceTimersByTimeAsync(defaultLimits.groupWindow + 1);
    expect(since()).toEqual({ writes: 11, entries: 11 });
    await vi.advanceTimersByTimeAsync(500);
    expect(since().writes).toBe(0);
    await rooms.close();
  });

  it('waits for a commit that is under way when its own time comes, and goes with it', async () => {
    const { rooms, lines, since, log } = await hall(12, 'write');
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update) => updates.push(update));
    doc.clientID = 1;
    doc.getText('text').insert(0, 'a');
    log.hold = true;
    lines[0]?.say(awareness([{ id: 1, clock: 2, state: { cursor: 1 } }]));
    lines[0]?.say(sync(2, updates[0] ?? new Uint8Array()));
    lines[1]?.say(awareness([{ id: 2, clock: 2, state: { cursor: 1 } }]));
    await vi.advanceTimersByTimeAsync(3 * defaultLimits.presenceWindow);
    expect(since().writes).toBe(0);
    log.release();
    await vi.advanceTimersByTimeAsync(1);
    expect(since()).toEqual({ writes: 12, entries: 10 * 2 + 1 + 1 });
    await vi.advanceTimersByTimeAsync(500);
    expect(since().writes).toBe(0);
    await rooms.close();
  });

  it('all leaving at once is told in a few frames, and nobody hears of itself', async () => {
    const { rooms, lines, since } = await hall(300);
    for (const line of lines.slice(0, 299)) line.terminate();
    await vi.advanceTimersByTimeAsync(1000);
    expect(since()).toEqual({ writes: 1, entries: 299 });
    expect(lines[299]?.largest).toBeLessThanOrEqual(300);
    await rooms.close();
  });
});
