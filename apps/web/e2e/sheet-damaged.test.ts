import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Event,
  findings,
  openBrowser,
  openEvent,
  phone,
  type RunningServer,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;
let event: Event;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  event = await openEvent(server.origin, 1);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Flips the bytes of the last update stored of a sheet, as a failing disk does. */
function damageLast(name: string): void {
  const database = new DatabaseSync(join(server.dataDir, 'fortschrift.sqlite'));
  const last = 'SELECT max(seq) FROM doc_update WHERE doc = ?1';
  const change = `UPDATE doc_update SET bytes = zeroblob(length(bytes)) WHERE seq = (${last})`;
  const { changes } = database.prepare(change).run(name);
  database.close();
  if (changes === 0) throw new Error(`${name} has no stored update`);
}

async function sheetOf(page: Page): Promise<void> {
  await page.locator('nav.tabs a').nth(3).click();
  await page.locator('.rich-text[role=textbox]').waitFor();
}

it('a sheet that is damaged on the server shows its last good state, to be read, and says so', async () => {
  await event.host(1, { do: 'sheet.open', open: true });
  const [context, other] = [
    await phone(browser, server.origin, { language: 'de' }),
    await phone(browser, server.origin, { language: 'ar', colorScheme: 'dark' }),
  ];
  const page = await context.newPage();
  await page.goto(`/j/${event.code}/1`);
  await page.locator('button[name=table]').first().click();
  await page.waitForSelector('[data-ready]');
  await sheetOf(page);
  await page.locator('.rich-text[contenteditable=true]').click();
  await page.keyboard.type('Das bleibt.');
  await page.locator('.save-state', { hasText: 'gespeichert' }).last().waitFor();
  // A second sitting, so that what is damaged is not all there is.
  await page.keyboard.press('Enter');
  await page.keyboard.type('Das geht verloren.');
  await page.locator('.save-state', { hasText: 'gespeichert' }).last().waitFor();
  await context.close();

  await server.killAndRestart(() => damageLast(`sheet/${event.tableIds[0]}`));
  const late = await other.newPage();
  await late.goto(`/j/${event.code}/1`);
  await late.locator('button[name=table]').first().click();
  await late.waitForSelector('[data-ready]');
  await sheetOf(late);
  await late.locator('.rich-text[contenteditable=false]', { hasText: 'Das bleibt.' }).waitFor();
  await late.locator('.notice', { hasText: 'آخر نسخة' }).waitFor();
  expect(await findings(late, ['color-contrast'])).toEqual([]);
  const shots = process.env['PICTURES'];
  if (shots) await late.screenshot({ path: `${shots}/blatt-beschaedigt.png`, fullPage: true });
  // The rest of the program is untouched.
  expect((await fetch(`${server.origin}/api/health`)).ok).toBe(true);
  await other.close();
});
