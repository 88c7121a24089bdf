import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { CorruptDocumentError } from './ports.ts';
import { openSqliteLog } from './sqlite-log.ts';
import { updateLogSuite } from './update-log.acceptance.ts';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'sync-log-'));
  folders.push(made);
  return made;
};
afterEach(() => {
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true });
});

updateLogSuite('sqlite', async () => {
  const path = join(folder(), 'log.sqlite');
  let log = openSqliteLog(path);
  return {
    log,
    reopen: async () => {
      log.close();
      log = openSqliteLog(path);
      return log;
    },
    close: async () => log.close(),
  };
});

describe('sqlite log', () => {
  it('says that a document is corrupt when one stored bit changed, and serves the others', async () => {
    const path = join(folder(), 'log.sqlite');
    const log = openSqliteLog(path);
    const row = { epoch: 1, actor: 'x', claims: [] };
    await log.append([
      { ...row, name: 'a', bytes: Uint8Array.of(4) },
      { ...row, name: 'a', bytes: Uint8Array.of(1, 2, 3) },
      { ...row, name: 'a', bytes: Uint8Array.of(5) },
      { ...row, name: 'b', bytes: Uint8Array.of(1, 2, 3) },
    ]);
    log.close();
    const raw = new DatabaseSync(path);
    raw.exec("UPDATE document_update SET bytes = x'010203ff' WHERE name = 'a' AND id = 2");
    raw.close();
    const again = openSqliteLog(path);
    const { damage, updates } = await again.load('a');
    expect(damage).toBeInstanceOf(CorruptDocumentError);
    expect(updates.map((update) => [...update])).toEqual([[4]]);
    expect((await again.load('b')).updates).toHaveLength(1);
    again.close();
  });

  it('offers the snapshot before a damaged one', async () => {
    const path = join(folder(), 'log.sqlite');
    const log = openSqliteLog(path);
    for (const at of [1, 2]) {
      await log.saveSnapshot({ name: 'a', epoch: 1, bytes: Uint8Array.of(at), rows: 0, at });
    }
    await log.append([{ epoch: 1, actor: 'x', claims: [], name: 'a', bytes: Uint8Array.of(9) }]);
    log.close();
    const raw = new DatabaseSync(path);
    raw.exec("UPDATE document_snapshot SET bytes = x'ff' WHERE generation = 2");
    raw.close();
    const again = openSqliteLog(path);
    const loaded = await again.load('a');
    expect(loaded.damage).toBeInstanceOf(CorruptDocumentError);
    expect(loaded).toMatchObject({ snapshot: Uint8Array.of(1), updates: [] });
    again.close();
  });

  it('does not take a file of another shape for its own', () => {
    const path = join(folder(), 'log.sqlite');
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE document (name TEXT)');
    other.close();
    expect(() => openSqliteLog(path)).toThrow(/another shape/);
  });

  it('belongs to one process at a time', () => {
    const path = join(folder(), 'log.sqlite');
    const log = openSqliteLog(path);
    expect(() => openSqliteLog(path)).toThrow(/locked/);
    log.close();
  });
});
