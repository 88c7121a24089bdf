import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../src/requirements/chromium.mjs';
import { sentenceFor } from '../src/requirements/ensure.mjs';
import { findExecutable } from '../src/requirements/executable.mjs';
import { findPostgres } from '../src/requirements/postgres-binaries.mjs';
import { readCounts, sum } from '../src/tests/counts.mjs';
import { openPostgres } from '../src/tests/private-postgres.mjs';
import { temporaryFolder } from './temporary-folder.ts';

describe('the private PostgreSQL', () => {
  it('answers, syncs to disk, and leaves nothing behind', async () => {
    const binaries = findPostgres() ?? '';
    const database = await openPostgres(binaries);
    const ask = (sql: string) => {
      const psql = findExecutable(['psql'], [join(binaries, 'psql')]) ?? 'psql';
      return spawnSync(psql, ['-XAt', '-c', sql, database.url], { encoding: 'utf8' });
    };
    expect(ask('show fsync').stdout).toBe('on\n');
    const data = ask('show data_directory').stdout.trim();
    expect(existsSync(data)).toBe(true);
    await database.close();
    expect(existsSync(data)).toBe(false);
    expect(ask('select 1').status).not.toBe(0);
  }, 60_000);

  it('says why it cannot start', async () => {
    await expect(openPostgres('/no/such/folder')).rejects.toThrow('initdb failed');
  });
});

describe('requirements', () => {
  it('finds the browser', () => {
    expect(existsSync(findChromium() ?? '')).toBe(true);
  });

  it('tells in one sentence what to install', () => {
    expect(sentenceFor([])).toBeUndefined();
    const sentence = sentenceFor([
      { name: 'Chromium', packages: 'chromium' },
      { name: 'PostgreSQL', packages: 'postgresql' },
    ]);
    expect(sentence).toContain('Chromium and PostgreSQL');
    expect(sentence).toContain('--no-install-recommends chromium postgresql');
  });
});

describe('counting', () => {
  const report = (text: string): string => join(temporaryFolder({ 'report.json': text }), 'report.json');

  it('reads what Vitest reports', () => {
    const testResults = [
      { name: '/a.test.ts', status: 'passed' },
      { name: '/b.test.ts', status: 'failed' },
    ];
    const counted = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(readCounts(report(JSON.stringify({ ...counted, testResults })), 1)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
      failedFiles: ['/b.test.ts'],
    });
  });

  it('counts a run that ended badly as failed, whatever its report says', () => {
    expect(readCounts(report('{"numPassedTests":5,"numFailedTests":0}'), 1)).toMatchObject({
      passed: 5,
      failed: 1,
    });
    expect(readCounts(report('{"numPas'), 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(readCounts('/no/such/report.json', 137)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('adds up', () => {
    const part = { passed: 1, failed: 2, skipped: 3 };
    expect(sum([part, part])).toEqual({ passed: 2, failed: 4, skipped: 6 });
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
