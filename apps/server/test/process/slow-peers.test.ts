import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { doAt, type Installation, openHall, openInstallation, setUp, sitDown } from './installation.ts';
import { killAll } from './program.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

let house: Installation;
let server: Awaited<ReturnType<Installation['start']>>;
const slow: Socket[] = [];

beforeAll(async () => {
  house = await openInstallation();
  server = await house.start();
});
afterAll(async () => {
  for (const socket of slow) socket.destroy();
  killAll();
  await house.close();
});

describe('a thousand that are slow on purpose', () => {
  it('C2 keep nobody from joining, and are sent away', async () => {
    const office = await setUp(house, server);
    const hall = await openHall(office, 1);
    const desk = hall.tables[0] ?? '';
    await doAt(office, desk, { do: 'sheet.open', open: true });
    let closed = 0;
    const heads = [
      '',
      'G',
      'GET /api/health HTTP/1.1\r\n',
      `GET /sync/sheet/${desk} HTTP/1.1\r\nUpgrade: web`,
    ];
    await Promise.all(
      Array.from({ length: 1000 }, async (_, index) => {
        const socket = connect(house.port, '127.0.0.1');
        slow.push(socket);
        socket.resume();
        socket.on('error', () => {});
        socket.on('close', () => {
          closed += 1;
        });
        await once(socket, 'connect');
        socket.write(heads[index % heads.length] ?? '');
      }),
    );
    // One byte a second from each of those that have begun.
    const drip = setInterval(() => {
      for (const socket of slow) if (socket.writable) socket.write('A');
    }, 1000);
    const before = closed;
    const { browser } = await sitDown(house, hall, desk);
    const phone = new WebSocket(`${house.origin.replace('http', 'ws')}/sync/sheet/${desk}`, {
      headers: { origin: house.origin, cookie: browser.cookie() },
    });
    await once(phone, 'message');
    // Whoever came after a thousand came in while they were all still there.
    expect(closed - before).toBeLessThan(500);
    await vi.waitUntil(() => closed === 1000, { timeout: 40_000, interval: 50 });
    clearInterval(drip);
    expect(phone.readyState).toBe(WebSocket.OPEN);
    expect(server.child.exitCode).toBeNull();
    expect(server.err()).toBe('');
    phone.terminate();
  });
});
