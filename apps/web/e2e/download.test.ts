import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  demo,
  desktop,
  findings,
  narrow,
  openBrowser,
  type RunningServer,
  signedInClient,
  signIn,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let path = '';

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  context = await desktop(browser, server.origin);
  page = await context.newPage();
  await signIn(page, demo.office);
  const { concepts } = await (await page.request.get('/api/concepts')).json();
  const [version] = concepts.flatMap(({ versions }: { versions: { id: string }[] }) => versions);
  path = `/buero/fassungen/${version.id}`;
});

afterAll(async () => {
  await context?.close();
  await browser?.close();
  await server?.stop();
});

const panel = () => page.getByRole('region', { name: 'Herunterladen' });
const orders = async () => (await (await page.request.get('/api/exports')).json()).jobs;
/** The page is alive when it has reckoned the sum. */
const alive = () => page.getByText('Beide sind gleich').waitFor();

describe('the panel for downloading a version', () => {
  it('lets a file be ordered and cancelled with the keyboard alone', async () => {
    // Files are made one after the other: one that waits behind those of a colleague is not done before it is cancelled.
    const colleague = await signedInClient(server.origin, 'redaktion@heidmark.example');
    const params = { id: path.split('/').at(-1) ?? '' };
    const whole = { format: 'pdf', chapterIds: null, lead: null, beforeId: null } as const;
    for (const what of ['concept', 'sheets', 'catalogue'] as const)
      expect((await colleague('POST /versions/:id/exports', { params, body: { what, ...whole } })).ok).toBe(
        true,
      );
    await page.goto(path);
    await alive();
    await panel().getByLabel('Was').focus();
    for (const _ of ['part', 'format', 'button']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const cancel = panel().getByRole('button', { name: 'Abbrechen: Konzept, PDF' });
    await cancel.waitFor();
    const told = await panel()
      .getByRole('progressbar', { name: 'Konzept, PDF' })
      .evaluate((bar: HTMLProgressElement) => [bar.value < bar.max, bar.max, bar.parentElement?.innerText]);
    expect(told).toEqual([true, 3, expect.stringMatching(/Schritt [123] von 3|an der Reihe|wartet, \d/)]);
    await cancel.focus();
    await page.keyboard.press('Enter');
    await cancel.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Herunterladen');
    await expect.poll(orders).toEqual([]);
  });

  it('makes what is chosen, keeps it over a reload, and hands it out', async () => {
    await panel().getByLabel('Was').selectOption('sheets');
    await panel().getByLabel('Umfang').selectOption({ index: 1 });
    await panel().getByLabel('Format').selectOption('odt');
    await panel().getByRole('button', { name: 'Datei erstellen' }).click();
    const ready = panel().getByRole('link', { name: /^Herunterladen: Maßnahmenblätter, nur 1 .*, ODT$/ });
    await ready.waitFor();
    await page.reload();
    await ready.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), ready.click()]);
    // What the browser suggests comes from this header; when two cores are busy, Chromium tells of it before it has read it.
    const { 'content-disposition': named = '' } = (await page.request.get(download.url())).headers();
    expect(decodeURIComponent(named)).toMatch(/Maßnahmenblätter Auszug\.odt$/);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
    await panel()
      .getByRole('button', { name: /^Entfernen: Maßnahmenblätter/ })
      .click();
    await ready.waitFor({ state: 'detached' });
  });

  it('says so when a file is gone that was there', async () => {
    await panel().getByLabel('Was').selectOption('catalogue');
    await panel().getByRole('button', { name: 'Datei erstellen' }).click();
    const ready = panel().getByRole('link', { name: /^Herunterladen: Maßnahmenkatalog/ });
    await ready.waitFor();
    // As an hour or a restart does.
    for (const { id } of await orders())
      await page.request.delete(`/api/exports/${id}`, { headers: { origin: server.origin } });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await ready.waitFor({ state: 'detached' });
    await panel().getByRole('alert').getByText('Eine Datei ist nicht mehr da').waitFor();
  });

  it('offers in each kind only what there is', async () => {
    await alive();
    const formats = () => panel().getByLabel('Format').locator('option').allInnerTexts();
    await panel().getByLabel('Was').selectOption('catalogue');
    expect((await formats()).map((name) => name.split(',')[0])).toEqual([
      'PDF',
      'ODS',
      'CSV',
      'ODT',
      'DOCX',
      'HTML',
      'JSON',
    ]);
    await panel().getByLabel('Was').selectOption('concept');
    expect(await formats()).toHaveLength(5);
    await panel().getByLabel('Umfang').selectOption({ index: 1 });
    expect((await formats()).some((name) => name.startsWith('JSON'))).toBe(false);
    await panel().getByLabel('Umfang').selectOption({ index: 0 });
  });

  it('compares with the version before, or another one', async () => {
    await panel().getByLabel('Was').selectOption('synopsis');
    const other = panel().getByLabel('Gegenüber');
    await other.locator('option', { hasText: 'Fassung' }).first().waitFor({ state: 'attached' });
    await panel().getByLabel('Format').selectOption('html');
    await panel().getByRole('button', { name: 'Datei erstellen' }).click();
    await panel()
      .getByRole('link', { name: /^Herunterladen: Synopse, gegenüber .*, Fassung .*, HTML$/ })
      .waitFor();
    await panel()
      .getByRole('button', { name: /^Entfernen: Synopse/ })
      .click();
    await panel().getByLabel('Was').selectOption('concept');
  });

  it('says in words why a file is not made', async () => {
    await page.route('**/api/versions/*/exports', (route) =>
      route.fulfill({ status: 429, json: { failure: { code: 'exportsFull', limit: 3 } } }),
    );
    await panel().getByRole('button', { name: 'Datei erstellen' }).click();
    await panel().getByRole('alert').getByText('Für Sie werden schon 3 Dateien erstellt').waitFor();
    await page.unroute('**/api/versions/*/exports');
  });
});

describe('the checksum of a version', () => {
  const sums = () => page.locator('section[aria-labelledby=sum-head] code').allInnerTexts();

  it('is reckoned in the browser from what is shown, and is that of the file', async () => {
    await page.goto(path);
    await alive();
    const [stored = '', computed] = await sums();
    expect(computed).toBe(stored);
    const json = await (
      await page.request.get(`/api${path.replace('/buero/fassungen', '/versions')}/file.json`)
    ).body();
    expect(createHash('sha256').update(json).digest('hex')).toBe(stored);
  });

  it('betrays a text that is shown otherwise than it was frozen', async () => {
    await page.goto('/buero/fassungen');
    await page.route(`**/api${path.replace('/buero/fassungen', '/versions')}`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('Sprache', 'Sprachen');
      await route.fulfill({ response: answer, body });
    });
    await page.locator(`a[href="${path}"]`).first().click();
    await page.getByText('Sie sind verschieden').waitFor();
    const [stored, computed] = await sums();
    expect(stored).not.toBe(computed);
  });
});

it('axe finds nothing in the panel, wide and light, narrow and dark', { timeout: 400_000 }, async () => {
  for (const [open, colorScheme] of [
    [desktop, 'light'],
    [narrow, 'dark'],
  ] as const) {
    const other = await open(browser, server.origin, { colorScheme });
    page = await other.newPage();
    await signIn(page, demo.office);
    await page.goto(path);
    await alive();
    await panel().getByLabel('Was').selectOption('catalogue');
    await panel().getByRole('button', { name: 'Datei erstellen' }).click();
    await panel()
      .getByRole('link', { name: /^Herunterladen: Maßnahmenkatalog/ })
      .waitFor();
    await panel().scrollIntoViewIfNeeded();
    const shots = process.env['SHOTS'];
    if (shots) await page.screenshot({ path: `${shots}/panel-${colorScheme}.png` });
    expect(await findings(page, ['color-contrast'])).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await other.close();
  }
});
