import { loadHall } from '@fortschrift/i18n/hall';
import { leaveWords } from '@fortschrift/i18n/leave';
import { receipt as ar } from '@fortschrift/i18n/receipt/ar';
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
  phone,
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
  desk = await desktop(browser, server.origin, { colorScheme: 'dark' });
  office = await desk.newPage();
  [event] = await Promise.all([openEvent(server.origin, 1), signIn(office, demo.office)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function sit(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/j/${event.code}/1`);
  await page.locator('button[name=table]').first().click();
  await page.waitForURL(/\/platz\//);
  await page.waitForSelector('[data-ready]');
  return page;
}

async function fits(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}

const report = () => `/buero/veranstaltungen/${event.workshopId}/bericht`;
const offered = (text: string) => office.locator('.voice', { hasText: text });

async function atReport(): Promise<void> {
  await office.goto(report());
}

describe('a sentence for the report', () => {
  const said = 'لأول مرة سألني أحد عن رأيي.';
  let small: BrowserContext;
  let writer: Page;

  it('is offered from a phone in Arabic, with consent, in a narrow dark window', async () => {
    small = await narrow(browser, server.origin, { language: 'ar', colorScheme: 'dark' });
    writer = await sit(small);
    await writer.goto(`${writer.url()}/beleg`);
    await fits(writer);
    await writer.getByRole('button', { name: ar.voice.offer }).click();
    await writer.waitForURL(/\/beleg#satz$/);
    await writer.getByRole('heading', { name: ar.voice.title }).waitFor();
    await fits(writer);
    await writer.getByLabel(ar.voice.text).fill(said);
    await writer.getByLabel(ar.voice.consent).check();
    await writer.getByRole('button', { name: ar.voice.send }).click();
    await writer.getByText(ar.voice.states.offered).waitFor();
    await fits(writer);
  });

  it('is released by the office, and one that is kept out tells its reason', async () => {
    const light = await phone(browser, server.origin, { language: 'de' });
    const other = await sit(light);
    await other.goto(`${other.url()}/beleg`);
    await other.getByRole('button', { name: 'Einen Satz anbieten' }).click();
    await other.getByLabel('Ihr Satz').fill('Kommen Sie in meinen Laden.');
    // Without consent nothing goes: the browser itself asks for it.
    await other.getByRole('button', { name: 'Satz anbieten' }).click();
    expect(await other.getByText('noch nicht entschieden').count()).toBe(0);
    await other.getByLabel('Ich bin einverstanden').check();
    await other.getByRole('button', { name: 'Satz anbieten' }).click();
    await other.getByText('Die Stabsstelle hat noch nicht entschieden.').waitFor();
    await fits(other);

    await event.close();
    await atReport();
    expect(await offered(said).locator('blockquote').getAttribute('lang')).toBe('ar');
    expect(await findings(office)).toEqual([]);
    await office.getByRole('button', { name: `In den Bericht nehmen: ${said}` }).click();
    await offered(said).getByText('steht im Bericht', { exact: true }).waitFor();
    await office.getByRole('button', { name: /^Nicht in den Bericht: Kommen/ }).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByLabel('Grund').fill('Werbung.');
    await dialog.getByRole('button', { name: 'Grund speichern' }).click();
    await dialog.locator('[aria-invalid=true]').waitFor();
    expect(await findings(office)).toEqual([]);
    await dialog.getByLabel('Grund').fill('Werbung für ein Geschäft steht in keinem Bericht.');
    await dialog.getByRole('button', { name: 'Grund speichern' }).click();
    await offered('Kommen Sie').getByText('steht nicht im Bericht', { exact: true }).waitFor();

    const code = await other.locator('#satz .code').innerText();
    await other.goto('/beleg');
    await other.fill('input[name=code]', code);
    await other.click('main form button[type=submit]');
    await other.getByText('Werbung für ein Geschäft steht in keinem Bericht.').waitFor();
    await fits(other);
    await light.close();
  });

  it('stands in the report for everybody, until it is withdrawn by its writer alone', async () => {
    await event.call('POST /workshops/:id/state', {
      params: { id: event.workshopId },
      body: { to: 'documented' },
    });
    const guest = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
    const reader = await guest.newPage();
    await reader.goto(`/heidmark/termine/${event.workshopId}`);
    await reader.getByText(said).waitFor();
    expect(await reader.getByText('Kommen Sie in meinen Laden.').count()).toBe(0);

    await writer.getByRole('button', { name: ar.voice.withdraw }).click();
    await writer.getByText(ar.voice.withdrawn).waitFor();
    await fits(writer);
    await reader.reload();
    expect(await reader.getByText(said).count()).toBe(0);
    await atReport();
    await offered('Kommen Sie').waitFor();
    expect(await offered(said).count()).toBe(0);
    await guest.close();
    await small.close();
  });
});

it.each([
  ['de', 'light'],
  ['ar', 'dark'],
] as const)('a seat is left and taken again, in %s and %s, at 320 px', async (language, colorScheme) => {
  const leave = leaveWords[language];
  const { write: sent } = await loadHall(language);
  const own = await openEvent(server.origin, 1);
  const context = await narrow(browser, server.origin, { language, colorScheme });
  const page = await context.newPage();
  await page.goto(`/j/${own.code}/1`);
  await page.locator('button[name=table]').first().click();
  await page.waitForURL(/\/platz\//);
  await page.waitForSelector('[data-ready]');
  const place = page.url();
  await page.fill('textarea[name=text]', 'Bleibt am Tisch');
  await page.click('form[method=POST] button[type=submit]');
  const card = page.locator('article', { hasText: 'Bleibt am Tisch' });
  await card.getByText(sent.states.sent, { exact: true }).waitFor();
  await page.locator('a[href$="/verlassen"]').click();
  await page.waitForURL(/\/verlassen$/);
  await page.getByRole('heading', { level: 1, name: leave.title }).waitFor();
  await fits(page);
  await page.getByRole('button', { name: leave.leave }).click();
  await page.getByRole('heading', { level: 1, name: leave.gone }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await fits(page);
  const people = async () => {
    const hall = await own.call('GET /workshops/:id/hall', { params: { id: own.workshopId } });
    return hall.ok ? hall.value.people : -1;
  };
  await expect.poll(people).toBe(0);
  await page.getByRole('button', { name: leave.again }).click();
  await page.waitForURL(place);
  await card.waitFor();
  await expect.poll(people).toBe(1);
  await context.close();
});
