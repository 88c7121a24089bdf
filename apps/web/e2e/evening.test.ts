import type { EventResult } from '@fortschrift/domain/event-result';
import type { Id } from '@fortschrift/domain/id';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BadLine, openBadLine } from './evening/bad-line.ts';
import { createDice } from './evening/dice.ts';
import { type Guest, openGuest, type Sheet } from './evening/guest.ts';
import { insist } from './evening/insist.ts';
import { cardOf, headings, themeOf } from './evening/words.ts';
import {
  demo,
  desktop,
  type Event,
  findings,
  freshId,
  narrow,
  openBrowser,
  openEvent,
  phone,
  type RunningServer,
  signedInClient,
  signIn,
  startServer,
} from './harness.ts';

/**
 * A whole evening: six tables of twelve phones, a host at each, a projector. A third of the phones have bad Wi-Fi, the server dies once
 * while everybody writes, four of the phones and one host are real browsers. In the end everything that was said stands there once.
 */
const tables = 6;
const phonesPerTable = 12;
const cardsPerPhone = 4;
const paperCards = 5;
/** Milliseconds over which people come in, and over which they write. */
const arriving = 6_000;
const writing = 25_000;

let server: RunningServer;
let browser: Browser;
let event: Event;
let line: BadLine;
const chance = createDice(20261122);
const guests: Guest[] = [];
const real: { page: Page; table: number; wrote: string[] }[] = [];
/** Cards the hosts typed from paper, by table. */
const paper: Map<Id, string>[] = Array.from({ length: tables }, () => new Map());
let host: Page;
let wall: Page;
let arabic: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  event = await openEvent(server.origin, tables);
  line = await openBadLine(server.origin, chance);
});
afterAll(async () => {
  for (const guest of guests) guest.leave();
  await browser?.close();
  await line?.close();
  await server?.stop();
});

const eventually = <Value>(read: () => Value | Promise<Value>, timeout = 40_000) =>
  expect.poll(read, { timeout });
const within = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, chance() * milliseconds));
const tableOf = (number: number): Id => event.tableIds[number - 1] ?? '';
const at = (number: number) => guests.filter(({ tableId }) => tableId === tableOf(number));
const goodLine = new Set<Guest>();

/** A guest of the hall with a browser, at a table. */
async function sit(page: Page, table: number): Promise<Page> {
  await page.goto(`/j/${event.code}/${table}`);
  await page.locator('button[name=table]').first().click();
  await page.waitForURL(/\/platz\//);
  await page.waitForSelector('[data-ready]');
  real.push({ page, table, wrote: [] });
  return page;
}

async function writeAt(page: Page, text: string): Promise<void> {
  await page.fill('textarea[name=text]', text);
  await page.click('form[method=POST] button[type=submit]');
  real.find((one) => one.page === page)?.wrote.push(text);
}

/** All texts that must stand at a table, sorted. */
function saidAt(table: number): string[] {
  const typed = at(table).flatMap(({ written }) => [...written.values()]);
  const touched = real.filter((one) => one.table === table).flatMap(({ wrote }) => wrote);
  return [...typed, ...touched, ...(paper[table - 1]?.values() ?? [])].sort();
}

const boardTexts = (guest: Guest): string[] => (guest.board()?.ideas ?? []).map(({ text }) => text).sort();

describe('an evening', () => {
  it('begins: seventy-two phones come in and sit down', async () => {
    host = await (await desktop(browser, server.origin)).newPage();
    await signIn(host, demo.moderator);
    await host.goto(`/tisch/${tableOf(1)}`);
    await host.locator('main[data-line="open"]').waitFor();
    const { link } = await insist('projector', () =>
      event.call('POST /workshops/:id/displays', { params: { id: event.workshopId } }),
    );
    wall = await (await desktop(browser, server.origin)).newPage();
    await wall.goto(link);

    const [two, three, four, five] = await Promise.all([
      phone(browser, server.origin, { language: 'ar' }),
      narrow(browser, server.origin, { language: 'de', colorScheme: 'dark' }),
      phone(browser, line.origin, { language: 'uk' }),
      phone(browser, server.origin, { language: 'ru' }),
    ]);
    arabic = await sit(await two.newPage(), 2);
    await sit(await three.newPage(), 3);
    await sit(await four.newPage(), 4);
    const large = await five.newPage();
    // A window of 1280 by 1024 at 400 percent.
    await large.setViewportSize({ width: 320, height: 256 });
    await sit(large, 5);

    const places = Array.from({ length: tables * phonesPerTable }, (_, n) => ({
      table: 1 + (n % tables),
      n,
    })).slice(real.length);
    await Promise.all(
      places.map(async ({ table, n }) => {
        await within(arriving);
        const bad = n % 3 === 0;
        const guest = await openGuest({
          origin: server.origin,
          way: bad ? line.origin : server.origin,
          code: event.code,
          tableId: tableOf(table),
          name: `guest ${n}`,
          language: 'de',
        });
        guests.push(guest);
        if (!bad) goodLine.add(guest);
      }),
    );
    expect(guests.length + real.length).toBe(tables * phonesPerTable);
    await eventually(() => guests.filter((guest) => guest.board() === null).length).toBe(0);
    for (const { page } of real) expect(await findings(page)).toEqual([]);
  }, 300_000);

  it('goes on: everybody writes, the server dies in the middle, and each card stands there once', async () => {
    const sent: { guest: Guest; ideaId: Id; at: number }[] = [];
    let killed = Number.POSITIVE_INFINITY;
    let back = 0;
    const hosts = await Promise.all(
      Array.from({ length: tables }, () => signedInClient(server.origin, demo.moderator)),
    );
    const phones = guests.map(async (guest, n) => {
      for (let card = 0; card < cardsPerPhone; card += 1) {
        await within((2 * writing) / cardsPerPhone);
        const { text, language } = cardOf(n, card);
        sent.push({ guest, ...(await guest.write(text, language)) });
      }
    });
    const noteTakers = hosts.map(async (call, index) => {
      for (let card = 0; card < paperCards; card += 1) {
        await within((2 * writing) / paperCards);
        const [ideaId, text] = [freshId(), `Vom Papier: ${cardOf(90 + index, card).text}`];
        const command = { do: 'idea.write', ideaId, source: 'paper', kind: 'need', text } as const;
        const body = { commandId: freshId(), command: { ...command, detail: '', language: 'de' as const } };
        await insist(`host ${index + 1}`, () =>
          call('POST /tables/:id/commands', { params: { id: tableOf(index + 1) }, body }),
        );
        paper[index]?.set(ideaId, text);
      }
    });
    const screens = real.map(async ({ page, table }) => {
      await writeAt(page, `Karte vom echten Telefon an Tisch ${table}, vor dem Ausfall`);
    });
    const dying = (async () => {
      await eventually(() => sent.length).toBeGreaterThan((guests.length * cardsPerPhone) / 3);
      await Promise.all(screens);
      killed = performance.now();
      const restarted = server.killAndRestart();
      // Written while nobody is there to take it.
      for (const { page, table } of real) await writeAt(page, `Während des Ausfalls an Tisch ${table}`);
      await restarted;
      back = performance.now();
    })();
    await Promise.all([...phones, ...noteTakers, dying]);

    for (let table = 1; table <= tables; table += 1)
      for (const guest of at(table)) await eventually(() => boardTexts(guest)).toEqual(saidAt(table));
    for (const { page, table, wrote } of real) {
      for (const text of wrote)
        await page.locator('article', { hasText: text }).getByText(/\S/).first().waitFor();
      await page.locator('nav.tabs a').nth(1).click();
      await eventually(() => page.locator('main article').count()).toBe(saidAt(table).length);
      await page.locator('nav.tabs a').nth(0).click();
    }
    // From a good phone to the good phones of the table, while the server lived and was not just back.
    const waits = sent.flatMap(({ guest, ideaId, at: moment }) => {
      if (!goodLine.has(guest) || (moment > killed - 1_000 && moment < back + 3_000)) return [];
      const there = guests.filter((other) => other.tableId === guest.tableId && goodLine.has(other));
      return [Math.max(...there.map((other) => other.seen.get(ideaId) ?? Number.NaN)) - moment];
    });
    waits.sort((one, other) => one - other);
    const share = (part: number) => waits[Math.floor(part * (waits.length - 1))]?.toFixed(0);
    const again = guests.reduce((sum, guest) => sum + guest.again(), 0);
    process.stdout.write(
      `${sent.length} cards from ${guests.length} phones, ${again} sendings repeated, ${line.broken()} connections broken, ` +
        `server away ${((back - killed) / 1000).toFixed(1)} s; on every good screen of the table after ` +
        `${share(0.5)} ms (median), ${share(0.95)} ms (95 %), of ${waits.length} cards\n`,
    );
    expect(waits.length).toBeGreaterThan(20);
    expect(again + line.broken()).toBeGreaterThan(0);
  }, 300_000);

  it('is sorted: one host with nothing but a keyboard, the others as they like', async () => {
    await event.phase('sorting');
    await host.locator('[aria-current=step]', { hasText: 'Ordnen' }).waitFor();
    await host.locator('[data-idea]').first().waitFor();
    const card = host.locator('[data-idea] [data-control="card"]').first();
    await card.focus();
    await host.keyboard.press('Space');
    await host.keyboard.press('ArrowDown');
    await host.keyboard.press('Space');
    await host.keyboard.press('Enter');
    await host.getByRole('combobox').waitFor();
    await host.keyboard.press('ArrowUp');
    await host.keyboard.press('Enter');
    await host.getByLabel('Überschrift als Satz').waitFor();
    await eventually(() => host.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('heading');
    await host.keyboard.type('Mit der Tastatur geordnet');
    await host.keyboard.press('Enter');
    await host.getByRole('heading', { name: 'Mit der Tastatur geordnet' }).waitFor();
    for (let table = 1; table <= tables; table += 1) {
      const ideas = at(table)[0]?.board()?.ideas ?? [];
      for (const [theme, heading] of headings.entries()) {
        const ideaIds = ideas
          .filter(({ text, clusterId }) => clusterId === null && themeOf(text) === theme)
          .map(({ id }) => id);
        await event.host(table, { do: 'cluster.create', clusterId: freshId(), heading, ideaIds });
      }
    }
    const clustersSeen = (guest: Guest) => guest.board()?.clusters.length;
    for (const guest of guests)
      await eventually(() => clustersSeen(guest)).toBe(guest.tableId === tableOf(1) ? 4 : 3);
    expect(await findings(host)).toEqual([]);
  }, 300_000);

  it('writes together: twenty-four hands in six sheets, and each word stands there once', async () => {
    for (let table = 1; table <= tables; table += 1)
      await event.host(table, { do: 'sheet.open', open: true });
    const desks = await Promise.all(
      event.tableIds.map(async (_, index) => {
        const hands = at(index + 1)
          .slice(0, 4)
          .map((guest) => guest.openSheet());
        await eventually(() => hands.every(({ provider }) => provider.synced)).toBe(true);
        return hands;
      }),
    );
    const typed = new Map<Sheet, string[]>();
    await Promise.all(
      desks.flatMap((hands, table) =>
        hands.map(async (sheet, hand) => {
          const words = Array.from({ length: 25 }, (_, n) => `Wort${table}-${hand}-${n}`);
          typed.set(sheet, words);
          for (const word of words) {
            await within(160);
            sheet.type(word);
          }
        }),
      ),
    );
    for (const hands of desks) {
      const all = hands.flatMap((sheet) => typed.get(sheet) ?? []).sort();
      for (const sheet of hands) await eventually(() => [...sheet.words()].sort()).toEqual(all);
      expect(new Set(hands.map((sheet) => sheet.words().join(' '))).size).toBe(1);
    }
  }, 300_000);

  it('weighs: every point counts once', async () => {
    await event.phase('weighting');
    // Also on phones that were there before the server died.
    for (const guest of guests) await eventually(() => guest.board()?.table.phase).toBe('weighting');
    await Promise.all(
      guests.map(async (guest) => {
        await within(4_000);
        const clusters = guest.board()?.clusters ?? [];
        const first = clusters[Math.floor(chance() * clusters.length)];
        if (first === undefined) throw new Error(`${guest.name} sees no cluster`);
        await guest.dot(first.id, 1);
        await guest.dot(first.id, 2);
      }),
    );
    await arabic.locator('nav.tabs a').nth(2).click();
    const taken = arabic.waitForResponse((answer) => answer.url().endsWith('/commands'));
    await arabic.locator('article.cluster button').last().click();
    expect((await taken).ok()).toBe(true);
    await event.phase('presenting');
    expect(await findings(arabic)).toEqual([]);
  }, 300_000);

  it('ends: what was said is frozen word for word, and the report is there', async () => {
    line.calm();
    await insist('lead', () =>
      event.call('POST /workshops/:id/screen', {
        params: { id: event.workshopId },
        body: { picture: 'wall', tableId: tableOf(2) },
      }),
    );
    await wall
      .getByText(headings[0] ?? '')
      .first()
      .waitFor();
    await event.close();
    const params = { id: event.workshopId };
    const { result, frozen } = await insist('office', () =>
      event.call('GET /workshops/:id/result', { params }),
    );
    expect(frozen).toBe(true);
    // Who had to ask twice for a seat got one.
    expect(result.seats).toBe(tables * phonesPerTable);
    for (const table of result.tables) {
      expect(textsOf(table)).toEqual(saidAt(table.number));
      const sums = new Map<Id, number>();
      for (const guest of at(table.number))
        for (const [id, points] of guest.points) sums.set(id, (sums.get(id) ?? 0) + points);
      const extra = table.number === 2 ? 1 : 0;
      const dots = table.clusters.reduce((sum, cluster) => sum + cluster.dots, 0);
      expect(dots).toBe([...sums.values()].reduce((sum, points) => sum + points, 0) + extra);
      if (table.number !== 2)
        for (const cluster of table.clusters) expect(cluster.dots).toBe(sums.get(cluster.id) ?? 0);
    }
    const { html } = await insist('office', () =>
      event.call('GET /workshops/:id/report', { params, query: {} }),
    );
    const words = html.replaceAll(/<[^>]*>/g, '');
    for (let table = 1; table <= tables; table += 1)
      for (const text of saidAt(table)) expect(words).toContain(text);
    // Who wrote on the worst line finds all cards again, from another device.
    const guest = guests.find((one) => !goodLine.has(one));
    if (guest === undefined) throw new Error('nobody had a bad line');
    const { code } = await insist('guest', () =>
      guest.call('POST /seats/:id/receipt', { params: { id: guest.seatId } }),
    );
    const { cards } = await insist('stranger', () => event.call('POST /receipts/look', { body: { code } }));
    expect(cards.map(({ text }) => text).sort()).toEqual([...guest.written.values()].sort());
  }, 300_000);
});

function textsOf(table: EventResult['tables'][number]): string[] {
  return [...table.single, ...table.clusters.flatMap(({ ideas }) => ideas)].map(({ text }) => text).sort();
}
