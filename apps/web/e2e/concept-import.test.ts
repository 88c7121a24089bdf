import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  demo,
  desktop,
  findings,
  openBrowser,
  phone,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

let server: RunningServer;
let browser: Browser;
let desk: BrowserContext;
let page: Page;
const files = new Map<'docx' | 'odt', Buffer>();

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  desk = await desktop(browser, server.origin);
  page = await desk.newPage();
  await signIn(page, demo.office);
  // The concept of 2018 as the county has it: in Word and in LibreOffice.
  const { concepts } = await (await desk.request.get('/api/concepts')).json();
  const old = concepts.find(({ title }: { title: string }) => title.includes('2018'));
  for (const format of ['docx', 'odt'] as const) {
    const file = await desk.request.get(`/api/versions/${old.versions[0].id}/file.${format}`, {
      timeout: 60_000,
    });
    files.set(format, await file.body());
  }
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const start = '/buero/konzept/einlesen';
const heading = (words: string | RegExp) => page.getByRole('heading', { name: words });
const status = (words: string | RegExp) => page.getByText(words).first();

async function choose(name: string, bytes: Buffer): Promise<void> {
  await page.goto(start);
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer: bytes });
}

async function read(format: 'docx' | 'odt'): Promise<void> {
  await choose(`Konzept 2018.${format}`, files.get(format) ?? Buffer.alloc(0));
  await page.waitForURL(/einlesen\/\w+/);
  await heading('Fragen an Sie').waitFor();
}

/** Answers one question after the other with the keyboard alone; the focus must go on by itself. */
async function confirmByKeyboard(): Promise<number> {
  await page.locator('[data-confirm] button').first().focus();
  let answered = 0;
  for (let left = await page.locator('[data-confirm]').count(); left > 0; answered += 1) {
    await page.keyboard.press('Enter');
    await page.waitForFunction((count) => document.querySelectorAll('[data-confirm]').length < count, left);
    left = await page.locator('[data-confirm]').count();
    await page.waitForFunction(() => document.activeElement?.closest('[data-confirm], #questions'));
  }
  return answered;
}

/** Lines far away are not drawn, and axe cannot judge what is not: for its look at the page all of them are. */
async function wrongWith(on: Page): Promise<readonly string[]> {
  await on.evaluate(() => {
    window.scrollTo(0, 0);
    for (const line of document.querySelectorAll<HTMLElement>('.lines > .line'))
      line.style.contentVisibility = 'visible';
  });
  return findings(on);
}

const saved = () => page.getByText('Ihre Angaben sind gespeichert.').waitFor();

describe('an old concept, read in from its file', () => {
  it('is refused with a reason when the file is broken, or something else', async () => {
    const broken = Buffer.from(files.get('docx') ?? Buffer.alloc(0));
    broken.fill(7, 60, 4000);
    await choose('kaputt.docx', broken);
    await page.getByText('„kaputt.docx“ lässt sich nicht einlesen').waitFor();
    await choose('Brief.docx', Buffer.from('%PDF-1.7'));
    await page.getByText('„Brief.docx“ lässt sich nicht einlesen').waitFor();
    expect(await wrongWith(page)).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(start);
  });

  it('shows what becomes of a Word file, asks, and keeps the answers over a reload', async () => {
    await page.goto('/buero/konzept');
    await page.getByRole('link', { name: 'Dokument einlesen' }).click();
    await read('docx');
    await status('4 Handlungsfelder, 9 Ziele, 24 Maßnahmen').waitFor();
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
    await page.getByText(/Bitte bestätigen Sie zuerst/).waitFor();

    const first = page.locator('[data-confirm] button').first();
    await first.click();
    await saved();
    const left = await page.locator('[data-confirm]').count();
    await page.reload();
    await heading('Fragen an Sie').waitFor();
    await expect.poll(() => page.locator('[data-confirm]').count()).toBe(left);
  });

  it('changes a single place by keyboard: a chapter stays away, and is counted', async () => {
    const leave = page.getByRole('button', { name: /^Abschnitt weglassen: .*Vorwort/ });
    await leave.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Abschnitt doch einlesen: .*Vorwort/ }).waitFor();
    await status(/1 Überschrift und \d+ Abs[aä]tze? bleiben weg/).waitFor();
    await saved();
  });

  it('comes in at once when every question is answered, and the thread names the old number', async () => {
    expect(await confirmByKeyboard()).toBeGreaterThan(3);
    await status('Alle Vorschläge sind bestätigt.').waitFor();
    await page.getByLabel('Titel des neuen Konzepts').fill('Konzept 2018, eingelesen');
    await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
    await heading('„Konzept 2018.docx“ ist eingelesen').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('done');
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole('link', { name: 'Zum Konzept' }).click();
    await heading('Konzept 2018, eingelesen').waitFor();
    await page
      .getByRole('link', { name: /Familienleben|Familie/ })
      .first()
      .click();
    await page.waitForURL(/kapitel/);
    await page.getByRole('button', { name: 'Herkunft ansehen' }).first().click();
    await page.getByText('Altes Konzept').first().waitFor();
    await page.getByText('Konzept 2018.docx').first().waitFor();
  });

  it('is taken back as a whole after somebody only looked at it', async () => {
    await page.goto(start);
    await page.getByRole('button', { name: 'Rückgängig: Konzept 2018.docx' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByText(/24 Maßnahmen verschwinden wieder/).waitFor();
    expect(await wrongWith(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('zurückgenommen', { exact: true }).waitFor();
    await page.goto('/buero/konzept');
    await heading('Integrationskonzept 2018').waitFor();
    expect(await heading('Konzept 2018, eingelesen').count()).toBe(0);
  });

  it('reads the OpenDocument file the same, and is held by what somebody wrote since', async () => {
    await read('odt');
    await status('4 Handlungsfelder, 9 Ziele, 24 Maßnahmen').waitFor();
    await page.getByRole('button', { name: /^Alle \d+ übrigen Vorschläge bestätigen/ }).click();
    await saved();
    await page.getByLabel('Titel des neuen Konzepts').fill('Konzept 2018 aus ODT');
    await page.getByRole('button', { name: 'Einlesen', exact: true }).click();
    await heading('„Konzept 2018.odt“ ist eingelesen').waitFor();
    await page.getByRole('link', { name: 'Zum Konzept' }).click();
    await heading('Konzept 2018 aus ODT').waitFor();
    await page
      .getByRole('link', { name: /Familienleben|Familie/ })
      .first()
      .click();
    await page.waitForURL(/kapitel/);
    await page
      .getByRole('button', { name: /^Text bearbeiten|^Bearbeiten/ })
      .first()
      .click();
    const text = page.locator('.ProseMirror').first();
    await text.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Nachgetragen.');
    await page.getByText('gespeichert', { exact: true }).first().waitFor();
    await page.goto(start);
    await page.getByText('Mit 1 Kapitel wurde seit dem Einlesen weitergearbeitet').waitFor();
    await page.getByRole('button', { name: 'Rückgängig: Konzept 2018.odt' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByText('1 Kapitel bleibt').waitFor();
    await dialog.getByRole('button', { name: 'Den Rest zurücknehmen' }).click();
    await page.getByText('Zurückgenommen', { exact: false }).first().waitFor();
  });

  it('reads on a phone, without scrolling sideways', async () => {
    await read('docx');
    const hand = await phone(browser, server.origin, { colorScheme: 'dark' });
    const small = await hand.newPage();
    await signIn(small, demo.office);
    await small.goto(page.url());
    await small.getByRole('heading', { name: 'Fragen an Sie' }).waitFor();
    expect(await small.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await wrongWith(small)).toEqual([]);
    await hand.close();
  });
});
