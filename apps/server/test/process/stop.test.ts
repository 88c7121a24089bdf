import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { right } from '../concept/test-house.ts';
import {
  doAt,
  type Installation,
  openHall,
  openInstallation,
  openLive,
  setUp,
  sitDown,
} from './installation.ts';
import { killAll } from './program.ts';
import { openTypist, wordsOf } from './typist.ts';
import { cards, createWriter, newestTexts } from './writer.ts';

/** For what must happen, also on a busy machine. */
const patience = { timeout: 20_000 };

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let house: Installation;
beforeAll(async () => {
  house = await openInstallation();
});
afterEach(killAll);
afterAll(() => house.close());

describe('SIGTERM', () => {
  it('R15 under load ends in order: code 0, nothing acknowledged lost, nobody left behind', async () => {
    const first = await house.start();
    const office = await setUp(house, first);
    const hall = await openHall(office, 1);
    const [desk = ''] = hall.tables;
    await doAt(office, desk, { do: 'table.phase', phase: 'collecting' });
    await doAt(office, desk, { do: 'sheet.open', open: true });
    const people = await Promise.all([1, 2, 3, 4].map(() => sitDown(house, hall, desk)));
    const writers = people.map(({ browser }, n) => createWriter(browser, desk, cards(`${n}`)));
    const typists = people
      .slice(0, 2)
      .map(({ browser }, n) => openTypist(house, desk, browser, n === 0 ? 'a' : 'b'));
    await vi.waitFor(() => expect(typists.every(({ provider }) => provider.synced)).toBe(true), 20_000);
    const stops = typists.map((typist) => typist.type());
    const working = writers.map((writer) => writer.work());
    await vi.waitFor(() => expect(writers.every(({ acknowledged }) => acknowledged.length > 5)).toBe(true), {
      timeout: 20_000,
    });

    const asked = performance.now();
    first.child.kill('SIGTERM');
    const { code, err } = await first.ended;
    const took = performance.now() - asked;
    for (const stop of stops) stop();
    await Promise.all(working);
    expect(code).toBe(0);
    expect(took).toBeLessThan(20_000);
    for (const { browser } of people) expect(browser.received.join('\n')).not.toContain('"failure"');
    // One line, that it was stopped: an orderly end breaks nobody's request.
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).event),
    ).toEqual(['stop SIGTERM']);
    for (const { closes } of typists) expect(closes[0]).toBe(1012);
    const delivered = typists.flatMap(({ doc, typed }) =>
      wordsOf(doc).filter((word) => !typed.includes(word)),
    );

    await house.start();
    const fresh = openLive(house, `sheet/${desk}`, office);
    await vi.waitFor(() => expect(fresh.provider.synced).toBe(true), 20_000);
    const kept = new Set(wordsOf(fresh.doc));
    expect(delivered.filter((word) => !kept.has(word))).toEqual([]);
    // The stock clients come back by themselves and bring what was not acknowledged.
    await vi.waitFor(
      () => expect(new Set([fresh, ...typists].map(({ doc }) => wordsOf(doc).join(' '))).size).toBe(1),
      { timeout: 20_000 },
    );
    expect([...wordsOf(fresh.doc)].sort()).toEqual(typists.flatMap(({ typed }) => typed).sort());
    for (const writer of writers) await writer.resend();
    const { view } = await right(office.call('GET /tables/:id', { params: { id: desk } }));
    expect(new Map(view.ideas.map(({ id, text }) => [id, text]))).toEqual(
      new Map(writers.flatMap(({ acknowledged }) => [...newestTexts(acknowledged)])),
    );
    for (const { provider } of [fresh, ...typists]) provider.destroy();
  });

  it('answers every request it has taken', async () => {
    const server = await house.start();
    const visitor = house.browser();
    const answered = async () => expect((await visitor.call('GET /me')).ok).toBe(true);
    await vi.waitFor(answered, patience);
    const body = { email: 'niemand@example.org', password: 'Sieben Störche fliegen' };
    // Checking a password takes long enough to be asked to stop meanwhile.
    const asking = Array.from({ length: 2 }, () => visitor.call('POST /session', { body }));
    await answered();
    server.child.kill('SIGTERM');
    for (const answer of await Promise.all(asking))
      expect(answer).toMatchObject({ ok: false, failure: { code: 'wrongCredentials' } });
    expect((await server.ended).code).toBe(0);
  });

  it('is the same asked several times, as service managers and npm do', async () => {
    const server = await house.start();
    const visitor = house.browser();
    const body = { email: 'niemand@example.org', password: 'Sieben Störche fliegen' };
    const asking = visitor.call('POST /session', { body });
    await right(visitor.call('GET /me'));
    const again = setInterval(() => server.child.kill('SIGTERM'), 5);
    expect(await asking).toMatchObject({ ok: false, failure: { code: 'wrongCredentials' } });
    expect((await server.ended).code).toBe(0);
    clearInterval(again);
  });

  it('ends although somebody holds a connection, half a request or a silent socket', async () => {
    const server = await house.start();
    const holding = [
      '',
      'GET / HTTP/1.1\r\nHost: x\r\n',
      'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{',
    ];
    for (const bytes of holding) {
      const socket = connect(house.port, '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write(bytes);
    }
    const asked = performance.now();
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    expect(performance.now() - asked).toBeLessThan(15_000);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('%s right after the start ends with code 0', async (signal) => {
    const server = await house.start();
    server.child.kill(signal);
    expect((await server.ended).code).toBe(0);
  });
});
