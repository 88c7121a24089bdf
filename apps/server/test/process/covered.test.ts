import { Buffer } from 'node:buffer';
import { readBoard } from '@fortschrift/documents/board';
import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { right } from '../concept/test-house.ts';
import { act, write } from '../hall/hall.ts';
import type { HttpBrowser } from './http-browser.ts';
import {
  doAt,
  type Installation,
  type LiveClient,
  newId,
  openHall,
  openInstallation,
  openLive,
  setUp,
  sitDown,
} from './installation.ts';
import { killAll } from './program.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** In every text of every card, its explanation, its change and its translation. */
const marker = 'Geheimtext';

let house: Installation;
let office: HttpBrowser;
const opened: LiveClient[] = [];

beforeAll(async () => {
  house = await openInstallation();
  office = await setUp(house, await house.start());
});
afterAll(async () => {
  for (const { provider } of opened) provider.destroy();
  killAll();
  await house.close();
});

function open(name: string, browser: HttpBrowser): LiveClient {
  const client = openLive(house, name, browser);
  opened.push(client);
  return client;
}

const bytesOf = (clients: readonly LiveClient[], browsers: readonly HttpBrowser[]) =>
  [
    ...clients.flatMap(({ received }) => received.map((frame) => Buffer.from(frame).toString('utf8'))),
    ...browsers.flatMap(({ received }) => received),
  ].join('\n');

it('B7 no byte of a card that lies face down reaches another seat or the projector', async () => {
  const hall = await openHall(office, 1);
  const [desk = ''] = hall.tables;
  await doAt(office, desk, { do: 'table.phase', phase: 'collecting' });
  const { browser: writer } = await sitDown(house, hall, desk);
  const { browser: watcher } = await sitDown(house, hall, desk);
  const before = newId();
  await right(act(writer, desk, write(before, `${marker} vorher`), newId()));
  await doAt(office, desk, { do: 'cards.cover', covered: true });

  // Whoever comes from now on was never sent anything.
  const { browser: late, seatId } = await sitDown(house, hall, desk);
  const screen = house.browser();
  const { link } = await right(
    office.call('POST /workshops/:id/displays', { params: { id: hall.workshopId } }),
  );
  await right(screen.call('POST /displays/open', { body: { token: link.split('#')[1] ?? '' } }));
  const lines = [open(`board/${desk}`, late), open(`board/${desk}`, screen)];
  const host = open(`desk/${desk}`, office);
  await vi.waitFor(
    () => expect([...lines, host].every(({ provider }) => provider.synced)).toBe(true),
    20_000,
  );

  const cards: Id[] = [];
  for (let n = 0; n < 5; n += 1) {
    const ideaId = newId();
    cards.push(ideaId);
    const command = { ...write(ideaId, `${marker} ${n}`), detail: `${marker} Erklärung` };
    await right(act(writer, desk, command, newId()));
  }
  const [first = '', second = '', third = ''] = cards;
  await right(
    act(writer, desk, { do: 'idea.edit', ideaId: first, text: `${marker} anders`, detail: '' }, newId()),
  );
  await right(act(writer, desk, { do: 'idea.withdraw', ideaId: second }, newId()));
  await doAt(office, desk, {
    do: 'cluster.create',
    clusterId: newId(),
    heading: 'Wege',
    ideaIds: [first, third],
  });
  const translation = { ideaId: first, text: `${marker} deutsch`, detail: '' };
  await doAt(office, desk, { do: 'idea.translate', ...translation });
  await doAt(office, desk, { do: 'idea.hide', ideaId: third, reason: 'delicate' });

  // Even a seat that may translate learns nothing of a card it is not sent, though it guessed its id.
  await right(office.call('POST /seats/:id/mediator', { params: { id: seatId }, body: { mediates: true } }));
  const guessed = await act(late, desk, { do: 'idea.translate', ...translation, text: 'x' }, newId());
  expect(guessed).toMatchObject({ ok: false, failure: { code: 'cardUnknown' } });
  for (const path of [`/tables/${desk}`, `/workshops/${hall.workshopId}/hall`, `/ideas/${first}`, '/ideas'])
    for (const browser of [late, screen]) await browser.send(path, {});
  await right(act(late, desk, write(newId(), 'meine eigene'), newId()));

  // The search would find something: the host and the writer have all of it, the others the number.
  await vi.waitFor(() => {
    const boards = lines.map(({ doc }) => readBoard(doc));
    expect(boards.map((board) => board?.covered)).toEqual([5, 5]);
    expect(readBoard(host.doc)?.ideas.filter(({ text }) => text.includes(marker))).toHaveLength(5);
  }, 20_000);
  const own = await right(writer.call('GET /tables/:id', { params: { id: desk } }));
  expect(new Set(own.covered.map(({ id }) => id))).toEqual(new Set([before, first, ...cards.slice(3)]));
  const mine = await right(late.call('GET /tables/:id', { params: { id: desk } }));
  expect(mine.covered.map(({ text }) => text)).toEqual(['meine eigene']);
  expect(mine.view.ideas).toEqual([]);
  expect(bytesOf(lines, [late, screen])).toContain('Wege');
  expect(bytesOf(lines, [late, screen])).not.toContain(marker);

  // Turned over, all are there at once.
  await doAt(office, desk, { do: 'cards.cover', covered: false });
  await vi.waitFor(() => {
    expect(readBoard(lines[0]?.doc ?? host.doc)?.ideas.map(({ text }) => text)).toHaveLength(5);
  }, 20_000);
  expect(bytesOf(lines, [late])).toContain(marker);
  const shared = await right(watcher.call('GET /tables/:id', { params: { id: desk } }));
  expect(shared.view).toMatchObject({ covered: null });
  expect(shared.covered).toEqual([]);
});

it('B1 the hosts’ board is for hosts: nobody else’s socket is opened', async () => {
  const hall = await openHall(office, 1);
  const [desk = ''] = hall.tables;
  const { browser } = await sitDown(house, hall, desk);
  const answer = await fetch(`${house.origin}/sync/desk/${desk}`, {
    headers: { cookie: browser.cookie(), origin: house.origin },
  }).catch(() => null);
  expect(answer?.status).not.toBe(101);
  const line = open(`desk/${desk}`, browser);
  await new Promise<void>((resolve) => line.provider.once('connection-error', () => resolve()));
  expect(line.received).toEqual([]);
});
