import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInProcess } from './reading-process.ts';

const hostile = new URL('../test/hostile-program.ts', import.meta.url);
const path = join(tmpdir(), `reading-process-${process.pid}`);
const did = (deed: string, milliseconds = 30_000) =>
  readInProcess(hostile, { deed, path }, { milliseconds, mebibytes: 64 });
const tooLarge = { ok: false, failure: { code: 'fileTooLarge' } };

describe('what goes wrong in the process of a reader', { timeout: 60_000 }, () => {
  it('stays there: memory, time, a crash, a bug', async () => {
    expect(await did('swallow')).toEqual(tooLarge);
    expect(await did('hang', 1000)).toEqual(tooLarge);
    await expect(did('crash')).rejects.toThrow('ended with SIGSEGV and no answer');
    await expect(did('leave')).rejects.toThrow('ended with 3 and no answer');
    await expect(did('throw')).rejects.toThrow('a bug');
  });

  it('cannot reach the machine: no writing, no programs, no environment', async () => {
    expect(await did('write')).toEqual({ ok: true, value: 'ERR_ACCESS_DENIED' });
    expect(existsSync(path)).toBe(false);
    expect(await did('start')).toEqual({ ok: true, value: 'ERR_ACCESS_DENIED' });
    expect(await did('environment')).toEqual({ ok: true, value: [] });
  });

  it('does not cost others their turn', async () => {
    const ends = await Promise.allSettled(
      ['crash', 'hang', 'leave', 'throw', 'environment', 'environment'].map((deed) => did(deed, 2000)),
    );
    expect(ends.map(({ status }) => status)).toEqual([
      ...['rejected', 'fulfilled', 'rejected', 'rejected', 'fulfilled', 'fulfilled'],
    ]);
  });
});
