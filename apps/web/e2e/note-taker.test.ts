import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  demo,
  desktop,
  type Event,
  findings,
  narrow,
  openBrowser,
  openEvent,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;
let event: Event;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  event = await openEvent(server.origin, 1);
  page = await (await desktop(browser, server.origin)).newPage();
  await signIn(page, demo.moderator);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it('types thirty paper cards with the keyboard alone: one key more than their text, and one for another kind', async () => {
  await page.goto(`/tisch/${event.tableIds[0]}/papier`);
  await page.locator('main[data-line="open"]').waitFor();
  const field = page.getByRole('textbox', { name: 'Text der Karte' });
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await findings(page)).toEqual([]);

  let besidesText = 0;
  for (let n = 1; n <= 30; n++) {
    if (n % 10 === 0) {
      await page.keyboard.press('ArrowDown');
      besidesText += 1;
    }
    await page.keyboard.type(`Karte ${n} vom Papier`);
    await page.keyboard.press('Enter');
    besidesText += 1;
    // The focus never leaves the field and it is empty: nothing to wait for, nothing to click.
    expect(await field.inputValue()).toBe('');
  }
  expect(besidesText).toBe(33);
  await page.getByText('30 Karten eingetippt').first().waitFor();
  await page.getByText('alles gespeichert').first().waitFor();

  const id = event.tableIds[0] ?? '';
  const read = await event.call('GET /tables/:id', { params: { id }, query: { as: 'host' } });
  if (!read.ok) throw new Error(read.failure.code);
  const { ideas } = read.value.view;
  expect(ideas).toHaveLength(30);
  expect(new Set(ideas.map(({ source }) => source))).toEqual(new Set(['paper']));
  expect(new Set(ideas.map(({ kind }) => kind)).size).toBe(4);

  await page.getByRole('button', { name: 'Entfernen: Karte 30 vom Papier' }).press('Enter');
  await expect.poll(() => page.getByRole('listitem').count()).toBe(29);
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await findings(page)).toEqual([]);
});

it('the guide for hosts is one sheet of paper, and fits into the narrowest window in the dark', async () => {
  await page.goto(`/tisch/${event.tableIds[0]}`);
  await page.getByRole('link', { name: 'Anleitung', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Tischmoderation auf einer Seite' }).waitFor();
  expect(await findings(page)).toEqual([]);
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  // Without an account: whoever hosts for the first time may read it the day before.
  const context = await narrow(browser, server.origin, { colorScheme: 'dark' });
  const small = await context.newPage();
  await small.goto('/tisch/anleitung');
  await small.getByRole('heading', { level: 2, name: 'Die fünf Schritte' }).waitFor();
  expect(await findings(small)).toEqual([]);
  const beyond = await small.evaluate(
    () =>
      [document.documentElement, ...document.querySelectorAll('.table-frame')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      ).length,
  );
  expect(beyond).toBe(0);
  await context.close();
});
