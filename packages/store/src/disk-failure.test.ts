import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openStore } from './open.ts';

describe('a disk that refuses', () => {
  it('ends all writing until a restart, leaves reading, and keeps what was acknowledged', async () => {
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
});
