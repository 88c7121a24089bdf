import { readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from '@fortschrift/store/sqlite-file';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeOf, right } from '../concept/test-house.ts';
import { write } from '../hall/hall.ts';
import {
  administrator,
  doAt,
  type Installation,
  newId,
  openHall,
  openInstallation,
  setUp,
  setupToken,
} from './installation.ts';
import { administer, killAll, startServer } from './program.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let house: Installation;
let desk = '';
/** Saved while the server ran, with one card in it. */
let saved: string;

const texts = async (): Promise<readonly string[]> => {
  const office = house.browser();
  const { email, password } = administrator;
  await right(office.call('POST /session', { body: { email, password } }));
  const { view } = await right(office.call('GET /tables/:id', { params: { id: desk } }));
  return view.ideas.map(({ text }) => text);
};

beforeAll(async () => {
  house = await openInstallation();
  saved = join(house.dataDir, '..', 'saved.sqlite');
  const server = await house.start();
  const office = await setUp(house, server);
  desk = (await openHall(office, 1)).tables[0] ?? '';
  await doAt(office, desk, { do: 'table.phase', phase: 'collecting' });
  await doAt(office, desk, write(newId(), 'vor der Sicherung'));
  expect(await administer(['backup', saved], house.told)).toEqual({
    code: 0,
    out: `Gesichert: ${saved}\n`,
    err: '',
  });
  await doAt(office, desk, write(newId(), 'nach der Sicherung'));
  server.child.kill('SIGTERM');
  await server.ended;
});
afterEach(killAll);
afterAll(() => house.close());

describe('a backup', () => {
  it('R12 of a running server restores into an empty folder, whole', async () => {
    const empty = join(house.dataDir, '..', 'empty');
    const told = { ...house.told, DATA_DIR: empty };
    expect(await administer(['restore', saved], told)).toMatchObject({ code: 0, err: '' });
    const server = await startServer(told);
    expect(server.ready).toBe(true);
    expect(await texts()).toEqual(['vor der Sicherung']);
  });

  it('of a stopped one is the same command; the file is for its owner only and replaces an older one', async () => {
    const file = join(house.dataDir, '..', 'stopped.sqlite');
    await writeFile(file, 'older');
    expect(await administer(['backup', file], house.told)).toMatchObject({ code: 0, err: '' });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const database = new DatabaseSync(file, { readOnly: true });
    expect(database.prepare('select count(*) as n from idea').get()).toEqual({ n: 2 });
    database.close();
  });

  it('that cannot be written is refused in words, and the server goes on', async () => {
    const nowhere = join(house.dataDir, 'no', 'folder', 'x.sqlite');
    expect(await administer(['backup', nowhere], house.told)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Die Sicherung lässt sich nicht schreiben/),
    });
    await house.start();
    expect(await administer(['backup', nowhere], house.told)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Die Sicherung lässt sich nicht schreiben/),
    });
    expect(await texts()).toHaveLength(2);
  });
});

describe('restoring', () => {
  it('brings back what was saved and keeps what was there', async () => {
    const told = { ...house.told, DATA_DIR: join(house.dataDir, '..', 'second') };
    for (const file of [saved, join(house.dataDir, databaseFile), saved])
      expect(await administer(['restore', file], told)).toMatchObject({ code: 0, err: '' });
    const server = await startServer(told);
    expect(await texts()).toEqual(['vor der Sicherung']);
    server.child.kill('SIGTERM');
    await server.ended;
    const kept = (await readdir(told.DATA_DIR)).filter((name) => name.startsWith('before-')).sort();
    const newest = new DatabaseSync(join(told.DATA_DIR, kept.at(-1) ?? '', databaseFile));
    expect(newest.prepare('select count(*) as n from idea').get()).toEqual({ n: 2 });
    newest.close();
    expect((await readdir(told.DATA_DIR)).filter((name) => name.startsWith('restore-'))).toEqual([]);
  });

  it('G6 refuses what is no whole backup of ours, and changes nothing', async () => {
    const bad = join(house.dataDir, '..', 'bad.sqlite');
    const good = await readFile(saved);
    const changed = (sql: string) => async () => {
      await writeFile(bad, good);
      const database = new DatabaseSync(bad);
      database.exec(sql);
      database.close();
    };
    const makings: readonly (() => Promise<void>)[] = [
      () => rm(bad, { force: true }),
      () => writeFile(bad, ''),
      () => writeFile(bad, 'Sehr geehrte Damen und Herren'),
      () => writeFile(bad, good.subarray(0, good.length / 2)),
      () => writeFile(bad, Buffer.from(good).fill(0xa5, 20_000, 60_000)),
      changed('create trigger extra after insert on idea begin delete from audit; end'),
      changed('create view extra as select 1'),
      changed('drop table dot'),
      changed("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')"),
      async () => {
        await rm(bad);
        await symlink('/dev/null', bad);
      },
    ];
    for (const make of makings) {
      await make();
      const { code, out, err } = await administer(['restore', bad], house.told);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/keine unbeschädigte Sicherung|neueren Fassung/);
      expect(err).not.toMatch(/^ {4}at /m);
    }
    expect((await readdir(house.dataDir)).filter((name) => /^(before|restore)-/.test(name))).toEqual([]);
    await house.start();
    expect(await texts()).toEqual(['vor der Sicherung', 'nach der Sicherung']);
  });
});

it('accounts are kept from the shell, whether the server runs or not', async () => {
  const link = async () => {
    const { code, out } = await administer(['account', 'link', administrator.email], house.told);
    expect(code).toBe(0);
    return /einladung#([\w-]+)/.exec(out)?.[1] ?? '';
  };
  const stopped = await link();
  expect((await administer(['account', 'list'], house.told)).out).toContain(administrator.email);
  await house.start();
  const running = await link();
  expect((await administer(['account', 'list'], house.told)).out).toContain(administrator.email);
  expect(await administer(['account', 'link', 'niemand@example.org'], house.told)).toMatchObject({ code: 1 });
  const accept = (token: string) =>
    codeOf(
      house.browser().call('POST /invitations/accept', {
        body: { token, name: administrator.name, password: 'Neun Kraniche rasten hier' },
      }),
    );
  expect(await accept(running)).toBe('ok');
  // The newer link took the older one's place.
  expect(await accept(stopped)).toMatch(/^link/);
});

it('a further county comes from the shell, and neither sees the other', async () => {
  await house.start();
  const { code, out } = await administer(['account', 'setup'], house.told);
  expect(code).toBe(0);
  const eva = house.browser();
  const body = {
    ...administrator,
    county: 'Landkreis Weserau',
    email: 'eva@weserau.example',
    token: setupToken(out) ?? '',
  };
  const me = await right(eva.call('POST /setup', { body }));
  expect(me).toMatchObject({ county: { name: 'Landkreis Weserau', slug: 'weserau' } });
  expect((await right(eva.call('GET /workshops'))).workshops).toEqual([]);
  expect((await right(eva.call('GET /accounts'))).accounts).toHaveLength(1);
  expect((await eva.send(`/tables/${desk}`, {})).status).toBe(404);
});
