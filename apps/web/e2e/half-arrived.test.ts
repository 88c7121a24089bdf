import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demo, openBrowser, phone, type RunningServer, startServer } from './harness.ts';

/** Pages whose line pauses in the middle of their head: what is painted by then must not move when the rest comes. */

let server: RunningServer;
let browser: Browser;
let line: Server;
let origin = '';

/** Longer than a browser waits before it paints what it has. */
const pause = 1_000;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  line = createServer((asked, answer) => {
    const headers = { ...asked.headers, 'accept-encoding': 'identity' };
    request(new URL(asked.url ?? '/', server.origin), { headers }, async (found) => {
      const parts: Buffer[] = [];
      for await (const part of found) parts.push(part);
      const whole = Buffer.concat(parts);
      answer.writeHead(found.statusCode ?? 500, found.headers);
      const half = whole.indexOf('<header') < 0 ? -1 : whole.indexOf('</span>', whole.indexOf('<header'));
      answer.write(whole.subarray(0, Math.max(half, 0)));
      setTimeout(() => answer.end(whole.subarray(Math.max(half, 0))), half < 0 ? 0 : pause);
    }).end();
  });
  await new Promise<void>((ready) => line.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(line.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await browser?.close();
  line?.closeAllConnections();
  line?.close();
  await server?.stop();
});

it.each([`/j/${demo.code}`, '/heidmark', '/heidmark/konzept'])(
  '%s does not move when the rest of its head comes',
  async (path) => {
    const context = await phone(browser, origin, { language: 'de' });
    const page = await context.newPage();
    await page.goto(path);
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
        }),
    );
    expect(moved).toBe(0);
    await page.getByRole('banner').waitFor();
    await context.close();
  },
);
