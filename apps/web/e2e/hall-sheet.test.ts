import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** Sits down and waits until the phone has taken the page over. */
async function sit(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/j/${event.code}/1`);
  await page.locator('button[name=table]').first().click();
  await page.waitForSelector('[data-ready]');
  return page;
}

/** Tools that are scrolled out of their row: axe cannot see behind them; their colours are a pair of the token test. */
const signed = ['color-contrast'];

const field = (page: Page) => page.locator('.rich-text[role=textbox]');

describe('the sheet of a table', () => {
  it('is written together while it is open, and read when it is closed', async () => {
    const contexts = [
      await phone(browser, server.origin, { language: 'de' }),
      await phone(browser, server.origin, { language: 'ar' }),
    ];
    const pages = await Promise.all(contexts.map(sit));
    const [one, two] = pages;
    if (!one || !two) throw new Error('two phones are needed');
    expect(await one.locator('nav.tabs a').count()).toBe(3);

    await event.host(1, { do: 'sheet.open', open: true });
    for (const page of pages) {
      await page.locator('nav.tabs a').nth(3).click();
      await field(page).and(page.locator('[contenteditable=true]')).waitFor();
    }
    await field(one).click();
    await one.keyboard.type('Wir am Tisch meinen: ');
    await two.locator('.rich-text', { hasText: 'Wir am Tisch meinen:' }).waitFor();
    await two.locator('.caret-name').waitFor({ state: 'attached' });
    expect(await two.locator('.caret-name').first().textContent()).toMatch(/^Platz \d+$/);
    expect(await findings(one, signed)).toEqual([]);
    expect(await findings(two, signed)).toEqual([]);

    await one.getByRole('button', { name: 'Maßnahme vorschlagen' }).focus();
    await one.keyboard.press('Enter');
    await one.locator('section[data-proposal=measure]').waitFor();
    await expect.poll(() => field(one).evaluate((text) => text.contains(document.activeElement))).toBe(true);
    await one.keyboard.type('Bus am Samstag');
    await one.keyboard.press('Enter');
    await one.keyboard.type('Alle zwei Stunden.');
    await two
      .locator('section[data-proposal=measure] .proposal-title', { hasText: 'Bus am Samstag' })
      .waitFor();
    await one.locator('.save-state', { hasText: 'gespeichert' }).last().waitFor();
    expect(await findings(two, signed)).toEqual([]);

    await event.host(1, { do: 'sheet.open', open: false });
    for (const page of pages) await page.locator('.rich-text[contenteditable=false]').waitFor();
    await one.locator('.notice', { hasText: 'Das Blatt ist geschlossen' }).waitFor();
    expect(await one.getByRole('button', { name: 'Maßnahme vorschlagen' }).count()).toBe(0);

    await event.close();
    const result = await event.call('GET /workshops/:id/result', { params: { id: event.workshopId } });
    const proposals = result.ok ? result.value.result.tables.flatMap((table) => table.proposals) : [];
    expect(proposals.map(({ kind, title }) => [kind, title])).toEqual([['measure', 'Bus am Samstag']]);
    for (const context of contexts) await context.close();
  });
});
