import { describe, expect, it } from 'vitest';
import { walkTwice } from '../src/tests/second-walk.mjs';
import { runVitest } from '../src/tests/vitest-run.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const steady = "it('is steady', () => {});";
// Leaves a mark when it fails, and passes where it finds one.
const unsteady = `
  import { existsSync, writeFileSync } from 'node:fs';
  it('is unsteady', () => {
    const before = existsSync(import.meta.filename + '.mark');
    writeFileSync(import.meta.filename + '.mark', '');
    expect(before).toBe(true);
  });`;
const broken = "it('is broken', () => { expect(1).toBe(2); });";

function walkIn(files: Record<string, string>) {
  const folder = temporaryFolder({ 'package.json': '{"type":"module"}', ...files });
  return walkTwice((names) => runVitest(folder, ['--globals', ...names], {}, { quiet: true }));
}

describe('journeys are walked a second time', () => {
  it('where one failed: it counts as passed, and its file is named', async () => {
    const { unsteady: named, ...counts } = await walkIn({ 'a.test.js': steady, 'b.test.js': unsteady });
    expect(counts).toEqual({ passed: 2, failed: 0, skipped: 0, failedFiles: [] });
    expect(named.map((path) => path.split('/').at(-1))).toEqual(['b.test.js']);
  }, 60_000);

  it('and have failed when they fail again', async () => {
    const { passed, failed, unsteady: named } = await walkIn({ 'a.test.js': steady, 'b.test.js': broken });
    expect({ passed, failed, named }).toEqual({ passed: 1, failed: 1, named: [] });
  }, 60_000);

  it('not where many failed at once', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.test.js`, unsteady]));
    expect((await walkIn(files)).failed).toBe(4);
  }, 60_000);
});
