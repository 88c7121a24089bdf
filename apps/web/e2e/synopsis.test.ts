import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  desktop,
  findings,
  follow,
  narrow,
  openBrowser,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('two published versions compared, without script', () => {
  let reader: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    reader = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false, locale: 'de-DE' });
    reader.setDefaultTimeout(20_000);
    page = await reader.newPage();
  });
  afterAll(() => reader?.close());

  it('are reached from the concept and say what became of each measure, in six columns', async () => {
    await page.goto('/heidmark/konzept');
    await follow(page, () =>
      page.getByRole('link', { name: 'Mit einer anderen Fassung vergleichen' }).click(),
    );
    const table = page.getByRole('table').first();
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Nr. alt',
      'Fassung alt',
      'Nr. neu',
      'Fassung neu',
      'Art der Änderung',
      'Begründung / Herkunft',
    ]);
    const merged = page.getByRole('row').filter({ hasText: 'zusammengeführt aus' }).first();
    expect(await merged.innerText()).toContain('aus dem bisherigen Konzept');
    expect(await page.getByRole('row').filter({ hasText: 'entfallen' }).count()).toBeGreaterThan(0);
    expect(await page.locator('td del').count()).toBeGreaterThan(0);
    expect(await page.locator('td ins').count()).toBeGreaterThan(0);
    expect(await page.locator('td del').first().textContent()).toMatch(/^\s*gestrichen: .*\(Ende\)\s*$/s);
  });

  it('are narrowed to a kind of change by a form, and read in one column', async () => {
    await page.goto('/heidmark/konzept/vergleich');
    await page.getByLabel('Art der Änderung').selectOption('dropped');
    await page.getByLabel('Darstellung').selectOption('spalte');
    await follow(page, () => page.getByRole('button', { name: 'Vergleich zeigen' }).click());
    expect(page.url()).toContain('art=dropped');
    const articles = page.getByRole('article');
    expect(await articles.count()).toBeGreaterThan(0);
    for (const text of await articles.allInnerTexts()) expect(text).toContain('entfallen');
  });

  it('lead with the jump list to a line', async () => {
    await page.goto('/heidmark/konzept/vergleich');
    const jump = page.getByRole('navigation', { name: 'Zu den Kapiteln springen' });
    await jump.locator('summary').first().click();
    const link = jump.locator('details[open] a').first();
    const target = (await link.getAttribute('href')) ?? '';
    await link.click();
    expect(await page.locator(`[id="${target.slice(1)}"]`).isVisible()).toBe(true);
  });

  it('lie across on paper', async () => {
    await page.goto('/heidmark/konzept/vergleich');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.some(([, width, height]) => Number(width) > Number(height))).toBe(true);
  });
});

describe('comparing in the office and the committee', () => {
  it('begins at a version and shows the sides that are chosen', async () => {
    const context = await desktop(browser, server.origin);
    const page = await context.newPage();
    await signIn(page, 'gremium@heidmark.example');
    await page.goto('/gremium');
    await page.locator('a[href^="/gremium/fassung/"]').first().click();
    await page.getByRole('link', { name: 'Mit einer anderen Fassung vergleichen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fassungen vergleichen' }).waitFor();
    const before = await page.getByLabel('Alte Fassung').inputValue();
    const after = await page.getByLabel('Neue Fassung').inputValue();
    await page.getByRole('link', { name: 'Seiten tauschen' }).click();
    await page.waitForURL((url) => url.searchParams.get('fassung') === before);
    await expect.poll(() => page.getByLabel('Alte Fassung').inputValue()).toBe(after);
    await context.close();
  });
});

describe('bringing something of a version back', () => {
  it('asks first, does it, and leads to the chapter', async () => {
    const context = await desktop(browser, server.origin);
    const page = await context.newPage();
    await signIn(page, 'buero@heidmark.example');
    await page.goto('/buero/fassungen');
    await page.locator('main table a[href^="/buero/fassungen/"]').first().click();
    const button = page.getByRole('button', { name: /^Zurückholen: \d+\.\d+\.\d+ / }).first();
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Frühere Stände').first().waitFor();
    await dialog.getByRole('button', { name: 'In das Konzept zurückholen' }).click();
    const link = page.getByRole('link', { name: /^Im Kapitel ansehen/ });
    await link.waitFor();
    expect(await findings(page)).toEqual([]);
    await link.click();
    await page.waitForURL(/\/kapitel\//);
    await context.close();
  });
});

describe.each(['synopse', 'spalte', 'nebeneinander'])('as %s', (view) => {
  it.each([
    ['at a desk', desktop, 'light'],
    ['at a desk, dark', desktop, 'dark'],
    ['at 320 px', narrow, 'light'],
  ] as const)('has nothing axe finds wrong %s, and fits', async (_, open, colorScheme) => {
    const context = await open(browser, server.origin, { colorScheme });
    const page = await context.newPage();
    await page.goto(`/heidmark/konzept/vergleich?ansicht=${view}`);
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await context.close();
  });
});
