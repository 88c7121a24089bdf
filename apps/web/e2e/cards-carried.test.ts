import type { Id } from '@fortschrift/domain/id';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  demo,
  desktop,
  type Event,
  freshId,
  openBrowser,
  openEvent,
  type RunningServer,
  signIn,
  startServer,
} from './harness.ts';

/** Cards by the name of their column, as they lie there. */
type Layout = { readonly [column: string]: readonly Id[] };

const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });
const perPile = 3;

let server: RunningServer;
let browser: Browser;
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;
let event: Event;
let groups: { readonly [name: string]: Id };
/** How the cards lie before each test. */
let start: Layout;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const first = await desktop(browser, server.origin);
  await signIn(await first.newPage(), demo.moderator);
  signedIn = await first.storageState();
  await first.close();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  event = await openEvent(server.origin, 1);
  const names = ['Ohne Gruppe', 'Wege', 'Kurse', 'Räume'] as const;
  const piles = names.map((name) => [name, Array.from({ length: perPile }, freshId)] as const);
  for (const [name, ids] of piles) for (const [n, id] of ids.entries()) await write(id, `${name} ${n + 1}`);
  groups = Object.fromEntries(names.slice(1).map((name) => [name, freshId()]));
  for (const [heading, ideaIds] of piles.slice(1))
    await event.host(1, { do: 'cluster.create', clusterId: groupId(heading), heading, ideaIds });
  await event.phase('sorting');
  start = Object.fromEntries(piles);
  page = await open();
});

afterEach(async () => {
  await page.context().close();
});

async function write(ideaId: Id, text: string): Promise<void> {
  const card = { kind: 'need', text, detail: '', language: 'de', source: 'paper' } as const;
  await event.host(1, { do: 'idea.write', ideaId, ...card });
}

async function open(before?: (page: Page) => Promise<void>): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.origin,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'de-DE',
    storageState: signedIn,
  });
  context.setDefaultTimeout(20_000);
  const made = await context.newPage();
  await before?.(made);
  await made.goto(`/tisch/${event.tableIds[0]}`);
  await made.locator('main[data-line="open"]').waitFor();
  return made;
}

function groupId(name: string): Id {
  return groups[name] ?? '';
}

/** A card's id by the column it lay in at first, and its place there from 0. */
function idOf(column: string, index: number): Id {
  return start[column]?.[index] ?? '';
}

/** What lies where in the page, every element of a card counted. */
function layout(on = page): Promise<Layout> {
  return on.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-column]:not([data-column="new"])')].map((column) => [
        column.querySelector('.visually-hidden')?.textContent ?? '',
        [...column.querySelectorAll<HTMLElement>('[data-idea]')].map(({ dataset }) => dataset['idea'] ?? ''),
      ]),
    ),
  );
}

/** The start, with some columns otherwise; `null` for one that is gone. */
function startWith(changes: { readonly [column: string]: readonly Id[] | null }): Layout {
  const all = Object.entries({ ...start, ...changes });
  return Object.fromEntries(all.flatMap(([name, ids]) => (ids ? [[name, ids]] : [])));
}

function control(id: Id, name = 'card', on = page): Locator {
  return on.locator(`#card-${id} [data-control="${name}"]`);
}

/** Puts a note on the element of a card, to know it again. */
async function note(id: Id, on = page): Promise<void> {
  await on.locator(`#card-${id}`).evaluate((element) => Reflect.set(element, 'noted', true));
}

function isNoted(id: Id, on = page): Promise<boolean> {
  return on.locator(`#card-${id}`).evaluate((element) => Reflect.get(element, 'noted') === true);
}

function inFocus(on = page): Promise<string> {
  return on.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return `${at?.closest<HTMLElement>('[data-idea]')?.dataset['idea'] ?? at?.tagName} ${at?.dataset['control'] ?? ''}`;
  });
}

/** Whether a card answers: it can be chosen, shows so, and lets go again. */
async function answers(id: Id): Promise<void> {
  await control(id, 'select').click();
  await page.locator(`#card-${id} .chosen`).waitFor();
  await control(id, 'select').click();
  await page.locator(`#card-${id} .chosen`).waitFor({ state: 'detached' });
}

async function move(ideaId: Id, column: string, beforeId: Id | null = null): Promise<void> {
  await event.host(1, { do: 'idea.move', ideaIds: [ideaId], clusterId: groups[column] ?? null, beforeId });
}

describe('a card carried to another pile', () => {
  it('is the element the server sent, and keeps it and the focus wherever it goes', async () => {
    const sent = await open(async (fresh) => {
      await fresh.addInitScript(() => {
        const watch = new MutationObserver((changes) => {
          if (document.readyState !== 'loading') return;
          for (const { addedNodes } of changes)
            for (const node of addedNodes)
              if (node instanceof HTMLElement && node.dataset['idea']) Reflect.set(node, 'noted', true);
        });
        watch.observe(document, { childList: true, subtree: true });
      });
    });
    expect(await layout(sent)).toEqual(start);
    for (const id of Object.values(start).flat()) expect(await isNoted(id, sent)).toBe(true);
    const id = idOf('Ohne Gruppe', 1);
    await control(id, 'card', sent).focus();
    await sent.evaluate(() => {
      document.addEventListener('focusout', () => Reflect.set(window, 'left', true));
    });
    for (const column of ['Wege', 'Kurse', 'Räume']) {
      await sent.keyboard.press('Shift+ArrowRight');
      await eventually(() => layout(sent)).toEqual(
        startWith({
          'Ohne Gruppe': [idOf('Ohne Gruppe', 0), idOf('Ohne Gruppe', 2)],
          [column]: [...(start[column] ?? []), id],
        }),
      );
    }
    expect(await isNoted(id, sent)).toBe(true);
    expect(await inFocus(sent)).toBe(`${id} card`);
    expect(await sent.evaluate(() => Reflect.get(window, 'left') === true)).toBe(false);
    await sent.context().close();
  });

  it('keeps the focus in a browser that cannot carry elements over', async () => {
    const older = await open(async (fresh) => {
      await fresh.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'moveBefore'));
    });
    const id = idOf('Wege', 0);
    await control(id, 'card', older).focus();
    await older.keyboard.press('Shift+ArrowRight');
    const rest = (start['Wege'] ?? []).slice(1);
    await eventually(() => layout(older)).toEqual(
      startWith({ Wege: rest, Kurse: [...(start['Kurse'] ?? []), id] }),
    );
    await eventually(() => inFocus(older)).toBe(`${id} card`);
    await control(id, 'more', older).focus();
    await move(id, 'Räume');
    await eventually(() => layout(older)).toEqual(
      startWith({ Wege: rest, Räume: [...(start['Räume'] ?? []), id] }),
    );
    await eventually(() => inFocus(older)).toBe(`${id} more`);
    await older.context().close();
  });

  it.each([
    ['up and down', ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp'], [1, 0, 2]],
    ['to the end', ['Shift+ArrowDown', 'Shift+ArrowDown'], [1, 2, 0]],
  ])('keeps its element within its pile: %s', async (_, keys, order) => {
    const id = idOf('Kurse', 0);
    await note(id);
    await control(id).focus();
    const seen = [0, 1, 2];
    for (const key of keys) {
      const at = seen.indexOf(0);
      const to = key === 'Shift+ArrowDown' ? at + 1 : at - 1;
      seen.splice(at, 1);
      seen.splice(to, 0, 0);
      await page.keyboard.press(key);
      await eventually(() => layout()).toEqual(startWith({ Kurse: seen.map((n) => idOf('Kurse', n)) }));
    }
    expect(seen).toEqual(order);
    expect(await isNoted(id)).toBe(true);
    expect(await inFocus()).toBe(`${id} card`);
  });

  it('goes by mouse there and back, the same element', async () => {
    const id = idOf('Ohne Gruppe', 0);
    await note(id);
    for (const [name, after] of [
      [
        'Wege',
        startWith({
          'Ohne Gruppe': start['Ohne Gruppe']?.slice(1) ?? [],
          Wege: [...(start['Wege'] ?? []), id],
        }),
      ],
      ['Ohne Gruppe', startWith({ 'Ohne Gruppe': [...(start['Ohne Gruppe']?.slice(1) ?? []), id] })],
    ] as const) {
      const from = await page.locator(`#card-${id}`).boundingBox();
      const to = await page.getByRole('region', { name, exact: true }).boundingBox();
      if (!from || !to) throw new Error('nothing to drag');
      await page.mouse.move(from.x + 60, from.y + from.height - 14);
      await page.mouse.down();
      await page.mouse.move(from.x + 80, from.y + from.height, { steps: 4 });
      await page.mouse.move(to.x + to.width / 2, to.y + to.height - 60, { steps: 8 });
      await page.locator('[data-column] > .says').waitFor();
      await page.mouse.up();
      await eventually(() => layout()).toEqual(after);
      expect(await isNoted(id)).toBe(true);
    }
    await answers(id);
  });
});

describe('a group that goes after a card of it went elsewhere', () => {
  it.each([
    ['dissolved', 'Ohne Gruppe'],
    ['merged', 'Räume'],
    ['parked', null],
  ] as const)('%s: the card is there once and answers, also when it is taken back', async (way, home) => {
    const [gone, second, third] = [idOf('Wege', 0), idOf('Wege', 1), idOf('Wege', 2)];
    // One that came into the group goes with it, and comes back with it.
    const guest = idOf('Räume', 0);
    await move(guest, 'Wege');
    await move(gone, 'Kurse', idOf('Kurse', 1));
    const kurse = [idOf('Kurse', 0), gone, idOf('Kurse', 1), idOf('Kurse', 2)];
    const räume = [idOf('Räume', 1), idOf('Räume', 2)];
    const moved = startWith({ Wege: [second, third, guest], Kurse: kurse, Räume: räume });
    await eventually(() => layout()).toEqual(moved);
    await control(gone, 'more').focus();

    const clusterId = groupId('Wege');
    if (way === 'dissolved') await event.host(1, { do: 'cluster.dissolve', clusterId });
    else if (way === 'merged')
      await event.host(1, { do: 'cluster.merge', clusterId, intoId: groupId('Räume') });
    else
      await event.host(1, {
        do: 'cluster.park',
        clusterId,
        parking: { forwarded: true, owner: '', due: '' },
      });
    const homeless = { Wege: null, Kurse: kurse, Räume: räume };
    await eventually(() => layout().then((now) => Object.keys(now))).not.toContain('Wege');
    const after = await layout();
    const expected = startWith(home ? { ...homeless, [home]: after[home] ?? [] } : homeless);
    expect(after).toEqual(expected);
    if (home)
      expect(after[home]?.toSorted()).toEqual(
        [...(home === 'Räume' ? räume : (start[home] ?? [])), second, third, guest].toSorted(),
      );
    await eventually(() => inFocus()).toBe(`${gone} more`);
    await answers(gone);
    if (home) for (const id of [second, guest]) await answers(id);
    const listed = await page.evaluate((id) => document.querySelectorAll(`[id="card-${id}"]`).length, gone);
    expect(listed).toBe(1);

    await event.host(1, { do: 'undo' });
    await eventually(() => layout()).toEqual(moved);
    for (const id of [gone, second, guest]) await answers(id);
    await event.host(1, { do: 'undo' });
    await event.host(1, { do: 'undo' });
    await eventually(() => layout()).toEqual(start);
    await answers(gone);
    await note(gone);
    await control(gone).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await eventually(() => layout()).toEqual(
      startWith({ Wege: [second, third], Kurse: [...(start['Kurse'] ?? []), gone] }),
    );
    expect(await isNoted(gone)).toBe(true);
    expect(await inFocus()).toBe(`${gone} card`);
  });
});

describe('cards that come and go', () => {
  it('a new one answers, and keeps its element when it moves, as in the list so on the wall', async () => {
    const id = freshId();
    await write(id, 'Eben gekommen');
    await eventually(() => layout()).toEqual(
      startWith({ 'Ohne Gruppe': [...(start['Ohne Gruppe'] ?? []), id] }),
    );
    await answers(id);
    await note(id);
    await page.getByRole('button', { name: 'Liste', exact: true }).click();
    await page.locator('[data-view="list"]').waitFor();
    await control(id).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await eventually(() => layout()).toEqual(startWith({ Wege: [...(start['Wege'] ?? []), id] }));
    await page.getByRole('button', { name: 'Wand', exact: true }).click();
    await page.locator('[data-view="wall"]').waitFor();
    expect(await layout()).toEqual(startWith({ Wege: [...(start['Wege'] ?? []), id] }));
    expect(await isNoted(id)).toBe(true);
    await answers(id);
  });

  it('the first one of a table, on a wall made for it, answers and keeps its element', async () => {
    const empty = await openEvent(server.origin, 1);
    event = empty;
    await event.phase('sorting');
    await page.goto(`/tisch/${event.tableIds[0]}`);
    await page.locator('main[data-line="open"]').waitFor();
    expect(await layout()).toEqual({});
    const [id, clusterId] = [freshId(), freshId()];
    await write(id, 'Die erste');
    await eventually(() => layout()).toEqual({ 'Ohne Gruppe': [id] });
    await answers(id);
    await note(id);
    await event.host(1, { do: 'cluster.create', clusterId, heading: 'Neu', ideaIds: [id] });
    await eventually(() => layout()).toEqual({ 'Ohne Gruppe': [], Neu: [id] });
    expect(await isNoted(id)).toBe(true);
    await answers(id);
    await event.host(1, { do: 'cluster.dissolve', clusterId });
    await eventually(() => layout()).toEqual({ 'Ohne Gruppe': [id] });
    expect(await isNoted(id)).toBe(true);
    await answers(id);
  });

  it('one hidden and shown again stands where it stood, shows what became of it meanwhile, and answers', async () => {
    const [first, id, last] = [idOf('Kurse', 0), idOf('Kurse', 1), idOf('Kurse', 2)];
    await event.host(1, { do: 'idea.hide', ideaId: id, reason: 'delicate' });
    await eventually(() => layout()).toEqual(startWith({ Kurse: [first, last] }));
    await move(last, 'Kurse', first);
    await eventually(() => layout()).toEqual(startWith({ Kurse: [last, first] }));
    await event.host(1, { do: 'idea.show', ideaId: id });
    await eventually(() => layout().then((now) => now['Kurse']?.toSorted())).toEqual(
      start['Kurse']?.toSorted(),
    );
    await answers(id);
    await move(id, 'Räume');
    await eventually(() => layout().then((now) => now['Räume'])).toEqual([...(start['Räume'] ?? []), id]);
    await eventually(() => control(id).getAttribute('aria-label')).toContain('Räume');
  });

  it('nothing of them is kept once the page was left', async () => {
    const made = Array.from({ length: 4 }, freshId);
    for (const [n, id] of made.entries()) await write(id, `Später ${n + 1}`);
    await eventually(() => layout().then((now) => now['Ohne Gruppe']?.length)).toBe(perPile + 4);
    await event.host(1, { do: 'idea.hide', ideaId: made[3] ?? '', reason: 'delicate' });
    await move(made[0] ?? '', 'Wege');
    await eventually(() => layout().then((now) => now['Wege']?.length)).toBe(perPile + 1);
    await page.evaluate(() => {
      const items = [...document.querySelectorAll('[data-idea]')];
      Reflect.set(
        window,
        'items',
        items.map((item) => new WeakRef(item)),
      );
    });
    const line = await page.context().newCDPSession(page);
    await page.getByRole('link', { name: /Alle Tische/ }).click();
    await page.getByRole('button', { name: 'Link für die Leinwand erstellen' }).waitFor();
    const alive = async (): Promise<number> => {
      await line.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => {
        const items: WeakRef<Element>[] = Reflect.get(window, 'items');
        return items.filter((item) => item.deref()).length;
      });
    };
    await eventually(alive).toBe(0);
    await page.goBack();
    await page.locator('main[data-line="open"]').waitFor();
    await eventually(() => layout().then((now) => now['Wege'])).toEqual([...(start['Wege'] ?? []), made[0]]);
    await answers(made[0] ?? '');
  });
});
