import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
let desk: BrowserContext;
let office: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  desk = await desktop(browser, server.origin);
  office = await desk.newPage();
  [event] = await Promise.all([openEvent(server.origin, 2), signIn(office, demo.office)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function fits(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}

describe('a template under a name of its own', () => {
  it('is kept from an event and makes the next one, tables and all', async () => {
    await office.goto(`/buero/veranstaltungen/${event.workshopId}`);
    await office.getByRole('button', { name: 'Als Vorlage speichern' }).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByLabel('Name der Vorlage').fill('');
    await dialog.getByRole('button', { name: 'Als Vorlage speichern' }).click();
    await dialog.locator('[aria-invalid=true]').waitFor();
    expect(await findings(office)).toEqual([]);
    await dialog.getByLabel('Name der Vorlage').fill('Runder Tisch, zwei Stunden');
    await dialog.getByRole('button', { name: 'Als Vorlage speichern' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await office.goto('/buero/veranstaltungen/neu');
    await office.getByRole('heading', { name: 'Eigene Vorlagen' }).waitFor();
    expect(await findings(office)).toEqual([]);
    await office
      .getByRole('link', { name: 'Mit dieser Vorlage beginnen: Runder Tisch, zwei Stunden' })
      .click();
    await office.waitForURL(/eigene=/);
    await office.locator('a[aria-current=true]', { hasText: 'Runder Tisch, zwei Stunden' }).waitFor();
    await office.getByLabel('Titel', { exact: true }).fill('Zweiter Runder Tisch');
    await office.getByLabel('Tag', { exact: true }).fill('2027-03-01');
    expect(await findings(office)).toEqual([]);
    await office.locator('main').getByRole('button', { name: 'Veranstaltung anlegen' }).click();
    await office.getByRole('heading', { level: 1, name: 'Zweiter Runder Tisch' }).waitFor();
    await expect.poll(() => office.getByRole('heading', { level: 3, name: /^Thema [12]$/ }).count()).toBe(2);
  });

  it('is renamed and removed, in the dark and in the narrowest window too', async () => {
    const context = await narrow(browser, server.origin, { colorScheme: 'dark' });
    await context.addCookies(await desk.cookies());
    const page = await context.newPage();
    await page.goto('/buero/veranstaltungen/neu');
    await fits(page);
    await page.getByRole('button', { name: 'Umbenennen: Runder Tisch, zwei Stunden' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name der Vorlage').fill('Runder Tisch');
    await fits(page);
    await dialog.getByRole('button', { name: 'Umbenennen' }).click();
    await page.getByRole('button', { name: 'Löschen: Runder Tisch', exact: true }).click();
    await page.getByText('Vorlage „Runder Tisch“ löschen?').waitFor();
    await fits(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
    await page.getByRole('heading', { name: 'Eigene Vorlagen' }).waitFor({ state: 'hidden' });
    await context.close();
  });
});

describe('a card about a measure', () => {
  const said = 'الدورة المسائية ناجحة جداً';
  let measure = { id: '', name: '', title: '' };

  it('is written on a phone in Arabic, in a narrow dark window, and says what it speaks about', async () => {
    const concept = await event.call('GET /public/:slug/concept', {
      params: { slug: 'heidmark' },
      query: {},
    });
    if (!concept.ok) throw new Error(concept.failure.code);
    const { content, version } = concept.value;
    const [found] = content.chapters.flatMap(({ goals }) => goals.flatMap(({ measures }) => measures));
    if (!found) throw new Error('the published concept has no measures');
    measure = { id: found.id, name: `${found.number} ${found.title}`, title: found.title };
    const { workshop } = await (await desk.request.get(`/api/workshops/${event.workshopId}`)).json();
    const changed = await event.call('PATCH /workshops/:id', {
      params: { id: event.workshopId },
      body: { ...workshop, plan: { ...workshop.plan, method: 'feedback', versionId: version.id } },
    });
    expect(changed.ok).toBe(true);

    const context = await narrow(browser, server.origin, { language: 'ar', colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(`/j/${event.code}/1`);
    await page.locator('button[name=table]').first().click();
    await page.waitForURL(/\/platz\//);
    await page.waitForSelector('[data-ready]');
    await page.locator('select[name=record]').selectOption(measure.id);
    await page.fill('textarea[name=text]', said);
    await page.click('form[method=POST] button[type=submit]');
    const card = page.locator('article', { hasText: said });
    await card.getByText(measure.name).waitFor();
    await fits(page);
    await context.close();
  });

  it('is found by what it speaks about in the list of the office', async () => {
    await office.goto(`/buero/ideen?about=${measure.id}`);
    const card = office.locator('main').getByText(said);
    await card.waitFor();
    expect(await findings(office)).toEqual([]);
    await office.locator('main').getByRole('link', { name: measure.title }).first().waitFor();
    const count = await office.locator('main').getByRole('link', { name: measure.title }).count();
    await office.getByRole('link', { name: measure.title }).first().click();
    await office.waitForURL(/\/kapitel\//);
    await office
      .getByRole('button', { name: new RegExp(`\\b${count} Rückmeldung(en)? dazu:`) })
      .first()
      .waitFor();
  });

  it('hangs on the public thread of its measure, and that leads back, without script', async () => {
    await event.close();
    const params = { id: event.workshopId };
    const released = await event.call('POST /workshops/:id/state', { params, body: { to: 'documented' } });
    expect(released.ok).toBe(true);
    const guest = await browser.newContext({
      baseURL: server.origin,
      javaScriptEnabled: false,
      viewport: { width: 320, height: 568 },
    });
    const page = await guest.newPage();
    await page.goto('/heidmark/konzept');
    const mark = page.locator(`#record-${measure.id}`).getByRole('link', { name: /1 Rückmeldung dazu:/ });
    await mark.click();
    await page.getByRole('heading', { level: 1, name: measure.name }).waitFor();
    await page.getByRole('heading', { name: 'Rückmeldungen dazu' }).waitFor();
    await page.getByRole('link', { name: said }).click();
    await page.getByText(said).first().waitFor();
    await page.getByRole('link', { name: measure.name }).click();
    await page.getByRole('heading', { name: 'Rückmeldungen dazu' }).waitFor();
    await guest.close();

    const dark = await narrow(browser, server.origin, { colorScheme: 'dark' });
    const seen = await dark.newPage();
    await seen.goto(`/heidmark/konzept/massnahme/${measure.id}`);
    await fits(seen);
    await dark.close();
  });
});
