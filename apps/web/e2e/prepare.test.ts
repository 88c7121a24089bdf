import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closed,
  demo,
  desktop,
  findings,
  narrow,
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
let path: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  desk = await desktop(browser, server.origin);
  page = await desk.newPage();
  await signIn(page, demo.office);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function wrongWith(on: Page): Promise<readonly string[]> {
  await on.evaluate(() => window.scrollTo(0, 0));
  return findings(on);
}

/** Presses Tab until something of this name has the focus, as somebody without a mouse does. */
async function tabTo(name: string | RegExp, most = 120): Promise<void> {
  const said: string[] = [];
  for (let turn = 0; turn < most; turn++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(nameOfFocus);
    said.push(now);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
  }
  throw new Error(`${name} was not reached; passed ${said.join(' | ')}`);
}

/** Runs in the page: what the focused thing is called, by its label, its own name or its words. */
function nameOfFocus(): string {
  const element = document.activeElement;
  if (!element) return '';
  const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const words = (label ? element.labels?.[0]?.textContent : null) ?? element.textContent ?? '';
  return (element.getAttribute('aria-label') ?? words).replace(/\s+/g, ' ').trim();
}

const opened = () => page.locator('dialog[open]').waitFor();
const press = (key: string) => page.keyboard.press(key);
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('an event is prepared by keyboard alone', () => {
  it('from a template, with a line of its own in the programme and tables by field', async () => {
    await page.goto('/buero/veranstaltungen');
    await tabTo('Veranstaltung anlegen');
    await press('Enter');
    await heading('Neue Veranstaltung');
    await tabTo(/^World Café/);
    await press('Enter');
    await page.waitForURL(/methode=worldCafe/);
    await page.locator('a[href="?methode=worldCafe"][aria-current=true]').waitFor();
    await tabTo('Titel');
    await page.keyboard.type('Café der Nachbarschaft');
    await tabTo('Tag');
    // The same in the order of every country.
    await page.keyboard.type('12122026');
    await tabTo('Programmpunkt hinzufügen');
    await press('Enter');
    await expect.poll(() => page.evaluate(nameOfFocus)).toBe('Programmpunkt');
    await page.keyboard.type('Aufräumen mit Musik');
    await tabTo('Bildung und Sprache');
    await press('Space');
    await tabTo('Gesundheit');
    await press('Space');
    expect(await wrongWith(page)).toEqual([]);
    await tabTo('Name des Netzes');
    await page.keyboard.type('Saal; offen');
    await tabTo('Passwort des Netzes');
    await page.keyboard.type('kommt:herein');
    await tabTo('Veranstaltung anlegen');
    await press('Enter');
    await heading('Café der Nachbarschaft');
    path = new URL(page.url()).pathname;
    expect(await page.getByText('Aufräumen mit Musik').count()).toBe(1);
    expect(await page.getByText(/^Runde 2: 20 Minuten/).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(
      expect.arrayContaining(['Bildung und Sprache', 'Gesundheit']),
    );
    expect(await wrongWith(page)).toEqual([]);
  });

  it('gives a table its host', async () => {
    await tabTo('Ändern: Tisch 1');
    await press('Enter');
    await opened();
    await tabTo('Moderation (freiwillig)');
    await page.keyboard.type('Svea Ohlsen');
    await press('Enter');
    await page.getByText('Moderation: Svea Ohlsen').waitFor();
    await closed(page);
  });

  it('becomes a series, whose next date is there with one key', async () => {
    await tabTo('Reihe beginnen');
    await press('Enter');
    await opened();
    await tabTo('Reihe beginnen');
    await press('Enter');
    await closed(page);
    await page.getByText('jedes Vierteljahr').waitFor();
    await tabTo('Nächsten Termin anlegen');
    await press('Enter');
    await page.getByRole('dialog').getByLabel('Tag').waitFor();
    expect(await wrongWith(page)).toEqual([]);
    await tabTo('Termin anlegen');
    await press('Enter');
    await page.waitForURL((url) => url.pathname !== path);
    await page.getByText('Samstag, 13. März 2027', { exact: false }).first().waitFor();
    expect(await page.getByText('Aufräumen mit Musik').count()).toBe(1);
    await page.goto('/buero/veranstaltungen');
    const series = page.getByRole('region', { name: 'Reihen' });
    expect(await series.getByRole('heading', { name: 'Café der Nachbarschaft' }).count()).toBe(1);
  });

  it('is announced: text to copy, and a date for every calendar', async () => {
    await page.goto(`${path}/einladung`);
    await page.getByText('Wann: Samstag, 12. Dezember 2026, 17:00 bis 20:00 Uhr').waitFor();
    expect(await wrongWith(page)).toEqual([]);
    await page.goto(`${path}/einladung?sprache=ar`);
    expect(await page.locator('section[dir=rtl]').innerText()).toContain('Café der Nachbarschaft');
    expect(await wrongWith(page)).toEqual([]);
    const file = await (
      await desk.request.get(`/api/workshops/${path.split('/').at(-1)}/calendar.ics`)
    ).text();
    expect(file).toContain('DTSTART;TZID=Europe/Berlin:20261212T170000');
  });
});

describe('what is printed', () => {
  it.each([
    ['a4', 2, 4],
    ['a5', 1, 4],
    ['platz', 6, 48],
    ['plakat-a4', 1, 2],
  ])('as %s: %s sheets, the network first on each of them', async (format, sheets, codes) => {
    await page.goto(`${path}/druck?format=${format}&sprache=uk`);
    const names = await page
      .locator('.sheet svg[role=img]')
      .evaluateAll((all) => all.map((code) => code.getAttribute('aria-label') ?? ''));
    expect(names).toHaveLength(codes);
    for (const [index, name] of names.entries())
      expect(name).toMatch(index % 2 === 0 ? /WLAN Saal; offen/ : /für Tisch|Beitreten/);
    const words = await page.locator('.sheet').first().innerText();
    expect(words).not.toContain('English');
    expect(words).not.toContain('Kodu okutun');
    expect(await wrongWith(page)).toEqual([]);
    const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
  });

  it('keeps each card within its sheet', async () => {
    for (const format of ['a4', 'a5', 'platz', 'plakat-a4', 'plakat-a3']) {
      await page.goto(`${path}/druck?format=${format}`);
      const over = await page
        .locator('.sheet article')
        .evaluateAll((cards) => cards.filter((card) => card.scrollHeight > card.clientHeight + 1).length);
      expect(over, format).toBe(0);
    }
  });
});

describe('a scanned card', () => {
  let event: { scanUrl: string; workshop: { id: string; joinToken: string; question: string } };

  beforeAll(async () => {
    const id = path.split('/').at(-1) ?? '';
    event = await (await desk.request.get(`/api/workshops/${id}`)).json();
  });

  it('says why nobody comes in before the door is open', async () => {
    const guest = await (await phone(browser, server.origin, { language: 'de' })).newPage();
    await guest.goto(`${event.scanUrl}.1`);
    await guest.getByText('Die Veranstaltung nimmt gerade niemanden auf').waitFor();
    expect(await findings(guest)).toEqual([]);
    await guest.context().close();
  });

  it('leads to its table in two taps, and its token stands in no address', async () => {
    await desk.request.post(`/api/workshops/${event.workshop.id}/state`, {
      data: { to: 'opened' },
      headers: { origin: server.origin },
    });
    const guest = await (await phone(browser, server.origin)).newPage();
    const asked: string[] = [];
    guest.on('request', (request) => asked.push(request.url()));
    await guest.goto(`${event.scanUrl}.2`);
    await guest.waitForURL(/\/j\/karte\/2/);
    await guest.getByRole('link', { name: 'Türkçe' }).click();
    await guest.waitForSelector('html[lang=tr]');
    await guest.locator('button[name=table]').first().click();
    await guest.waitForURL(/\/platz\//);
    await guest.getByText('3 turun 1. turu').waitFor();
    for (const url of asked.filter((each) => !each.includes('#')))
      expect(url).not.toContain(event.workshop.joinToken);
    expect(await findings(guest)).toEqual([]);
    await guest.context().close();
  });

  it('asks in the language of each phone once somebody translated it, beside the German words', async () => {
    const guest = await (await phone(browser, server.origin, { language: 'ar' })).newPage();
    await guest.goto(`${event.scanUrl}.1`);
    await guest.locator('button[name=table]').first().click();
    await guest.waitForURL(/\/platz\//);
    await guest.waitForSelector('[data-ready]');
    const { question } = event.workshop;
    await page.goto(path);
    await page.getByRole('link', { name: 'Fragen übersetzen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fragen in anderen Sprachen' }).waitFor();
    await page.getByText('العربية').click();
    const field = page.getByLabel('Leitfrage: العربية');
    await field.fill('ماذا نحتاج هنا؟');
    await page.getByText('Noch nicht gespeichert').waitFor();
    // What waits in one language is there again after a look at another.
    await page.getByText('Türkçe').click();
    await page.getByLabel('Leitfrage: Türkçe').waitFor();
    await page.getByText('العربية').click();
    expect(await field.inputValue()).toBe('ماذا نحتاج هنا؟');
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole('button', { name: 'Übersetzungen speichern' }).click();
    await page.getByText('Noch nicht gespeichert').waitFor({ state: 'detached' });
    await guest.getByRole('heading', { level: 1, name: 'ماذا نحتاج هنا؟' }).waitFor();
    await guest.getByText(question, { exact: true }).waitFor();
    expect(await findings(guest)).toEqual([]);
    await guest.context().close();
  });

  it('lets people change tables when the next round begins', async () => {
    const guest = await (await phone(browser, server.origin, { language: 'de' })).newPage();
    await guest.goto(`${event.scanUrl}.1`);
    await guest.locator('button[name=table]').first().click();
    await guest.waitForURL(/\/platz\//);
    await guest.waitForSelector('[data-ready]');
    await guest.fill('textarea[name=text]', 'Ein angefangener Satz');
    await page.goto(`/saal/${event.workshop.id}`);
    // The clock proposes what was planned for the round.
    expect(await page.getByLabel('Minuten').inputValue()).toBe('20');
    await page.getByRole('button', { name: 'Runde 2 beginnen' }).click();
    await page.getByRole('button', { name: 'Zu Runde 2 wechseln' }).click();
    await guest.getByRole('main').getByText('Eine neue Runde beginnt').waitFor();
    expect(await findings(guest)).toEqual([]);
    await guest.getByRole('link', { name: 'Tisch wechseln' }).click();
    await guest.getByRole('heading', { level: 1, name: 'Tisch wechseln' }).waitFor();
    expect(await findings(guest)).toEqual([]);
    await guest.getByRole('button', { name: 'An Tisch 2 wechseln' }).click();
    await guest.getByText('Runde 2 von 3').waitFor();
    await closed(page);
    await guest.getByText('Was fehlt hier noch?').waitFor();
    // A round ends no sentence: it goes along to the next table.
    await expect.poll(() => guest.inputValue('textarea[name=text]')).toBe('Ein angefangener Satz');
    expect(await wrongWith(page)).toEqual([]);
    await guest.context().close();
  });

  it('can be taken away from a seat', async () => {
    await page.goto(`${path}/plaetze`);
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole('button', { name: 'Aufheben: Platz 1' }).click();
    await page.getByRole('dialog').getByLabel('Auch alle Karten dieses Platzes ausblenden').check();
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Platz aufheben' }).click();
    await page.getByText('aufgehoben', { exact: true }).waitFor();
  });
});

describe('a Rückkopplung', () => {
  it('lets a card say which measure it speaks about', async () => {
    const guest = await (await phone(browser, server.origin, { language: 'en' })).newPage();
    await guest.goto(`/j/${demo.code}/3`);
    await guest.locator('button[name=table]').first().click();
    await guest.waitForURL(/\/platz\//);
    await page.goto('/buero/veranstaltungen');
    const choice = guest.getByLabel('What is your card about?');
    await expect.poll(() => choice.locator('option').count()).toBeGreaterThan(20);
    expect(await findings(guest)).toEqual([]);
    await guest.context().close();
  });
});

it('every new page fits into the narrowest window', async () => {
  const context = await narrow(browser, server.origin);
  await context.addCookies(await desk.cookies());
  const one = await context.newPage();
  const pages = ['/buero/veranstaltungen/neu?methode=worldCafe', path];
  const prints = ['a4', 'platz', 'plakat-a3'].map((format) => `${path}/druck?format=${format}`);
  for (const address of [...pages, `${path}/einladung`, `${path}/sprachen`, ...prints, `${path}/plaetze`]) {
    await one.goto(address);
    expect(await wrongWith(one), address).toEqual([]);
    const beyond = await one.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, address).toBeLessThanOrEqual(0);
  }
  await context.close();
}, 400_000);
