import type { Id } from '@fortschrift/domain/id';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { right } from '../concept/test-house.ts';
import { act } from '../hall/hall.ts';
import type { HttpBrowser } from './http-browser.ts';
import {
  doAt,
  type Hall,
  type Installation,
  newId,
  openHall,
  openInstallation,
  openLive,
  setUp,
  sitDown,
} from './installation.ts';
import { killAll, type Program } from './program.ts';
import { openTypist, type Typist, wordsOf } from './typist.ts';
import { cards, clusters, createWriter, dots, newestTexts, type Writer } from './writer.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

/** How often the program is killed; by hand more: `CYCLES=100 npx vitest run test/process/kill.test.ts`. */
const cycles = Number(process.env['CYCLES'] ?? 6);

let house: Installation;
let running: Program;
let office: HttpBrowser;
let hall: Hall;
/** The table where cards, clusters and the sheet are written, and the one where dots are set. */
let desk: Id;
let wall: Id;
const weighed = newId();

beforeAll(async () => {
  house = await openInstallation();
  running = await house.start();
  office = await setUp(house, running);
  hall = await openHall(office);
  [desk = '', wall = ''] = hall.tables;
  await doAt(office, desk, { do: 'table.phase', phase: 'collecting' });
  await doAt(office, desk, { do: 'sheet.open', open: true });
  await doAt(office, wall, { do: 'table.phase', phase: 'collecting' });
  await doAt(office, wall, { do: 'table.phase', phase: 'sorting' });
  await doAt(office, wall, { do: 'cluster.create', clusterId: weighed, heading: 'Bus', ideaIds: [] });
  await doAt(office, wall, { do: 'table.phase', phase: 'weighting' });
});
afterAll(async () => {
  killAll();
  await house.close();
});

const look = async (browser: HttpBrowser, id: Id) =>
  right(browser.call('GET /tables/:id', { params: { id } }));
const doubled = (list: readonly string[]) => list.filter((word, index) => list.indexOf(word) !== index);
const random = (least: number, most: number) => least + Math.random() * (most - least);

/** How many commands the audit log knows: one for each that counted. */
async function logged(): Promise<number> {
  let [count, before] = [0, ''];
  for (;;) {
    const { entries } = await right(office.call('GET /audit', { query: { before } }));
    const last = entries.at(-1);
    if (last === undefined) return count;
    count += entries.filter(({ verb }) => /^(idea|dots|cluster)\.|^undo$/.test(verb)).length;
    before = String(last.seq);
  }
}

it('kill -9 in the middle of writing loses nothing acknowledged, doubles nothing, and is over in seconds', async () => {
  const [anna, berta] = [await sitDown(house, hall, desk), await sitDown(house, hall, desk)];
  const typists = [
    openTypist(house, desk, anna.browser, 'a'),
    openTypist(house, desk, berta.browser, 'b'),
  ] as const;
  const logBefore = await logged();
  const all: Writer[] = [];
  const host = createWriter(office, desk, clusters);
  const pauses: number[] = [];
  let [resent, seen] = [0, 0];

  for (let cycle = 0; cycle < cycles; cycle += 1) {
    await vi.waitFor(() => expect(typists.every(({ provider }) => provider.synced)).toBe(true), 20_000);
    const phones = [];
    for (let n = 0; n < 3; n += 1) {
      const { browser } = await sitDown(house, hall, desk);
      phones.push({ browser, writer: createWriter(browser, desk, cards(`${cycle}.${n}`)) });
    }
    const voter = (await sitDown(house, hall, wall)).browser;
    const dotting = createWriter(voter, wall, dots(weighed));
    const writers = [host, dotting, ...phones.map(({ writer }) => writer)];
    all.push(...writers.filter((writer) => writer !== host));
    const before = writers.map(({ acknowledged }) => acknowledged.length);
    const stops = typists.map((typist) => typist.type());
    const working = writers.map((writer) => writer.work());
    await vi.waitFor(
      () =>
        expect(writers.every(({ acknowledged }, n) => acknowledged.length > (before[n] ?? 0) + 2)).toBe(true),
      { timeout: 20_000 },
    );
    await new Promise((resolve) => setTimeout(resolve, random(0, 700)));

    const killed = performance.now();
    running.child.kill('SIGKILL');
    await running.ended;
    for (const stop of stops) stop();
    await Promise.all(working);
    // What one typist has of the other was delivered by the server.
    const delivered = typists.flatMap(({ doc, typed }) => {
      const own = new Set(typed);
      return wordsOf(doc).filter((word) => !own.has(word));
    });
    seen = delivered.length;
    for (const { provider } of typists) provider.disconnect();

    running = await house.start();
    expect((await fetch(`${house.origin}/api/health`)).status).toBe(200);
    pauses.push(performance.now() - killed);

    const fresh = openLive(house, `sheet/${desk}`, anna.browser);
    await vi.waitFor(() => expect(fresh.provider.synced).toBe(true), 20_000);
    const kept = new Set(wordsOf(fresh.doc));
    expect(delivered.filter((word) => !kept.has(word))).toEqual([]);
    expect(doubled(wordsOf(fresh.doc))).toEqual([]);

    for (const { browser, writer } of phones) {
      const texts = newestTexts(writer.acknowledged);
      const { view, own } = await look(browser, desk);
      const there = new Map(view.ideas.map(({ id, text }) => [id, text]));
      expect([...texts.keys()].filter((id) => !there.has(id) || !own.includes(id))).toEqual([]);
      resent += await writer.resend();
      const { view: after, own: ownAfter } = await look(browser, desk);
      expect(
        new Map(after.ideas.filter(({ id }) => ownAfter.includes(id)).map(({ id, text }) => [id, text])),
      ).toEqual(newestTexts(writer.acknowledged));
      // A phone that did not hear the answer of a command long done asks again: nothing happens.
      const old = writer.acknowledged[0];
      if (old) await right(act(browser, desk, old.command, old.commandId));
    }
    for (const writer of [host, dotting]) resent += await writer.resend();
    const { command } = dotting.acknowledged.at(-1) ?? {};
    expect((await look(voter, wall)).dots).toEqual([
      { clusterId: weighed, points: command?.do === 'dots.set' ? command.points : 0 },
    ]);

    for (const { provider } of typists) provider.connect();
    await converge([...typists, fresh]);
    fresh.provider.destroy();
  }
  for (const { provider } of typists) provider.destroy();

  const undos = host.acknowledged.filter(({ command }) => command.do === 'undo').length;
  const { view } = await look(office, desk);
  expect(view.clusters).toHaveLength(host.acknowledged.length - 2 * undos);
  const commands = [host, ...all].reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  expect((await logged()) - logBefore).toBe(commands);
  expect(commands).toBeGreaterThan(cycles * 15);
  expect(seen).toBeGreaterThan(0);
  process.stdout.write(
    `${cycles} kills, ${commands} commands, ${resent} sent again, ${seen} words seen by others; ` +
      `from kill to healthy ${pauses.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', ')}\n`,
  );
});

/** All replicas say the same, and every word typed stands in it once. */
async function converge(
  clients: readonly (Pick<Typist, 'doc'> & { readonly typed?: readonly string[] })[],
): Promise<void> {
  await vi.waitFor(() => expect(new Set(clients.map(({ doc }) => wordsOf(doc).join(' '))).size).toBe(1), {
    timeout: 20_000,
  });
  const words = wordsOf(clients[0]?.doc ?? fail());
  expect(doubled(words)).toEqual([]);
  expect([...words].sort()).toEqual(clients.flatMap(({ typed }) => typed ?? []).sort());
}

function fail(): never {
  throw new Error('nobody there');
}
