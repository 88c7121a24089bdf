import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  demo,
  desktop,
  type Event,
  freshId,
  openBrowser,
  openEvent,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;
let event: Event;
const groups = 12;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  event = await openEvent(server.origin, 1);
  for (let group = 0; group < groups; group++) {
    const ids = Array.from({ length: 10 }, () => freshId());
    for (const [n, ideaId] of ids.entries())
      await event.host(1, {
        do: 'idea.write',
        ideaId,
        kind: 'need',
        text: `Gruppe ${group}, Karte ${n}`,
        detail: '',
        language: 'de',
        source: 'paper',
      });
    const heading = `Gruppe ${group}`;
    await event.host(1, { do: 'cluster.create', clusterId: freshId(), heading, ideaIds: ids });
  }
  await event.phase('sorting');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** For each pile whether it is drawn although it is out of sight, in the order of the page. */
function drawn(page: Page): Promise<readonly boolean[]> {
  return page
    .locator('[data-pile]')
    .evaluateAll((piles) => piles.map((pile) => getComputedStyle(pile).contentVisibility === 'visible'));
}

test('a list draws the piles it is soon scrolled to ahead, and leaves out those far away; a wall none', {
  timeout: 120_000,
}, async () => {
  const page = await (await desktop(browser, server.origin)).newPage();
  await signIn(page, demo.moderator);
  await page.goto(`/tisch/${event.tableIds[0]}`);
  await page.locator('main[data-line="open"]').waitFor();
  const none = Array.from({ length: groups + 1 }, () => false);
  expect(await drawn(page)).toEqual(none);

  await page.getByRole('button', { name: 'Liste', exact: true }).click();
  // The first groups, five screens of them, but not the last.
  await expect.poll(async () => (await drawn(page)).slice(0, 5), { timeout: 30_000 }).not.toContain(false);
  expect((await drawn(page)).at(-1)).toBe(false);

  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight }));
  await expect.poll(async () => (await drawn(page)).at(-1), { timeout: 30_000 }).toBe(true);
  await expect.poll(async () => (await drawn(page))[1], { timeout: 30_000 }).toBe(false);

  await page.getByRole('button', { name: 'Wand', exact: true }).click();
  await expect.poll(() => drawn(page), { timeout: 30_000 }).toEqual(none);
});
