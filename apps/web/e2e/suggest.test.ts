import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  demo,
  desktop,
  type Event,
  findings,
  freshId,
  openBrowser,
  openEvent,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

const texts = [
  'Wir finden keinen Kitaplatz',
  'Der Kindergarten schließt zu früh',
  'Krippenplätze fehlen überall',
  'Der letzte Bus fährt um 18 Uhr',
  'Busverbindung in die Dörfer verbessern',
  'An der Bushaltestelle fehlt ein Dach',
  'Schottergärten verbieten',
  'Mehr Konzerte im Schlosshof',
  'Der Hausarzt hört auf',
];

let server: RunningServer;
let browser: Browser;
let event: Event;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  event = await openEvent(server.origin, 1);
  for (const text of texts) await write(text);
  page = await (await desktop(browser, server.origin)).newPage();
  await signIn(page, demo.office);
  await page.goto(`/tisch/${event.tableIds[0]}`);
  await page.locator('main[data-line="open"]').waitFor();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function write(text: string): Promise<void> {
  await event.host(1, {
    do: 'idea.write',
    ideaId: freshId(),
    kind: 'need',
    text,
    detail: '',
    language: 'de',
    source: 'paper',
  });
}

const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });
const panel = (): Locator => page.getByRole('region', { name: 'Vorschläge aus den Wörtern der Karten' });
const items = (): Locator => panel().locator('[data-suggestion]');
const cardsIn = (place: string): Promise<number> =>
  page.getByRole('region', { name: place, exact: true }).locator('[data-idea]').count();

describe('suggestions on the host’s board', () => {
  it('come with the tenth card, explained, without touching the board', async () => {
    await page.locator('[data-idea]').nth(8).waitFor();
    expect(await panel().count()).toBe(0);
    await write('Glasfaser für alle');
    await panel().getByRole('button', { name: '2 Vorschläge' }).click();
    await eventually(() => items().count()).toBe(2);
    await eventually(() => panel().innerText()).toContain('teilen: Bus');
    expect(await cardsIn('Ohne Gruppe')).toBe(10);
    expect(await findings(page)).toEqual([]);
  });

  it('are refused with one key and do not come back, also not after a reload', async () => {
    const bus = items().filter({ hasText: 'Bus' });
    await bus.getByRole('button', { name: /^Ablehnen/ }).focus();
    await page.keyboard.press('n');
    await eventually(() => items().count()).toBe(1);
    expect(await cardsIn('Ohne Gruppe')).toBe(10);
    await page.reload();
    await panel().getByRole('button', { name: '1 Vorschlag' }).click();
    expect(await panel().innerText()).not.toContain('Bus');
  });

  it('are accepted with one key, as a step that can be undone', async () => {
    await items()
      .first()
      .getByRole('button', { name: /^Gruppe anlegen/ })
      .focus();
    await page.keyboard.press('j');
    await eventually(() => cardsIn('Ohne Gruppe')).toBe(7);
    // The new group asks for its name.
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('heading');
    await page.keyboard.press('Escape');
    await page.locator('input[name=heading]').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Rückgängig:/ }).click();
    await eventually(() => cardsIn('Ohne Gruppe')).toBe(10);
  });

  it('leave the focus where it is when others write', async () => {
    await panel().getByRole('button', { name: '1 Vorschlag' }).waitFor();
    const refuse = items()
      .first()
      .getByRole('button', { name: /^Ablehnen/ });
    await refuse.focus();
    await write('Noch ein Kindergarten im Norden');
    await eventually(() => cardsIn('Ohne Gruppe')).toBe(11);
    expect(await refuse.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('many cards on the host’s board', () => {
  it('are looked through by words, reached with Enter, and grouped in one go', async () => {
    const search = page.getByRole('searchbox', { name: 'Karten suchen' });
    expect(await search.count()).toBe(0);
    for (let n = 1; n <= 9; n++) await write(`Deutschkurs Nummer ${n}`);
    await eventually(() => cardsIn('Ohne Gruppe')).toBe(20);
    await search.fill('Rathaus');
    await page.getByText('keine Karte gefunden').waitFor();
    await search.fill('bus');
    await page.getByText('3 Karten gefunden').waitFor();
    expect(await findings(page)).toEqual([]);
    const at = () => page.evaluate(() => document.activeElement?.closest('[data-idea]')?.textContent ?? '');
    await search.press('Enter');
    await eventually(at).toMatch(/bus/i);
    await page.getByRole('button', { name: 'Alle auswählen' }).click();
    const chosen = page.getByRole('region', { name: 'Auswahl', exact: true });
    await chosen.getByText('3 Karten ausgewählt').waitFor();
    await chosen.getByRole('button', { name: 'Neue Gruppe daraus' }).click();
    await eventually(() => cardsIn('Ohne Gruppe')).toBe(17);
  });
});
