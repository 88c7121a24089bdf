import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { NodeSqliteDialect } from './node-sqlite.ts';
import { openStore } from './open.ts';

describe('a disk that refuses', () => {
  it('ends all writing until a restart when a write fails, leaves reading, and keeps what was acknowledged', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'fortschrift-full-'));
    const opened = async () => {
      const store = await openStore({ dataDir });
      if (!store.ok) throw new Error(store.failure.detail);
      await store.value.migrate();
      return store.value;
    };
    await (await opened()).close();
    const program = new URL('../test/full-disk.ts', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)('sh', [
      '-c',
      'ulimit -f 6000; exec "$0" "$1" "$2"',
      process.execPath,
      program,
      dataDir,
    ]);
    const [stored = '', ...rest] = stdout.trim().split('\n');
    expect(rest).toEqual(['small write refused', 'probe refused', 'read done']);
    const store = await opened();
    const log = store.updateLog({ CorruptDocumentError: Error, StaleEpochError: Error });
    const { updates } = await log.load('doc');
    expect(updates.length).toBeGreaterThan(0);
    expect(`stored ${updates.length}`).toBe(stored);
    await store.store.probe();
    await store.close();
    rmSync(dataDir, { recursive: true });
  });

  it('takes writes again once a full disk has room, without a restart, and keeps what was acknowledged', async ({
    skip,
  }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'fortschrift-small-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', dataDir]).status === 0;
    try {
      skip(!mounted, 'only root can mount a small disk');
      const open = async () => {
        const opened = await openStore({ dataDir });
        if (!opened.ok) throw new Error(opened.failure.detail);
        return opened.value;
      };
      const store = await open();
      await store.migrate();
      const errors = { CorruptDocumentError: Error, StaleEpochError: Error };
      const log = store.updateLog(errors);
      const write = (name: string, size: number) => {
        const row = (value: number) => ({
          ...{ name, epoch: 1, actor: 'x', claims: [] },
          bytes: new Uint8Array(size).fill(value),
        });
        return log.append([row(1), row(2), row(3)]).then(
          () => true,
          () => false,
        );
      };
      let stored = 0;
      while (await write('doc', 50_000)) stored += 3;
      expect(stored).toBeGreaterThan(0);
      expect(await write('other', 400_000)).toBe(false);
      expect((await log.load('doc')).updates).toHaveLength(stored);
      spawnSync('mount', ['-o', 'remount,size=16m', dataDir]);
      expect(await write('doc', 50_000)).toBe(true);
      expect(await write('other', 400_000)).toBe(true);
      await store.store.probe();
      await store.close();
      const again = await open();
      const { updates, damage } = await again.updateLog(errors).load('doc');
      expect([updates.length, damage]).toEqual([stored + 3, null]);
      expect((await again.updateLog(errors).load('other')).updates).toHaveLength(3);
      await again.close();
    } finally {
      spawnSync('umount', [dataDir]);
      rmSync(dataDir, { recursive: true });
    }
  });

  it('commits nothing of a transaction whose writer goes on after a write for which there was no room', async () => {
    const database = new DatabaseSync(':memory:');
    database.exec('create table note (text text not null); pragma max_page_count = 20');
    const notes = new Kysely<{ note: { text: string } }>({ dialect: new NodeSqliteDialect(database) });
    const put = (tables: Pick<typeof notes, 'insertInto'>, text: string) =>
      tables.insertInto('note').values({ text }).execute();
    const careless = notes.transaction().execute(async (transaction) => {
      await put(transaction, 'before');
      await put(transaction, 'x'.repeat(200_000)).catch(() => {});
      await put(transaction, 'after').catch(() => {});
    });
    await expect(careless).rejects.toThrow();
    expect(await notes.selectFrom('note').selectAll().execute()).toEqual([]);
    await notes.transaction().execute((transaction) => put(transaction, 'later'));
    expect(await notes.selectFrom('note').selectAll().execute()).toEqual([{ text: 'later' }]);
    await notes.destroy();
  });
});
