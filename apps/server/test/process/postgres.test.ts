import { randomBytes } from 'node:crypto';
import { openPostgresPool } from '@fortschrift/store/postgres-pool';
import { freePort } from '@fortschrift/tooling/src/tests/free-port.mjs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeOf, fillConcept, right } from '../concept/test-house.ts';
import { act, write } from '../hall/hall.ts';
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
import { administer, killAll, type Program, startServer } from './program.ts';
import { openTypist, wordsOf } from './typist.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const url = process.env['TEST_DATABASE_URL'];

/** The same program with nothing but another DATABASE_URL. */
describe.runIf(url)('with PostgreSQL', () => {
  const name = `fortschrift_process_${randomBytes(8).toString('hex')}`;
  let house: Installation;
  let server: Program;
  let office: HttpBrowser;
  let hall: Hall;

  async function sql(text: string): Promise<void> {
    const pool = await openPostgresPool(url ?? '');
    if (!pool.ok) throw new Error(pool.failure.detail);
    await pool.value.query(text);
    await pool.value.end();
  }

  beforeAll(async () => {
    await sql(`create database ${name}`);
    const address = new URL(url ?? '');
    address.pathname = name;
    house = await openInstallation({ DATABASE_URL: address.href });
    server = await house.start();
    office = await setUp(house, server);
    hall = await openHall(office, 1);
  });
  afterAll(async () => {
    killAll();
    await house?.close();
    await sql(`drop database if exists ${name} with (force)`);
  });

  it('people join, write cards and a sheet, set dots; kill -9 loses none of it', async () => {
    const [desk = ''] = hall.tables;
    await doAt(office, desk, { do: 'table.phase', phase: 'collecting' });
    await doAt(office, desk, { do: 'sheet.open', open: true });
    const [anna, berta] = [await sitDown(house, hall, desk), await sitDown(house, hall, desk)];
    const [cardId, commandId] = [newId(), newId()];
    await right(act(anna.browser, desk, write(cardId, 'Bus am Abend'), commandId));
    const clusterId = newId();
    await doAt(office, desk, { do: 'table.phase', phase: 'sorting' });
    await doAt(office, desk, { do: 'cluster.create', clusterId, heading: 'Bus', ideaIds: [cardId] });
    await doAt(office, desk, { do: 'table.phase', phase: 'weighting' });
    await right(act(berta.browser, desk, { do: 'dots.set', clusterId, points: 3 }, newId()));
    const typist = openTypist(house, desk, anna.browser, 'a');
    const reader = openLive(house, `sheet/${desk}`, berta.browser);
    await vi.waitFor(() => expect(typist.provider.synced && reader.provider.synced).toBe(true), 20_000);
    const stop = typist.type();
    await vi.waitFor(() => expect(wordsOf(reader.doc).length).toBeGreaterThan(20), 20_000);
    server.child.kill('SIGKILL');
    stop();
    await server.ended;
    const seen = wordsOf(reader.doc);
    typist.provider.destroy();
    reader.provider.destroy();

    server = await house.start();
    const fresh = openLive(house, `sheet/${desk}`, berta.browser);
    await vi.waitFor(() => expect(fresh.provider.synced).toBe(true), 20_000);
    expect(wordsOf(fresh.doc)).toEqual(expect.arrayContaining([...seen]));
    fresh.provider.destroy();
    await right(act(anna.browser, desk, write(cardId, 'Bus am Abend'), commandId));
    const { view, dots } = await right(berta.browser.call('GET /tables/:id', { params: { id: desk } }));
    expect(view.ideas.map(({ text, clusterId: within }) => [text, within])).toEqual([
      ['Bus am Abend', clusterId],
    ]);
    expect(dots).toEqual([{ clusterId, points: 3 }]);
  });

  it('a closed event becomes a measure, a version, a decision', async () => {
    const params = { id: hall.workshopId };
    await right(office.call('POST /workshops/:id/state', { params, body: { to: 'closed' } }));
    const { result } = await right(office.call('GET /workshops/:id/result', { params }));
    const clusterId = result.tables[0]?.clusters[0]?.id ?? '';
    const { concept } = await fillConcept(office.call, clusterId);
    const stand = { label: '0.9', stand: '2026-11-22', note: '' };
    const { version } = await right(
      office.call('POST /concepts/:id/versions', { params: { id: concept.id }, body: stand }),
    );
    const id = version.id;
    await right(office.call('POST /versions/:id/state', { params: { id }, body: { to: 'steeringReview' } }));
    const body = {
      name: 'Steuerungsgruppe',
      kind: 'steeringGroup',
      public: true,
      votingMembers: 11,
    } as const;
    const bodyId = (await right(office.call('POST /bodies', { body }))).body.id;
    const decision = { bodyId, sessionId: null, day: '2026-11-22', text: '', returned: false, points: [] };
    const votes = { present: 11, yes: 6, no: 2, abstain: 3, excluded: 0 };
    const taken = await right(
      office.call('POST /versions/:id/decisions', { params: { id }, body: { ...decision, ...votes } }),
    );
    expect(taken.version.state).toBe('committee');
    expect(await codeOf(office.call('GET /versions/:id', { params: { id } }))).toBe('ok');
  });

  it('a second server on the same database is refused', async () => {
    const second = await startServer({ ...house.told, PORT: String(await freePort()) });
    expect(second.ready).toBe(false);
    expect(await second.ended).toMatchObject({
      code: 1,
      err: expect.stringContaining('laufenden Fortschrift'),
    });
  });

  it('is held on to when the connections break', async () => {
    await sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    await vi.waitFor(async () => expect((await house.browser().call('GET /me')).ok).toBe(true), {
      timeout: 10_000,
    });
    const second = await startServer({ ...house.told, PORT: String(await freePort()) });
    expect((await second.ended).code).toBe(1);
  });

  it('the commands of the shell work beside the server, and backup names pg_dump', async () => {
    expect((await administer(['account', 'list'], house.told)).out).toContain('anna@');
    expect(await administer(['migrate'], house.told)).toMatchObject({ code: 0 });
    expect(await administer(['backup', 'x'], house.told)).toMatchObject({
      code: 1,
      err: expect.stringContaining('pg_dump'),
    });
    expect(await administer(['restore', 'x'], house.told)).toMatchObject({ code: 2 });
  });

  it('SIGTERM ends it with code 0', async () => {
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });
});
