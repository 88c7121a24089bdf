import type { Browser, Locator, Page } from 'playwright-core';
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
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

const texts = [
  'Zusätzliche Busse am Abend',
  'Abends fährt kein Bus',
  'Busse auch abends',
  'Eine Stelle für Fragen',
];

let server: RunningServer;
let browser: Browser;
let event: Event;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  event = await openEvent(server.origin, 1);
  for (const text of texts)
    await event.host(1, {
      do: 'idea.write',
      ideaId: freshId(),
      kind: 'need',
      text,
      detail: '',
      language: 'de',
      source: 'paper',
    });
  await event.phase('sorting');
  page = await open(demo.moderator);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(email: string): Promise<Page> {
  const made = await (await desktop(browser, server.origin)).newPage();
  await signIn(made, email);
  await made.goto(`/tisch/${event.tableIds[0]}`);
  await made.locator('main[data-line="open"]').waitFor();
  return made;
}

const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });
const column = (name: string): Locator => page.getByRole('region', { name, exact: true });
const cards = (name: string): Promise<number> => column(name).locator('[data-idea]').count();
const card = (text: string): Locator => page.locator('[data-control="card"]', { hasText: text });
const key = (...keys: readonly string[]) =>
  keys.reduce<Promise<void>>(
    (before, each) => before.then(() => page.keyboard.press(each)),
    Promise.resolve(),
  );
const undo = (): Locator => page.getByRole('button', { name: /^Rückgängig:/ }).first();

/** Opens the menu of a group and chooses an entry by typing its first letters, as a keyboard does. */
async function fromMenu(group: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `Gruppe: ${group}` }).focus();
  await key('Enter');
  const item = page.getByRole('menuitem', { name: entry });
  await item.waitFor();
  for (let n = 0; n < 12 && !(await item.evaluate((one) => one === document.activeElement)); n++)
    await key('ArrowDown');
  await key('Enter');
}

describe('a host with the keyboard alone', () => {
  it('lets one card stand for three that say the same, and takes them apart again', async () => {
    await card('Zusätzliche Busse').focus();
    await key('Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space', 'd');
    await page.getByRole('dialog', { name: '3 Karten sagen dasselbe' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await key('Enter');
    await eventually(() => cards('Ohne Gruppe')).toBe(2);
    await eventually(() => card('Zusätzliche Busse').innerText()).toContain('3 ×');
    await eventually(() => column('Ohne Gruppe').innerText()).toContain('4 Karten');
    await eventually(() => card('Zusätzliche Busse').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );

    await card('Zusätzliche Busse')
      .getByRole('button', { name: /^Mehr:/ })
      .focus();
    await key('Enter');
    const separate = page.getByRole('button', { name: 'Trennen: Busse auch abends' });
    await separate.focus();
    await key('Enter');
    await eventually(() => cards('Ohne Gruppe')).toBe(3);
    await key('Escape');
    await closed(page);
    await eventually(() => card('Zusätzliche Busse').innerText()).toContain('2 ×');
    await key('Control+z');
    await eventually(() => cards('Ohne Gruppe')).toBe(2);
    await key('Control+z');
    await eventually(() => cards('Ohne Gruppe')).toBe(4);
  });

  it('gives a group a mark, and splits it', async () => {
    await card('Zusätzliche Busse').focus();
    await key('Control+a');
    await page.getByRole('button', { name: 'Neue Gruppe daraus' }).focus();
    await key('Enter');
    await page.getByLabel('Überschrift als Satz').fill('Alles auf einmal');
    await key('Enter');
    await column('Alles auf einmal').waitFor();

    await fromMenu('Alles auf einmal', 'Kennzeichen wählen …');
    await page.getByRole('radio', { name: 'petrolfarbenes Sechseck' }).focus();
    await key('Space');
    expect(await findings(page)).toEqual([]);
    await key('Enter');
    await column('Alles auf einmal').locator('[data-mark="hexagon"]').waitFor();
    await closed(page);

    await fromMenu('Alles auf einmal', 'Gruppe teilen …');
    await page.getByRole('checkbox', { name: 'Eine Stelle für Fragen', exact: true }).focus();
    await key('Space');
    expect(await findings(page)).toEqual([]);
    await page.getByLabel('Überschrift der neuen Gruppe').fill('Beratung');
    await key('Enter');
    await eventually(() => cards('Beratung')).toBe(1);
    await eventually(() => cards('Alles auf einmal')).toBe(3);
    await closed(page);
    await key('Control+z');
    await eventually(() => cards('Alles auf einmal')).toBe(4);
    await key('Control+Shift+z');
    await eventually(() => cards('Beratung')).toBe(1);
  });

  it('puts a card and a group into the Themenspeicher with who takes them on, and back', async () => {
    await card('Eine Stelle').focus();
    await key('p');
    await page.getByRole('dialog', { name: 'Karte in den Themenspeicher' }).waitFor();
    await page.getByRole('textbox', { name: 'Wer übernimmt es?' }).focus();
    await key('Enter');
    await page.getByText('Bitte sagen Sie, wer es übernimmt.').waitFor();
    await page.keyboard.type('Volkshochschule');
    expect(await findings(page)).toEqual([]);
    await key('Enter');
    await eventually(() => cards('Beratung')).toBe(0);
    await closed(page);
    const topics = page.locator('[data-parked]');
    await topics.locator('summary').focus();
    await key('Enter');
    await eventually(() => topics.innerText()).toContain('übernimmt Volkshochschule');

    await fromMenu('Alles auf einmal', 'In den Themenspeicher …');
    await page.getByRole('radio', { name: 'An die Steuerungsgruppe weitergeben' }).focus();
    await key('Space');
    await page.getByRole('button', { name: 'In den Themenspeicher legen' }).focus();
    await key('Enter');
    await eventually(() => topics.innerText()).toContain('geht an die Steuerungsgruppe');
    await eventually(() => column('Alles auf einmal').count()).toBe(0);
    await closed(page);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Zurück auf die Wand: Gruppe/ }).focus();
    await key('Enter');
    await eventually(() => cards('Alles auf einmal')).toBe(3);
    await undo().focus();
    await key('Enter');
    await eventually(() => column('Alles auf einmal').count()).toBe(0);
    await page.getByRole('button', { name: /^Wiederholen:/ }).focus();
    await key('Enter');
    await eventually(() => cards('Alles auf einmal')).toBe(3);
  });
});

describe('two hosts', () => {
  it('do not disturb what one of them writes or chooses in a dialog', async () => {
    const written = async (text: string) => {
      await event.host(1, {
        do: 'idea.write',
        ideaId: freshId(),
        kind: 'question',
        text,
        detail: '',
        language: 'de',
        source: 'paper',
      });
      await card(text).waitFor({ state: 'attached' });
    };
    await card('Zusätzliche Busse').focus();
    await key('p');
    const owner = page.getByRole('textbox', { name: 'Wer übernimmt es?' });
    await owner.fill('Volkshochschule');
    await written('Während des Parkens');
    expect(await owner.inputValue()).toBe('Volkshochschule');
    await key('Escape');
    await closed(page);

    await fromMenu('Alles auf einmal', 'Kennzeichen wählen …');
    const mark = page.getByRole('radio', { name: 'petrolfarbenes Sechseck' });
    const other = page.getByRole('radio').first();
    const another = (await mark.isChecked()) ? other : mark;
    await another.focus();
    await key('Space');
    await written('Während des Kennzeichnens');
    expect(await another.isChecked()).toBe(true);
    await key('Escape');
    await closed(page);

    await fromMenu('Alles auf einmal', 'Gruppe teilen …');
    await page.getByRole('checkbox', { name: 'Busse auch abends', exact: true }).check();
    await page.getByLabel('Überschrift der neuen Gruppe').fill('Abends');
    await written('Während des Teilens');
    expect(await page.getByLabel('Überschrift der neuen Gruppe').inputValue()).toBe('Abends');
    expect(await page.getByRole('checkbox', { name: 'Busse auch abends', exact: true }).isChecked()).toBe(
      true,
    );
    await key('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('see which card the other has in hand, and phones never do', async () => {
    const other = await open(demo.office);
    await card('Zusätzliche Busse').focus();
    await key('Control+x');
    const theirs = other.locator('[data-control="card"]', { hasText: 'Zusätzliche Busse' });
    await eventually(() => theirs.innerText()).toMatch(/bewegt diese Karte/);
    await key('Escape');
    await eventually(() => theirs.innerText()).not.toMatch(/bewegt diese Karte/);
    await other.context().close();
  });
});
