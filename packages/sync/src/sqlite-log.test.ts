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
      { ...row, name: 'a', bytes: Uint8Array.of(1, 2, 3) },
      { ...row, name: 'b', bytes: Uint8Array.of(1, 2, 3) },
    ]);
    log.close();
    const raw = new DatabaseSync(path);
    raw.exec("UPDATE document_update SET bytes = x'010203ff' WHERE name = 'a'");
    raw.close();
    const again = openSqliteLog(path);
    await expect(again.load('a')).rejects.toBeInstanceOf(CorruptDocumentError);
    expect((await again.load('b')).updates).toHaveLength(1);
    again.close();
  });

  it('belongs to one process at a time', () => {
    const path = join(folder(), 'log.sqlite');
    const log = openSqliteLog(path);
    expect(() => openSqliteLog(path)).toThrow(/locked/);
    log.close();
  });
});
