import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteFile } from './sqlite-file.ts';

describe('the database file', () => {
  it('is opened with every safety of the engine on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fortschrift-file-'));
    const opened = openSqliteFile(folder);
    if (!opened.ok) throw new Error(opened.failure.detail);
    const settings = [
      'locking_mode',
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'journal_size_limit',
      'secure_delete',
    ].map((name) => Object.values(opened.value.prepare(`pragma ${name}`).get() ?? {})[0]);
    expect(settings).toEqual(['exclusive', 'wal', 2, 1, 67_108_864, 1]);
    opened.value.close();
    rmSync(folder, { recursive: true });
  });
});
