import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closed,
  demo,
  desktop,
  type Event,
  findings,
  freshId,
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
let lead: Page;
let participant: Page;
let wall: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  event = await openEvent(server.origin, 2);
  const desk = await desktop(browser, server.origin);
  lead = await desk.newPage();
  await signIn(lead, demo.moderator);
  await lead.goto(`/saal/${event.workshopId}`);
  participant = await sitDown(await phone(browser, server.origin, { language: 'ar' }));
  wall = await desk.newPage();
  await wall.goto(`/leinwand/${event.workshopId}`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });

async function sitDown(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/j/${event.code}/1`);
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL(/\/platz\//);
  await page.waitForSelector('[data-ready]');
  return page;
}

describe('the hall', () => {
  it('is told one sentence on phones, tables and the wall, until it is put away or ended', async () => {
    await lead.getByLabel('Ihr Satz').fill('In fünf Minuten treffen wir uns vorn.');
    await lead.getByRole('button', { name: 'In den Saal rufen' }).click();
    const said = 'In fünf Minuten treffen wir uns vorn.';
    await participant.getByText(said).waitFor();
    await wall.getByText(said).waitFor();
    expect(await findings(participant)).toEqual([]);
    await participant.getByRole('button', { name: 'فهمت' }).click();
    await eventually(() => participant.getByText(said).count()).toBe(0);
    expect(await wall.getByText(said).count()).toBeGreaterThan(0);
    await lead.getByRole('button', { name: 'Ruf beenden' }).click();
    await eventually(() => wall.getByText(said).count()).toBe(0);
  });

  it('sees the same time everywhere, whatever clock a phone has, and loses nothing when it is over', async () => {
    const wrong = await phone(browser, server.origin, { language: 'en' });
    await wrong.addInitScript(() => {
      const real = Date.now;
      Date.now = () => real() - 3_600_000;
    });
    const late = await sitDown(wrong);
    await lead.getByLabel('Minuten').fill('10');
    await lead.getByRole('button', { name: 'Uhr starten' }).click();
    const face = (page: Page) => page.getByRole('timer').first().locator('.face').innerText();
    for (const page of [participant, late, wall, lead])
      await eventually(() => face(page)).toMatch(/^(9:\d\d|10:00)$/);
    const seconds = (text: string) => Number(text.split(':')[0]) * 60 + Number(text.split(':')[1]);
    await eventually(async () => {
      const shown = (await Promise.all([participant, late, wall, lead].map(face))).map(seconds);
      return Math.max(...shown) - Math.min(...shown);
    }).toBeLessThanOrEqual(2);
    await lead.getByRole('button', { name: '5 Minuten mehr' }).click();
    await eventually(() => face(participant)).toMatch(/^1[0-4]:/);
    expect(await findings(lead)).toEqual([]);
    await wall.goto(`/leinwand/${event.workshopId}?bild=wand&tisch=1`);
    await wall.getByRole('heading', { name: 'Tisch 1: Thema 1' }).waitFor();
    await eventually(() => face(wall)).toMatch(/^1[0-4]:/);
    await lead.getByRole('button', { name: 'Uhr wegnehmen' }).click();
    await eventually(() => participant.getByRole('timer').count()).toBe(0);
    await wrong.close();
  });

  it('counts who came how far and who is still writing, and nobody is told apart', async () => {
    await participant.locator('textarea').first().fill('لا أجد دورة');
    await eventually(() => lead.getByText('1 Person schreibt noch').count()).toBeGreaterThan(0);
    // Nothing is closed without a word about who is still writing.
    await lead.getByRole('button', { name: 'Veranstaltung schließen' }).click();
    const asked = lead.getByRole('dialog', { name: 'Veranstaltung schließen?' });
    await asked.getByText('Was nicht abgeschickt ist, kommt nicht mehr an.').waitFor();
    expect(await asked.getByText('1 Person schreibt noch').count()).toBe(1);
    await asked.getByRole('button', { name: 'Abbrechen' }).click();
    await closed(lead);
    const arrivals = lead.getByRole('region', { name: 'Ankommen' });
    await eventually(() => arrivals.innerText()).toContain('2 Personen ohne Karte bisher');
    await participant.locator('main button[type=submit]').first().click();
    await eventually(() => lead.getByText('1 Person schreibt noch').count()).toBe(0);
    await eventually(() => arrivals.innerText()).toContain('1 Person ohne Karte bisher');
  });

  it('steers the wall from the Saal: a cluster with its cards, the time', async () => {
    const clusterId = freshId();
    const ideaId = freshId();
    await event.host(2, {
      ...{ do: 'idea.write', ideaId, kind: 'need', text: 'Der Bus fährt nicht', detail: '' },
      ...{ language: 'de', source: 'paper' },
    });
    await event.host(2, { do: 'cluster.create', clusterId, heading: 'Wege am Abend', ideaIds: [ideaId] });
    const steer = lead.getByRole('region', { name: 'Leinwand steuern' });
    await steer.getByLabel('Bild').selectOption('cluster');
    await steer.getByLabel('Tisch').selectOption({ index: 1 });
    await steer.getByRole('button', { name: 'Auf die Leinwand' }).click();
    await wall.getByRole('heading', { name: 'Wege am Abend' }).waitFor();
    expect(await wall.getByText('Der Bus fährt nicht').count()).toBe(1);
    expect(await findings(wall)).toEqual([]);
    await steer.getByLabel('Bild').selectOption('timer');
    await steer.getByRole('button', { name: 'Auf die Leinwand' }).click();
    await wall.getByText('Gerade läuft keine Uhr.').waitFor();
    await wall.keyboard.press('2');
    await wall.getByRole('heading', { name: 'Was gerade an den Tischen geschieht' }).waitFor();
  });
});
