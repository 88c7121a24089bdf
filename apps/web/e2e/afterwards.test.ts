import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  demo,
  desktop,
  type Event,
  findings,
  follow,
  narrow,
  openBrowser,
  openEvent,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;
let desk: BrowserContext;
let page: Page;
let event: Event;
const pictures = process.env['PICTURES'];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  desk = await desktop(browser, server.origin);
  page = await desk.newPage();
  await signIn(page, demo.office);
  event = await openEvent(server.origin);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** 700 answers of a survey, and three rows somebody has to look at. */
const survey = [
  'Was schlagen Sie vor?;Tisch;Datum',
  ...Array.from({ length: 700 }, (_, n) => `Vorschlag ${n + 1}: mehr Kurse am Abend;Tisch ${(n % 2) + 1};`),
  `${'viel zu lang '.repeat(40)};Tisch 1;`,
  'Ein Tisch, den es nicht gibt;Tisch 9;',
  '"=HYPERLINK(""http://evil.example"")";Tisch 1;',
].join('\r\n');

const address = (rest: string) => `/buero/veranstaltungen/${event.workshopId}/${rest}`;
const shoot = async (name: string, on = page) => {
  if (pictures) await on.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
};
const choose = (name: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(survey) });

describe('after an event', () => {
  it('cards of a survey are seen before they are taken over, with errors by row', async () => {
    await page.goto(address('uebernehmen'));
    await choose('Umfrage Oktober.csv');
    await page.getByText('701 Karten gefunden.').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Was in den Spalten steht');
    await page.getByRole('heading', { name: '2 Stellen, deren Zeilen nicht mitkommen' }).waitFor();
    await page.getByText('Diesen Tisch gibt es hier nicht.').waitFor();
    expect(await findings(page)).toEqual([]);
    await shoot('import');
    await page.getByLabel('Spalte „Tisch“ enthält').selectOption('ignored');
    await page.getByText('702 Karten gefunden.').waitFor();
    await page.getByLabel('Spalte „Tisch“ enthält').selectOption('table');
    await page.getByText('701 Karten gefunden.').waitFor();
    await page.getByRole('button', { name: '701 Karten übernehmen' }).click();
    await page.getByText(/Umfrage Oktober: 701 Karten/).waitFor();
  });

  it('a whole import is taken back, and taken over again', async () => {
    await page.getByRole('button', { name: 'Zurücknehmen: Umfrage Oktober' }).click();
    await page.locator('dialog[open]').getByRole('button', { name: 'Zurücknehmen' }).click();
    await page.getByText('zurückgenommen', { exact: true }).waitFor();
    await choose('Umfrage Oktober.csv');
    await page.getByRole('button', { name: '701 Karten übernehmen' }).click();
    await page.getByRole('button', { name: 'Zurücknehmen: Umfrage Oktober' }).waitFor();
  });

  it('the list is narrowed, paged and kept as a file of exactly what it shows', async () => {
    await page.goto(`/buero/ideen?workshop=${event.workshopId}&table=${event.tableIds[1]}`);
    await page.getByRole('heading', { name: /350 Ideen/ }).waitFor();
    await page.getByText('Seite 1 von 7').waitFor();
    expect(await findings(page)).toEqual([]);
    await shoot('ideas');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Liste als CSV/ }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(351);
    await page.goto(`/buero/ideen?workshop=${event.workshopId}&search=hyperlink`);
    const [whole] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Liste als CSV/ }).click(),
    ]);
    expect(await readFile(await whole.path(), 'utf8')).toContain(`"'=HYPERLINK`);
  });

  it('the report of 700 cards is written, released and there as a file', async () => {
    await event.close();
    await page.goto(address('bericht'));
    await page.getByLabel('Veranstaltet von').fill('Stabsstelle Integration');
    await page.getByRole('button', { name: 'Schritt hinzufügen' }).click();
    await page.getByLabel('Schritt', { exact: true }).fill('Entwurf schreiben');
    await page.getByLabel('Karte suchen').fill('Vorschlag 700');
    await page.getByRole('button', { name: /^Redigieren/ }).click();
    await page.getByLabel('In der redigierten Fassung').fill('Mehr Abendkurse');
    await page.getByRole('button', { name: 'Ergänzungen speichern' }).click();
    await page.getByRole('rowheader', { name: 'Entwurf schreiben' }).waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await findings(page)).toEqual([]);
    await shoot('report-office');
    await page.getByRole('button', { name: 'Bericht freigeben' }).click();
    await page.locator('dialog[open]').getByRole('button', { name: 'Bericht freigeben' }).click();
    await page.getByText(/Freigegeben am .* von /).waitFor();
    for (const format of ['pdf', 'odt', 'docx']) {
      const file = await page.request.get(`/api/workshops/${event.workshopId}/report.${format}`, {
        timeout: 60_000,
      });
      expect(file.status()).toBe(200);
      expect(file.headers()['content-disposition']).toContain(`dokumentation-probeveranstaltung-`);
    }
  });

  it('everybody reads it without script, in both versions, at 320 px', async () => {
    const visitor = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
    const outside = await visitor.newPage();
    await outside.goto('/heidmark/termine');
    await follow(outside, () => outside.locator(`a[href="/heidmark/termine/${event.workshopId}"]`).click());
    await outside.getByRole('heading', { level: 1, name: /Dokumentation: Probeveranstaltung/ }).waitFor();
    expect(await outside.getByText('Vorschlag 700: mehr Kurse am Abend').count()).toBe(1);
    await follow(outside, () => outside.getByRole('link', { name: 'Redigierte Fassung' }).click());
    await outside.getByText('Mehr Abendkurse').waitFor();
    expect(await outside.getByText('Vorschlag 700: mehr Kurse am Abend').count()).toBe(0);
    await visitor.close();
    const small = await narrow(browser, server.origin);
    const on = await small.newPage();
    await on.goto(`/heidmark/termine/${event.workshopId}`);
    const wide = await on.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    expect(await findings(on)).toEqual([]);
    if (pictures) await on.screenshot({ path: `${pictures}/report-public.png` });
    await small.close();
  });
});
