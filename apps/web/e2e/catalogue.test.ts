import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  demo,
  desktop,
  findings,
  narrow,
  openBrowser,
  type RunningServer,
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
  path = `/buero/konzept/${concepts[0].id}/katalog`;
  await page.goto(path);
  await page.getByRole('grid').waitFor();
});

afterAll(async () => {
  await context?.close();
  await browser?.close();
  await server?.stop();
});

const patience = { timeout: 20_000 } as const;
const row = (index: number) => page.locator('.catalogue tbody tr').nth(index);
const cell = (index: number, key: string) => row(index).locator(`td[data-key=${key}]`);
/** The text as it stands in the page: rows out of sight are not laid out, and have no inner text. */
const leads = async () =>
  (await page.locator('.catalogue td.lead').allTextContents()).map((text) => text.trim());
/** Keys answer once the page is alive. */
const select = async (index: number) => {
  await expect
    .poll(async () => {
      await cell(index, 'title').focus();
      return page.evaluate(() => (document.activeElement as HTMLElement | null)?.tabIndex);
    }, patience)
    .toBe(0);
  await page.keyboard.press('Space');
};

describe('the catalogue', () => {
  it('sets a field of several measures at once with the keyboard, and takes it back as one act', async () => {
    const before = await leads();
    await select(1);
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('2 Maßnahmen ausgewählt').first().waitFor();
    await page.getByLabel('Feld', { exact: true }).selectOption('lead');
    await page.getByLabel('Neuer Inhalt: Federführung').fill('Amt für Probe');
    await page.keyboard.press('Enter');
    await page
      .getByText(/^Federführung bei 2 Maßnahmen geändert/)
      .first()
      .waitFor();
    await expect
      .poll(async () => (await leads()).slice(1, 3), patience)
      .toEqual(['Amt für Probe', 'Amt für Probe']);
    await cell(0, 'title').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(leads, patience).toEqual(before);
  });

  it('writes in place, and leaves alone what somebody else changed meanwhile', async () => {
    await cell(0, 'title').focus();
    await page.keyboard.press('Escape');
    await cell(0, 'lead').focus();
    await page.keyboard.press('Enter');
    const field = page.getByLabel(/^Federführung ändern/);
    await field.waitFor();
    const recordId = await row(0).getAttribute('data-id');
    const { origin } = new URL(page.url());
    const conceptId = path.split('/')[3];
    const other = await page.request.post(`/api/concepts/${conceptId}/catalogue/changes`, {
      headers: { origin },
      data: { changes: [{ recordId, set: { lead: 'Schneller' }, expected: {} }] },
    });
    expect(other.status()).toBe(200);
    await field.fill('Langsamer');
    await page.keyboard.press('Enter');
    await page.getByText('Dort steht inzwischen: Schneller').waitFor();
    await expect.poll(() => cell(0, 'lead').innerText(), patience).toBe('Schneller');
    await page.getByRole('button', { name: 'Trotzdem ändern' }).click();
    await expect.poll(() => cell(0, 'lead').innerText(), patience).toBe('Langsamer');
  });

  it('keeps what stands in a cell when its page goes, without a complaint', async () => {
    await page.goto(path.replace('/katalog', ''));
    await page.getByRole('link', { name: 'Maßnahmenkatalog', exact: true }).first().click();
    await page.getByRole('grid').waitFor();
    const write = async () => {
      await select(0);
      await page.keyboard.press('Space');
      await cell(0, 'lead').focus();
      await page.keyboard.press('Enter');
      await page.getByLabel(/^Federführung ändern/).fill('Noch offen');
    };
    await write();
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/catalogue/changes'));
    await page.goBack();
    await page.getByRole('heading', { name: 'Aufbau', exact: true }).waitFor();
    expect((await saved).status()).toBe(200);
    await page.goto(path);
    await page.getByRole('grid').waitFor();
    await expect.poll(() => cell(0, 'lead').textContent(), patience).toContain('Noch offen');
  });

  it('says in its address what it shows, hands out the same as a file, and keeps it as a view', async () => {
    await page.getByRole('searchbox', { name: 'Suchen' }).fill('Beratung');
    await page.waitForURL(/suche=Beratung/);
    await page.getByText('Herunterladen', { exact: true }).click();
    const href = await page.getByRole('link', { name: /^CSV/ }).getAttribute('href');
    const csv = await (await page.request.get(href ?? '')).text();
    const [, ...lines] = csv.trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.catalogue tbody tr').count(), patience).toBe(lines.length);
    await page.keyboard.press('Escape');
    await page.locator('summary', { hasText: 'Ansichten' }).click();
    await page.getByRole('button', { name: 'Ansicht speichern' }).click();
    await page.getByLabel('Name der Ansicht').fill('Beratung überall');
    await page.getByRole('button', { name: 'Neu speichern' }).click();
    await page.locator('summary', { hasText: 'Beratung überall' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('opens a measure where a cell holds more than a word, and shows what was written there', async () => {
    await page.goto(`${path}?spalten=number,title,description`);
    await page.getByRole('grid').waitFor();
    await cell(0, 'description').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    const text = page.getByRole('dialog').getByRole('textbox', { name: 'Beschreibung' });
    await expect
      .poll(() => text.evaluate((element) => element === document.activeElement), patience)
      .toBe(true);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Neu gefasst: ');
    // Escape leaves the text, not the dialog.
    await page.keyboard.press('Escape');
    expect(await text.innerText()).toContain('Neu gefasst: ');
    expect(await findings(page)).toEqual([]);
    // What is in it scrolls, between its head and its buttons; not the dialog itself.
    const beyond = (dialog: Element) => dialog.scrollHeight - dialog.clientHeight;
    expect(await page.getByRole('dialog').evaluate(beyond)).toBe(0);
    await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).last().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => cell(0, 'description').textContent(), patience).toContain('Neu gefasst: ');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key')), patience)
      .toBe('description');
  });

  it('shows the goals, leads to their measures and opens one in place', async () => {
    await page.getByRole('link', { name: 'Ziele', exact: true }).click();
    await page.getByRole('table', { name: 'Ziele als Tabelle' }).waitFor();
    expect(await findings(page)).toEqual([]);
    const goal = page
      .locator('.goals tbody tr')
      .filter({ has: page.locator('td a') })
      .first();
    const title = await goal.getByRole('button').innerText();
    // On paper a goal keeps its name, though one can press it here.
    await page.emulateMedia({ media: 'print' });
    expect(await goal.getByRole('button').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await goal.getByRole('button').click();
    const field = page.getByRole('dialog').getByRole('textbox', { name: 'Ziel in einem Satz' });
    await expect.poll(() => field.inputValue(), patience).toBe(title);
    await field.fill(`${title}, überall`);
    await page.getByRole('dialog').getByText('gespeichert').first().waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).last().click();
    await page.getByRole('button', { name: `${title}, überall` }).waitFor();
    const counted = await goal.locator('td a').innerText();
    await goal.locator('td a').click();
    await page.getByRole('grid').waitFor();
    await expect.poll(() => page.locator('.catalogue tbody tr').count(), patience).toBe(Number(counted));
  });

  it('fits the narrowest window', async () => {
    const small = await narrow(browser, server.origin, { colorScheme: 'dark' });
    const phone = await small.newPage();
    await signIn(phone, demo.office);
    await phone.goto(path);
    await phone.getByRole('grid').waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // Where columns have no room they stand below each other: nothing is to be found by scrolling sideways only.
    for (const tables of ['/buero/gremien', '/buero/fassungen']) {
      await phone.goto(tables);
      await phone.locator('main table').first().waitFor();
      const hidden = (frames: Element[]) => frames.filter((one) => one.scrollWidth > one.clientWidth).length;
      expect(await phone.locator('.table-frame').evaluateAll(hidden)).toBe(0);
    }
    // The first page on a slow line is read in the letters of the device.
    await small.route('**/*.woff2', (route) => route.abort());
    for (const page of [path, '/buero/gremien']) {
      await phone.goto(page);
      await phone.locator('main table, main [role=grid]').first().waitFor();
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await small.close();
  });
});
