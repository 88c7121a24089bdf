import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { afterEach, expect, it, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { defaultLimits } from '../src/limits.ts';
import { createRooms } from '../src/rooms.ts';
import { askAll } from './harness.ts';
import { createMemoryLog } from './memory-log.ts';

afterEach(() => {
  vi.useRealTimers();
});

const documents = 20;
const turn = () => new Promise((resolve) => setImmediate(resolve));

it('what all documents are due each second does not fill one turn of the event loop', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'Date'] });
  // Every look at the clock takes a moment, as work does.
  let spent = 0;
  const rooms = createRooms({
    log: createMemoryLog(),
    clock: {
      now: () => {
        spent += 0.4;
        return Date.now() + spent;
      },
      wall: () => Date.now(),
    },
  });
  let heard = new Set<number>();
  for (let index = 0; index < documents; index += 1) {
    const _socket = new Writable({
      write(_chunk, _encoding, done) {
        heard.add(index);
        done();
      },
    });
    const methods = { pause() {}, resume() {}, ping() {}, terminate() {}, close() {} };
    const line = Object.assign(new EventEmitter(), { _socket, readyState: 1, ...methods });
    rooms.connect(line as unknown as WebSocket, {
      name: `sheet-${index}`,
      right: 'write',
      actor: 'anna',
      presence: null,
      caps: [],
      visibleAwareness: true,
    });
    await turn();
    line.emit('message', Buffer.from(askAll), true);
  }
  for (let settling = 0; settling < 10; settling += 1) await turn();
  heard = new Set();
  let most = 0;
  let turns = 0;
  // All are due a heartbeat at the same time.
  for (let second = 0; heard.size < documents && second * 1000 <= defaultLimits.heartbeat; second += 1) {
    const before = heard.size;
    vi.advanceTimersByTime(1000);
    most = Math.max(most, heard.size - before);
    for (; heard.size < documents && heard.size > 0 && turns < 100; turns += 1) {
      const known = heard.size;
      await turn();
      most = Math.max(most, heard.size - known);
    }
  }
  expect(heard.size).toBe(documents);
  expect(most).toBeLessThan(documents / 4);
  await rooms.close();
});
