import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  demo,
  desktop,
  type Event,
  findings,
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
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  event = await openEvent(server.origin, 1);
  await event.host(1, { do: 'sheet.open', open: true });
});

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  contexts = [];
});

/** Tools that are scrolled out of their row: axe cannot see behind them; their colours are a pair of the token test. */
const signed = ['color-contrast'];

/** Sits down with a phone and opens the sheet, ready to write. */
async function sit(language: 'de' | 'ar', colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await phone(browser, server.origin, { language, colorScheme });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`/j/${event.code}/1`);
  await page.locator('button[name=table]').first().click();
  await page.waitForSelector('[data-ready]');
  await page.goto(`/platz/${event.tableIds[0]}/blatt`);
  await writable(page);
  return page;
}

/** The host's page of the sheet. */
async function sitAsHost(): Promise<Page> {
  const context = await desktop(browser, server.origin);
  contexts.push(context);
  const page = await context.newPage();
  await signIn(page, demo.moderator);
  await page.goto(`/tisch/${event.tableIds[0]}/blatt`);
  await writable(page);
  return page;
}

const text = (page: Page) => page.locator('.rich-text[role=textbox]');
const writable = (page: Page) => page.locator('.rich-text[contenteditable=true]').waitFor();
const panel = (page: Page) => page.locator('textarea[readonly]');
const says = (page: Page, words: string) =>
  expect.poll(() => whole(page), { timeout: 20_000 }).toContain(words);
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });

const saved = (page: Page, words: string) =>
  page.locator('.sheet-editor .save-state .shown', { hasText: words }).waitFor();

async function type(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** What stands in the sheet, without the carets of others. */
async function whole(page: Page): Promise<string> {
  const lines = await text(page)
    .locator('p')
    .evaluateAll((all) =>
      all.map((each) => {
        const plain = each.cloneNode(true) as HTMLElement;
        for (const extra of plain.querySelectorAll('[class*=caret], .ProseMirror-widget')) extra.remove();
        return (plain.textContent ?? '').replaceAll('\u2060', '');
      }),
    );
  return lines.filter(Boolean).join(' / ');
}

/** Cuts the line of a phone's sheet, also over reloads, until the answer is called. */
async function cut(page: Page): Promise<() => Promise<void>> {
  const sockets = /\/sync\/sheet\//;
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  let open = false;
  await page.context().routeWebSocket(sockets, async (socket) => {
    if (open) socket.connectToServer();
    else await socket.close({ code: 4999 });
  });
  return async () => {
    open = true;
  };
}

describe('going back to an earlier state of a sheet', () => {
  it('D12 a phone that was away keeps its text to copy, nothing is merged, and both see the same', async () => {
    const [one, two, host] = [await sit('de'), await sit('ar', 'dark'), await sitAsHost()];
    await type(one, 'Gemeinsamer Anfang.');
    await says(two, 'Gemeinsamer Anfang.');
    await saved(one, 'gespeichert');
    await host.getByRole('button', { name: 'Stand jetzt festhalten' }).click();
    await host.getByText('Der Stand ist festgehalten').waitFor();
    await type(two, ' Zweiter Satz.');
    await says(one, 'Zweiter Satz.');

    await two.context().setOffline(true);
    await type(two, ' Mein letzter Satz.');
    await saved(two, 'على هذا الجهاز فقط');
    await host
      .getByRole('listitem')
      .filter({ hasText: 'von Hand festgehalten' })
      .getByRole('button', { name: 'Zurück zu diesem Stand' })
      .click();
    await host.getByText('Das Blatt zeigt jetzt den Stand von').waitFor();
    await one.getByText('Das Blatt wurde auf einen früheren Stand gebracht').waitFor();
    await two.context().setOffline(false);
    await panel(two).waitFor({ timeout: 30_000 });
    // What came before it may not have been acknowledged yet when the line went.
    expect(await panel(two).inputValue()).toMatch(/Mein letzter Satz\.$/);
    await writable(two);
    await eventually(async () => [await whole(one), await whole(two)]).toEqual([
      'Gemeinsamer Anfang.',
      'Gemeinsamer Anfang.',
    ]);
    expect(await panel(one).count()).toBe(0);
    expect(await findings(two, signed)).toEqual([]);
    expect(await findings(host, signed)).toEqual([]);

    await type(two, ' Es geht weiter.');
    await says(one, 'Gemeinsamer Anfang. Es geht weiter.');
    await two.reload();
    await writable(two);
    // What came before it may not have been acknowledged yet when the line went.
    expect(await panel(two).inputValue()).toMatch(/Mein letzter Satz\.$/);
    await two.getByRole('button', { name: 'إخفاء' }).click();
    await two.reload();
    await writable(two);
    expect(await panel(two).count()).toBe(0);

    await host.getByRole('button', { name: 'Rückgängig machen' }).click();
    await says(one, 'Gemeinsamer Anfang. Zweiter Satz.');
    await says(two, 'Gemeinsamer Anfang. Zweiter Satz.');
    expect(await whole(two)).not.toContain('letzter');
  });
});

describe('a text written without a line', () => {
  it('survives a reload and is sent, once', async () => {
    const [one, two] = [await sit('de'), await sit('de')];
    await type(one, 'Anfang.');
    await says(two, 'Anfang.');
    const mend = await cut(two);
    await type(two, ' Aus dem Funkloch.');
    await saved(two, 'nur auf diesem Gerät');
    await two.reload();
    await mend();
    await says(two, 'Anfang. Aus dem Funkloch.');
    await says(one, 'Anfang. Aus dem Funkloch.');
    await saved(two, 'gespeichert');
    await eventually(() => whole(one)).toBe('Anfang. Aus dem Funkloch.');
    await eventually(() =>
      two.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('unsent'))),
    ).toEqual([]);
  });

  it('and left while somebody went back is shown to copy, and never sent', async () => {
    const [one, two, host] = [await sit('de'), await sit('de'), await sitAsHost()];
    await type(one, 'Anfang.');
    await says(two, 'Anfang.');
    const mend = await cut(two);
    await type(two, ' Zu spät.');
    await saved(two, 'nur auf diesem Gerät');
    await two.reload();
    await host.getByRole('button', { name: 'Stand jetzt festhalten' }).click();
    await host.getByText('Der Stand ist festgehalten').waitFor();
    await host
      .getByRole('listitem')
      .filter({ hasText: 'von Hand festgehalten' })
      .getByRole('button', { name: 'Zurück zu diesem Stand' })
      .click();
    await host.getByText('Das Blatt zeigt jetzt den Stand von').waitFor();
    await mend();
    await panel(two).waitFor();
    await eventually(() => panel(two).inputValue()).toBe('Zu spät.');
    await writable(two);
    await eventually(async () => [await whole(one), await whole(two)]).toEqual(['Anfang.', 'Anfang.']);
  });

  it('and closed off meanwhile is shown to copy', async () => {
    const [one, two] = [await sit('de'), await sit('de')];
    await type(one, 'Anfang.');
    await says(two, 'Anfang.');
    await two.context().setOffline(true);
    await type(two, ' Nicht mehr.');
    await saved(two, 'nur auf diesem Gerät');
    await event.host(1, { do: 'sheet.open', open: false });
    await two.context().setOffline(false);
    await panel(two).waitFor({ timeout: 30_000 });
    await eventually(() => panel(two).inputValue()).toBe('Nicht mehr.');
    await two.getByText('Das Blatt wurde inzwischen geschlossen').waitFor();
    await text(two).and(two.locator('[contenteditable=false]')).waitFor();
    await expect.poll(() => whole(two)).toBe('Anfang.');
  });

  it('on a device that stores nothing more is told, not hidden', async () => {
    const page = await sit('de');
    await page.evaluate(() => {
      let size = 2 ** 22;
      for (let at = 0; size >= 1; at++) {
        try {
          sessionStorage.setItem(`filled ${at}`, 'x'.repeat(size));
        } catch {
          size = Math.floor(size / 2);
        }
      }
    });
    await page.context().setOffline(true);
    await type(page, 'Passt nirgends hin.');
    await page.getByText('Dieses Gerät kann nichts mehr zwischenspeichern').waitFor();
    await page.context().setOffline(false);
    await saved(page, 'gespeichert');
    await page.getByText('Dieses Gerät kann nichts mehr zwischenspeichern').waitFor({ state: 'detached' });
  });
});

describe('the host of a sheet', () => {
  it('closes it, and takes a seat away with two presses', async () => {
    const [guest, host] = [await sit('de'), await sitAsHost()];
    await host.getByRole('button', { name: 'Blatt schließen' }).click();
    await guest.locator('.notice', { hasText: 'Das Blatt ist geschlossen' }).waitFor();
    await host.getByRole('button', { name: 'Blatt öffnen' }).click();
    await writable(guest);
    await host.getByRole('button', { name: 'Platz aufheben: Platz 1' }).click();
    expect(await findings(host, signed)).toEqual([]);
    await host.getByRole('dialog').getByRole('button', { name: 'Platz aufheben' }).click();
    await host.getByText('Platz 1 ist aufgehoben').waitFor();
    await host.getByText('sitzt noch niemand').waitFor();
    await guest.getByText('Ihr Platz an diesem Tisch gilt nicht mehr').first().waitFor({ timeout: 30_000 });
    await guest.locator('.rich-text[contenteditable=true]').waitFor({ state: 'detached' });
  });
});
