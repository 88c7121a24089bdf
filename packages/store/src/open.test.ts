import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { id } from '../test/engines.ts';
import { ideaOf, seatOf, stored } from '../test/samples.ts';
import { type OpenStore, openStore } from './open.ts';
import { databaseFile } from './sqlite-file.ts';

const migrations = [
  '0001-first',
  '0002-snapshot-age',
  '0003-checkpoint',
  '0004-workshop-plan',
  '0005-board-order',
  '0006-event-report',
  '0007-hall-stage',
  '0008-take-part',
  '0009-idea-import',
  '0010-catalogue-view',
  '0011-offered-voice',
  '0012-concept-change',
  '0013-comment-thread',
  '0014-concept-import',
  '0015-authorship-cut',
  '0016-erasure',
  '0017-event-setup',
  '0018-letterhead',
  '0019-idea-record',
  '0020-log-without-seats',
  '0021-prompt-translation',
  '0022-survey-origin',
];
const folders: string[] = [];
const children: ChildProcess[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'fortschrift-open-'));
  folders.push(made);
  return made;
};
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true });
});

async function opened(dataDir: string): Promise<OpenStore> {
  const store = await openStore({ dataDir });
  if (!store.ok) throw new Error(store.failure.detail);
  const migrated = await store.value.migrate();
  if (!migrated.ok) throw new Error(migrated.failure.detail);
  return store.value;
}

/** Starts a program of the test folder; gives its lines. */
function start(program: string, dataDir: string): AsyncIterator<string> {
  const path = new URL(`../test/${program}`, import.meta.url).pathname;
  const child = spawn(process.execPath, [path, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return createInterface({ input: child.stdout })[Symbol.asyncIterator]();
}

describe('a store in a directory', () => {
  it('makes the directory for its owner only and tells what is to migrate', async () => {
    const dataDir = join(folder(), 'deep', 'data');
    const store = await openStore({ dataDir });
    if (!store.ok) throw new Error(store.failure.detail);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(await store.value.pendingMigrations()).toEqual({ ok: true, value: migrations });
    expect(await store.value.migrate()).toEqual({ ok: true, value: migrations });
    expect(await store.value.pendingMigrations()).toEqual({ ok: true, value: [] });
    await store.value.close();
    await store.value.close();
  });

  it('is closed cleanly even when nothing was asked of it', async () => {
    const dataDir = folder();
    const store = await openStore({ dataDir });
    if (store.ok) await store.value.close();
    await (await opened(dataDir)).close();
  });

  it('keeps what was written over a restart, with every safety of the engine on', async () => {
    const dataDir = folder();
    const first = await opened(dataDir);
    const made = await stored(first);
    await first.close();
    const second = await opened(dataDir);
    expect(await second.store.rows.counties.find(made.county.id)).toEqual(made.county);
    await second.close();
  });

  it('refuses a second process, and opens again after the first was killed', async () => {
    const dataDir = folder();
    const lines = start('holder.ts', dataDir);
    expect((await lines.next()).value).toBe('holding');
    const second = await openStore({ dataDir });
    expect(second).toMatchObject({ ok: false, failure: { code: 'inUse' } });
    const [child] = children;
    child?.kill('SIGKILL');
    if (child) await once(child, 'exit');
    await (await opened(dataDir)).close();
  });

  it('says when the file is no database, and when the directory cannot be made', async () => {
    const dataDir = folder();
    writeFileSync(join(dataDir, databaseFile), 'Das ist keine Datenbank. '.repeat(400));
    expect(await openStore({ dataDir })).toMatchObject({ ok: false, failure: { code: 'damaged' } });
    const path = join(folder(), 'file');
    writeFileSync(path, '');
    expect(await openStore({ dataDir: path })).toMatchObject({
      ok: false,
      failure: { code: 'notWritable' },
    });
  });

  it('says that a PostgreSQL does not answer', async () => {
    const store = await openStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' });
    expect(store).toMatchObject({ ok: false, failure: { code: 'unreachable' } });
  });
});

describe('backup', () => {
  it('copies the living database into one whole file while others write', async () => {
    const store = await opened(folder());
    const made = await stored(store);
    const target = join(folder(), 'backup.sqlite');
    writeFileSync(target, 'the backup of yesterday');
    const writing = Promise.all(
      Array.from({ length: 50 }, () => store.store.transact((rows) => rows.ideas.insert(ideaOf(made)))),
    );
    expect(await store.backup(target)).toEqual({ ok: true, value: null });
    await writing;
    await store.close();
    expect(readdirSync(join(target, '..'))).toEqual(['backup.sqlite']);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    const copy = new DatabaseSync(target, { readOnly: true });
    expect(copy.prepare('pragma integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
    expect(copy.prepare('select count(*) as count from county').get()).toMatchObject({ count: 1 });
    copy.close();
  });

  it('leaves the older file when the disk refuses', async () => {
    const store = await opened(folder());
    const target = join(folder(), 'missing', 'backup.sqlite');
    await expect(store.backup(target)).rejects.toThrow();
    expect(existsSync(target)).toBe(false);
    await store.close();
  });
});

describe('erasure', () => {
  it('a withdrawn text is in no byte on disk once it was overwritten and scrubbed', async () => {
    const dataDir = folder();
    const store = await opened(dataDir);
    const made = await stored(store);
    const marker = 'Marker-7f3a9c-Erdbeerkuchen';
    const idea = ideaOf(made, { text: marker });
    const onDisk = () =>
      readdirSync(dataDir).some((name) => readFileSync(join(dataDir, name)).includes(marker));
    await store.store.transact((rows) => rows.ideas.insert(idea));
    expect(onDisk()).toBe(true);
    await store.store.transact((rows) => rows.ideas.update({ ...idea, text: 'gelöscht' }));
    await store.scrub();
    expect(onDisk()).toBe(false);
    await store.close();
  });

  it('a state put aside is in no byte on disk once it was forgotten and scrubbed', async () => {
    const dataDir = folder();
    const store = await opened(dataDir);
    const marker = 'Marker-91be04-Apfelstrudel';
    const head = { id: id(), document: 'sheet/a', at: 1, reason: 'kept', actor: 'system' } as const;
    const onDisk = () =>
      readdirSync(dataDir).some((name) => readFileSync(join(dataDir, name)).includes(marker));
    await store.store.transact((rows) =>
      rows.checkpoints.insert({ ...head, preview: marker, length: 26 }, Buffer.from(`state ${marker}`)),
    );
    expect(onDisk()).toBe(true);
    await store.store.transact((rows) => rows.checkpoints.forget('sheet/a'));
    await store.scrub();
    expect(onDisk()).toBe(false);
    await store.close();
  });

  it('F6: a sealed table keeps no trace of who set which dots', async () => {
    const dataDir = folder();
    const store = await opened(dataDir);
    const made = await stored(store);
    const seat = seatOf(made, 1);
    await store.store.transact(async (rows) => {
      await rows.seats.insert(seat, 'hash');
      await rows.dots.replace(made.table.id, seat.id, [{ clusterId: 'c', points: 2 }]);
      await rows.dots.seal(made.table.id);
    });
    await store.close();
    const raw = new DatabaseSync(join(dataDir, databaseFile));
    expect(raw.prepare('select * from dot').all()).toEqual([]);
    raw.close();
  });
});

describe('kill -9', () => {
  it('loses no acknowledged row in ten cycles', async () => {
    const dataDir = folder();
    await (await opened(dataDir)).close();
    let acknowledged = 0;
    for (let cycle = 0; cycle < 10; cycle++) {
      const lines = start('writer.ts', dataDir);
      for (let heard = 0; heard < 3 + cycle * 4; heard++) {
        acknowledged = Math.max(acknowledged, Number((await lines.next()).value));
      }
      const child = children.at(-1);
      if (!child) throw new Error('no child');
      child.kill('SIGKILL');
      // What it said before it died counts too.
      for (let line = await lines.next(); !line.done; line = await lines.next())
        acknowledged = Math.max(acknowledged, Number(line.value));
      const store = await opened(dataDir);
      const log = store.updateLog({ CorruptDocumentError: Error, StaleEpochError: Error });
      const { updates } = await log.load('doc');
      const numbers = updates.map((update) => Number(Buffer.from(update).toString()));
      expect(numbers.length).toBeGreaterThanOrEqual(acknowledged);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      await store.close();
      const raw = new DatabaseSync(join(dataDir, databaseFile));
      expect(raw.prepare('pragma integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
      raw.close();
    }
    expect(acknowledged).toBeGreaterThan(0);
  }, 120_000);
});
