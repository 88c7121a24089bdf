// How soon the largest text of a page stands on a slow phone, and whether anything jumps meanwhile.

import type { Browser } from 'playwright-core';
import { demo, openBrowser, phone, startServer } from '../e2e/harness.ts';

/** Most milliseconds until the largest content is painted (design, bars). */
const budget = 1_800;
/** A phone in a village: round trip in milliseconds, bytes a second, and how much slower than this machine it computes. */
const line = {
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  offline: false,
};
const slowdown = 4;
const rounds = 5;

const pages = [
  { name: 'home of the program', path: '/' },
  { name: 'home of a county', path: '/heidmark' },
  { name: 'concept', path: '/heidmark/konzept' },
  { name: 'what became of the ideas', path: '/heidmark/ideen' },
  { name: 'join', path: `/j/${demo.code}` },
];

type Visit = { readonly largest: number; readonly shift: number; readonly what: string };

/** One visit with nothing in the cache. */
async function visit(browser: Browser, origin: string, path: string): Promise<Visit> {
  const context = await phone(browser, origin, { language: 'de' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(path, { waitUntil: 'load' });
  const found = await page.evaluate(
    () =>
      new Promise<{ largest: number; shift: number; what: string }>((resolve) => {
        let [largest, shift, what] = [0, 0, ''];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            largest = entry.startTime;
            const element: unknown = Reflect.get(entry, 'element');
            what = element instanceof Element ? element.tagName.toLowerCase() : '';
          }
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ largest, shift, what }), 1_000);
      }),
  );
  await context.close();
  return found;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

console.log(
  `390 px, ${line.latency} ms, ${(line.downloadThroughput * 8) / 1e6} Mbit/s, CPU ${slowdown} times slower`,
);
const [server, browser] = await Promise.all([startServer(), openBrowser()]);
try {
  for (const { name, path } of pages) {
    await fetch(new URL(path, server.origin));
    const visits: Visit[] = [];
    for (let round = 0; round < rounds; round++) visits.push(await visit(browser, server.origin, path));
    const largest = visits.map((each) => each.largest);
    const shift = Math.max(...visits.map((each) => each.shift));
    const middle = median(largest);
    if (middle > budget || shift > 0) process.exitCode = 1;
    console.log(
      `${name}: ${middle.toFixed(0)} ms (at most ${budget}; ${Math.min(...largest).toFixed(0)} to ` +
        `${Math.max(...largest).toFixed(0)}, ${visits[0]?.what}), moved by ${shift.toFixed(3)}`,
    );
  }
} finally {
  await browser.close();
  await server.stop();
}
