import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { databaseFile } from '@fortschrift/store/sqlite-file';
import { freePort } from '@fortschrift/tooling/src/tests/free-port.mjs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Installation, openInstallation } from './installation.ts';
import { administer, killAll, startServer, type Told } from './program.ts';

// Each of these starts several programs, and one that waits for another's folder does so for two seconds.
vi.setConfig({ testTimeout: 60_000 });

let house: Installation;
beforeAll(async () => {
  house = await openInstallation();
});
afterEach(killAll);
afterAll(() => house.close());

/** Starts a server that must refuse; gives what it said. A stack is nothing to say to an administrator. */
async function refusal(told: Told): Promise<string> {
  const started = await startServer({ ...house.told, ...told });
  expect(started.ready).toBe(false);
  const { code, out, err } = await started.ended;
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).not.toMatch(/^ {4}at /m);
  return err;
}

describe('the configuration', () => {
  it('is reported with all its mistakes at once, by the server and by every command', async () => {
    const wrong = {
      PORT: '70000',
      HOST: '0.0.0.0',
      ORIGIN: '',
      DATABASE_URL: 'mysql://x',
      FORTSCHRIFT_DEMO: 'vielleicht',
      PROXIES: 'ja',
    };
    const said = await refusal(wrong);
    for (const name of ['PORT', 'ORIGIN', 'DATABASE_URL', 'FORTSCHRIFT_DEMO', 'PROXIES'])
      expect(said.match(new RegExp(`^ {2}- ${name}`, 'gm'))).toHaveLength(1);
    for (const command of ['migrate', 'backup', 'restore', 'account', 'demo'])
      expect(await administer([command], { ...house.told, ...wrong })).toMatchObject({ code: 1, err: said });
  });

  it('on a public address demands ORIGIN and refuses the demo', async () => {
    expect(await refusal({ HOST: '0.0.0.0' })).toMatch(/ORIGIN fehlt/);
    for (const told of [
      { HOST: '0.0.0.0', ORIGIN: 'https://fortschrift.landkreis.example', FORTSCHRIFT_DEMO: 'on' },
      { ORIGIN: 'https://fortschrift.landkreis.example', FORTSCHRIFT_DEMO: 'on' },
    ])
      expect(await refusal(told)).toMatch(/FORTSCHRIFT_DEMO=on .* öffentlichen Adresse/);
  });
});

describe('the place', () => {
  it('of another running server is refused, and that server is not disturbed', async () => {
    const first = await house.start();
    const port = String(await freePort());
    expect(await refusal({ PORT: port })).toMatch(/schon von einem laufenden Fortschrift benutzt/);
    const commands = [['migrate'], ['restore', 'x'], ['demo', 'reset']];
    const told = { ...house.told, FORTSCHRIFT_DEMO: '' };
    for (const ended of await Promise.all(commands.map((args) => administer(args, told))))
      expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('laufenden Fortschrift') });
    expect((await fetch(`${house.origin}/api/health`)).status).toBe(200);
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
  });

  it('with its port taken is refused by name', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(house.port, '127.0.0.1', resolve));
    expect(await refusal({})).toBe(
      `Port ${house.port} ist schon belegt. Beenden Sie das andere Programm, oder wählen Sie mit PORT einen anderen.\n`,
    );
    await new Promise((resolve) => holder.close(resolve));
  });

  it('on an address this machine does not have is refused', async () => {
    const told = { HOST: '203.0.113.7', ORIGIN: 'https://fortschrift.landkreis.example' };
    expect(await refusal(told)).toMatch(/kann nicht gelauscht werden \(EADDRNOTAVAIL\)/);
  });

  it('that is no folder, or not ours, is refused in words', async () => {
    const file = join(house.dataDir, '..', 'file');
    await writeFile(file, 'keine Datenbank');
    expect(await refusal({ DATA_DIR: file })).toMatch(/Datenordner/);
    expect(await refusal({ DATA_DIR: join(file, 'below') })).toMatch(/Datenordner/);
  });

  it('that cannot be written is refused in words', async () => {
    // Root may write everywhere but into the kernel's own folders.
    const locked = process.getuid?.() === 0 ? '/sys' : join(house.dataDir, '..', 'locked');
    if (locked !== '/sys') await mkdir(locked, { mode: 0o500 });
    expect(await refusal({ DATA_DIR: join(locked, 'data') })).toMatch(/Datenordner/);
  });
});

describe('the database', () => {
  it('that was never migrated is refused with the command that helps', async () => {
    expect(await refusal({ DATA_DIR: join(house.dataDir, '..', 'empty') })).toMatch(/npm run migrate/);
  });

  it('R14 of a newer program is refused by the server and by every command, and nothing is changed', async () => {
    const newer = await openInstallation();
    const file = join(newer.dataDir, databaseFile);
    const database = new DatabaseSync(file);
    database.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')");
    database.close();
    expect(await refusal(newer.told)).toMatch(/neueren Fassung/);
    for (const args of [['migrate'], ['backup', `${file}.copy`], ['account', 'list'], ['demo', 'reset']])
      expect(await administer(args, { ...newer.told, FORTSCHRIFT_DEMO: '' })).toMatchObject({
        code: 1,
        err: expect.stringContaining('neueren Fassung'),
      });
    await newer.close();
  });

  it('that is no database, or a broken one, is refused with what helps', async () => {
    const broken = await openInstallation();
    await writeFile(join(broken.dataDir, databaseFile), 'x'.repeat(100_000));
    expect(await refusal(broken.told)).toMatch(/beschädigt.*Sicherung/);
    await broken.close();
  });

  it('PostgreSQL that does not answer is refused in words', async () => {
    const said = await refusal({ DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/x` });
    expect(said).toMatch(/PostgreSQL-Server ist nicht erreichbar/);
  });
});

it('an unknown command names those there are', async () => {
  const { code, err } = await administer(['vacuum'], house.told);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'Mögliche Befehle: migrate, backup, restore, account, demo, export, verify.\n',
  });
});

it('a command that is asked how it is called says so, and touches nothing', async () => {
  const told = { DATA_DIR: join(house.dataDir, '..', 'untouched') };
  const calls = [
    ['backup', '--help'],
    ['backup'],
    ['backup', 'one', 'two'],
    ['restore', '--help'],
    ['account', '--help'],
    ['account', 'list', 'all'],
    ['account', 'link', 'nobody'],
    ['verify', '--help'],
    ['export', '--help'],
  ];
  for (const call of calls) {
    const { code, out, err } = await administer(call, told);
    expect({ call, code, out }).toEqual({ call, code: 2, out: '' });
    expect(err).toContain(`Aufruf: npm run ${call[0]}`);
  }
  expect(existsSync(told.DATA_DIR)).toBe(false);
});
