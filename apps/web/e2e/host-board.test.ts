import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo, desktop, findings, openBrowser, type RunningServer, signIn, startServer } from './harness.ts';

let server: RunningServer;
let browser: Browser;
let page: Page;
let tableId: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  page = await (await desktop(browser, server.origin)).newPage();
  await signIn(page, demo.moderator);
  tableId = await firstTable(page);
  await openTable(page);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function firstTable(by: Page): Promise<string> {
  const events = await (await by.request.get('/api/workshops')).json();
  const event = events.workshops.find((each: { code: string }) => each.code === demo.code);
  const read = await (await by.request.get(`/api/workshops/${event.id}`)).json();
  return read.tables[0].id;
}

async function openTable(by: Page): Promise<void> {
  await by.goto(`/tisch/${tableId}`);
  await by.locator('main[data-line="open"]').waitFor();
}

/** What other people and the server do takes its time. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });
const column = (name: string): Locator => page.getByRole('region', { name, exact: true });
const loose = (): Locator => column('Ohne Gruppe');
const named = 'Die Kurse mit Betreuung sind angekommen';
const cardsOf = (place: Locator): Locator => place.locator('[data-idea]');
const undo = (): Locator => page.getByRole('button', { name: /^(Rückgängig:|Nichts rückgängig)/ });

async function textOf(card: Locator): Promise<string> {
  return (await card.locator('.text').innerText()).trim();
}

async function saved(): Promise<void> {
  await page.getByText('alles gespeichert').first().waitFor();
}

async function drag(card: Locator, onto: Locator): Promise<void> {
  const from = await card.boundingBox();
  const to = await onto.boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 60, from.y + from.height - 14);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + from.height, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + to.height - 60, { steps: 8 });
}

/** Runs in the page: whether everything in a button stands inside of it. */
function holdsItsParts(button: Element): boolean {
  const frame = button.getBoundingClientRect();
  return [...button.children].every((part) => {
    const { left, right } = part.getBoundingClientRect();
    return left >= frame.left && right <= frame.right;
  });
}

describe('the host’s table', () => {
  it('has no finding of axe, as wall and as list, in light and in the dark', async () => {
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Liste', exact: true }).click();
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Wand', exact: true }).click();
  });

  it('takes a card by mouse into a group, says so before and after, and takes it back', async () => {
    const card = cardsOf(loose()).first();
    const text = await textOf(card);
    const before = await cardsOf(column(named)).count();
    await drag(card, column(named));
    expect(await column(named).locator('.says').innerText()).toBe(`Karte nach ‚${named}‘ verschieben`);
    await page.mouse.up();
    await eventually(() => cardsOf(column(named)).count()).toBe(before + 1);
    await column(named).locator('[data-idea]', { hasText: text }).waitFor({ state: 'attached' });
    await eventually(() => undo().innerText()).toBe('Rückgängig: 1 Karte verschieben');
    await undo().click();
    await eventually(() => cardsOf(column(named)).count()).toBe(before);
    await saved();
  });

  it('changes nothing when the drag is broken off', async () => {
    const before = await cardsOf(loose()).count();
    await drag(cardsOf(loose()).first(), column(named));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await cardsOf(loose()).count()).toBe(before);
    expect(await page.locator('.drag-ghost').count()).toBe(0);
  });

  it('holds the picture still while a card is in the hand, and shows what came once it is let go', async () => {
    const other = await (await desktop(browser, server.origin)).newPage();
    await signIn(other, demo.office);
    await openTable(other);
    const before = await cardsOf(loose()).count();
    await drag(cardsOf(loose()).first(), column(named));
    await other.getByRole('button', { name: 'Papierkarten eintippen' }).click();
    await other.getByLabel('Text der Karte').fill('Während des Ziehens geschrieben');
    await other.keyboard.press('Enter');
    await other.getByText('1 Karte eingetippt').waitFor();
    expect(await cardsOf(loose()).count()).toBe(before);
    await page.mouse.up();
    await loose().getByText('Während des Ziehens geschrieben').waitFor();
    await eventually(() => cardsOf(loose()).count()).toBe(before);
    await undo().click();
    await eventually(() => cardsOf(loose()).count()).toBe(before + 1);
    await other.context().close();
  });

  it('moves by the button: type-ahead over the groups, the focus stays with the card', async () => {
    const card = cardsOf(loose()).first();
    const id = await card.getAttribute('data-idea');
    await card.getByRole('button', { name: /^Verschieben/ }).click();
    await page.getByRole('combobox').fill('kurse');
    await eventually(() => page.getByRole('option').first().innerText()).toContain(named);
    await page.keyboard.press('Enter');
    await column(named).locator(`[data-idea="${id}"]`).waitFor();
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest('[data-idea]')?.getAttribute('data-idea')),
    ).toBe(id);
    await undo().click();
    await loose().locator(`[data-idea="${id}"]`).waitFor();
    await saved();
  });

  it('is sorted with the keyboard alone: choose, group, name, move, cut and paste, undo', async () => {
    const first = cardsOf(loose()).nth(0).locator('[data-control="card"]');
    const second = await cardsOf(loose()).nth(1).getAttribute('data-idea');
    const all = await cardsOf(loose()).count();
    await first.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByLabel('Überschrift als Satz').waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('heading');
    await page.keyboard.type('Wege müssen kürzer werden.');
    await page.keyboard.press('Enter');
    const made = column('Wege müssen kürzer werden.');
    await made.waitFor();
    await eventually(() => cardsOf(made).count()).toBe(2);
    await eventually(() => undo().innerText()).toBe('Rückgängig: Gruppe benennen');

    await made.locator(`[data-idea="${second}"] [data-control="card"]`).focus();
    await page.keyboard.press('Shift+ArrowUp');
    await eventually(() => cardsOf(made).first().getAttribute('data-idea')).toBe(second);
    await page.keyboard.press('Control+x');
    await cardsOf(column(named)).first().locator('[data-control="card"]').focus();
    await page.keyboard.press('Control+v');
    await eventually(() => cardsOf(made).count()).toBe(1);
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest('[data-idea]')?.getAttribute('data-idea')),
    ).toBe(second);

    await saved();
    for (let step = 0; step < 4; step += 1) {
      const answered = page.waitForResponse((response) => response.url().endsWith('/commands'));
      await page.keyboard.press('Control+z');
      await answered;
      await saved();
    }
    await eventually(() => cardsOf(loose()).count()).toBe(all);
    await eventually(() => made.count()).toBe(0);
    await page.keyboard.press('Control+Shift+z');
    await eventually(() => cardsOf(loose()).count()).toBe(all - 2);
    await saved();
    await page.keyboard.press('Control+z');
    await eventually(() => cardsOf(loose()).count()).toBe(all);
    await saved();
  });

  it('draws ahead the piles one step from the keyboard, and no others', async () => {
    const drawn = () =>
      page
        .locator('[data-pile]')
        .evaluateAll((piles) => piles.map((pile) => getComputedStyle(pile).contentVisibility));
    await cardsOf(loose()).first().locator('[data-control="card"]').focus();
    await eventually(async () => (await drawn()).slice(0, 3)).toEqual(['visible', 'visible', 'auto']);
    await page.keyboard.press('ArrowRight');
    await eventually(async () => (await drawn()).slice(0, 3)).toEqual(['visible', 'visible', 'visible']);
  });

  it('leaves the focus on a card that somebody else moves', async () => {
    const card = cardsOf(loose()).first();
    const id = await card.getAttribute('data-idea');
    await card.locator('[data-control="card"]').focus();
    const clusterId = await column(named).getAttribute('data-cluster');
    const commandId = [...(id ?? '')].reverse().join('');
    const sent = await page.request.post(`/api/tables/${tableId}/commands`, {
      headers: { origin: server.origin },
      data: { commandId, command: { do: 'idea.move', ideaIds: [id], clusterId, beforeId: null } },
    });
    expect(sent.status()).toBe(200);
    await column(named).locator(`[data-idea="${id}"]`).waitFor();
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest('[data-idea]')?.getAttribute('data-idea')),
    ).toBe(id);
    await eventually(() => undo().innerText()).toBe('Rückgängig: 1 Karte verschieben');
    await undo().click();
    await loose().locator(`[data-idea="${id}"]`).waitFor();
    await saved();
  });

  it('takes a card by its handle with a finger', async () => {
    const tablet = await browser.newContext({
      baseURL: server.origin,
      viewport: { width: 1180, height: 820 },
      hasTouch: true,
      isMobile: true,
      storageState: await page.context().storageState(),
    });
    const touched = await tablet.newPage();
    await openTable(touched);
    const handle = touched.locator('[data-column="loose"] [data-handle]').first();
    await (await handle.elementHandle())?.waitForElementState('stable');
    const from = await handle.boundingBox();
    const target = touched.getByRole('region', { name: named, exact: true });
    const to = await target.boundingBox();
    if (!from || !to) throw new Error('nothing to drag');
    const before = await cardsOf(target).count();
    const hand = await tablet.newCDPSession(touched);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      hand.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await touch('touchStart', from.x + 10, from.y + 10);
    for (const part of [0.1, 0.4, 0.7, 1])
      await touch(
        'touchMove',
        from.x + 10 + (to.x + 120 - from.x) * part,
        from.y + 10 + (to.y + 90 - from.y) * part,
      );
    await target.locator('.says').waitFor();
    await touch('touchEnd');
    await eventually(() => cardsOf(target).count()).toBe(before + 1);
    // In a small window a long act is cut short inside of its button, sign and all.
    const back = touched.getByRole('button', { name: 'Rückgängig: 1 Karte verschieben' });
    await touched.setViewportSize({ width: 320, height: 700 });
    await eventually(() => back.evaluate(holdsItsParts)).toBe(true);
    await touched.setViewportSize({ width: 1180, height: 820 });
    await back.click();
    await eventually(() => cardsOf(target).count()).toBe(before);
    await tablet.close();
  });

  it('opens the sheet of the table for its host', async () => {
    await page.getByRole('link', { name: 'Zum Blatt' }).click();
    await page.getByRole('heading', { level: 1, name: 'Blatt von Tisch 1' }).waitFor();
    await page.locator('[contenteditable="true"]').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Zurück zu den Karten' }).click();
    await page.locator('main[data-line="open"]').waitFor();
  });

  it('hides a delicate card at once and shows it again', async () => {
    const card = cardsOf(loose()).first();
    const text = await textOf(card);
    const before = await cardsOf(loose()).count();
    await card.getByRole('button', { name: /^Mehr/ }).click();
    await page.getByRole('button', { name: 'Heikel: sofort ausblenden' }).click();
    await eventually(() => cardsOf(loose()).count()).toBe(before - 1);
    await page.getByText(/ausgeblendete Karte/).click();
    await page
      .getByRole('button', { name: /^Wieder zeigen/ })
      .last()
      .click();
    await eventually(() => cardsOf(loose()).count()).toBe(before);
    await loose().getByText(text).waitFor();
    await saved();
  });

  it('fits 320 pixels as a list, without scrolling sideways', async () => {
    const small = await (await desktop(browser, server.origin)).newPage();
    await small.setViewportSize({ width: 320, height: 640 });
    await signIn(small, demo.moderator);
    await openTable(small);
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await small.getByRole('button', { name: 'Liste', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    // Cards outside the window are not laid out: there axe cannot tell what lies behind a text. The same colours pass
    // on the wall, where all of them are in sight.
    expect(await findings(small, ['color-contrast'])).toEqual([]);
    await small.context().close();
  });
});

describe('the projector', () => {
  it('opens by its link, keeps no token, shows the table as it changes, and never a hidden card', async () => {
    const events = await (await page.request.get('/api/workshops')).json();
    const event = events.workshops.find((each: { code: string }) => each.code === demo.code);
    await page.goto(`/saal/${event.id}`);
    await page.getByRole('button', { name: 'Link für die Leinwand erstellen' }).click();
    const link = await page.getByLabel('Link für die Leinwand').inputValue();
    const wall = await (await desktop(browser, server.origin)).newPage();
    await wall.goto(link);
    await wall.waitForURL(/\/leinwand\/[a-z0-9]+$/);
    expect(await wall.evaluate(() => window.location.hash)).toBe('');
    await wall.getByText('M4T\u00a09WQ').first().waitFor();
    expect(await findings(wall)).toEqual([]);
    await wall.keyboard.press('3');
    await wall.getByRole('heading', { level: 1, name: /^Tisch 1/ }).waitFor();
    expect(await findings(wall)).toEqual([]);

    await openTable(page);
    const card = cardsOf(loose()).first();
    const text = await textOf(card);
    await wall.getByText(text).waitFor();
    await card.getByRole('button', { name: /^Mehr/ }).click();
    await page.getByRole('button', { name: 'Heikel: sofort ausblenden' }).click();
    await eventually(() => wall.getByText(text).count()).toBe(0);
    await undo().click();
    await wall.getByText(text).waitFor();
    for (const name of ['Weiter zu', 'Verschieben', 'Ausblenden'])
      expect(await wall.getByRole('button', { name }).count()).toBe(0);
    await wall.context().close();
  });
});

describe('the hall', () => {
  it('has no finding of axe and moves all tables one step, after asking, and back', async () => {
    const events = await (await page.request.get('/api/workshops')).json();
    const event = events.workshops.find((each: { code: string }) => each.code === demo.code);
    await page.goto(`/saal/${event.id}`);
    await page.getByRole('button', { name: 'Alle weiter zu: Gewichten' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Alle weiter zu: Gewichten' }).click();
    await page.getByRole('button', { name: 'Zu „Gewichten“ wechseln' }).click();
    await eventually(() => page.locator('[data-phase="weighting"]').count()).toBe(3);
    await page.getByRole('button', { name: 'Alle weiter zu: Vorstellen' }).click();
    await page.getByRole('button', { name: 'Zu „Vorstellen“ wechseln' }).click();
    await eventually(() => page.locator('[data-phase="presenting"]').count()).toBe(3);

    await openTable(page);
    await page.getByRole('heading', { name: 'Stimmungsbild' }).waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await page.getByText('Beschlossen ist damit nichts.').count()).toBe(1);
  });
});
