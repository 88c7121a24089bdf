import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { benches } from '../src/runner/benches.mjs';
import { isInstalled, writeStamp } from '../src/runner/install.mjs';
import { findNode, isNewEnough } from '../src/runner/node.mjs';
import { run } from '../src/runner/process.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const runner = fileURLToPath(new URL('../src/run.mjs', import.meta.url));
const processModule = new URL('../src/runner/process.mjs', import.meta.url).href;

describe('install stamp', () => {
  it('is valid until the lockfile changes', () => {
    const base = temporaryFolder({ 'package-lock.json': '{}' });
    expect(isInstalled(base)).toBe(false);
    writeStamp(base);
    expect(isInstalled(base)).toBe(true);
    writeFileSync(join(base, 'package-lock.json'), '{"x":1}');
    expect(isInstalled(base)).toBe(false);
  });

  it('leaves stdout to the answer of the command that asked for it', () => {
    const names = { name: 'a', version: '1.0.0' };
    const base = temporaryFolder({
      'package.json': JSON.stringify(names),
      'package-lock.json': JSON.stringify({ ...names, lockfileVersion: 3, packages: { '': names } }),
    });
    const install = new URL('../src/runner/install.mjs', import.meta.url).href;
    const code = `const { ensureInstalled } = await import(${JSON.stringify(install)}); ensureInstalled(${JSON.stringify(base)});`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('Installing dependencies');
  }, 60_000);
});

describe('the Node that runs the sources', () => {
  it.each([
    ['20.20.2', false],
    ['22.17.1', false],
    ['22.18.0', true],
    ['24.21.0', true],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it('strips types', () => {
    const folder = temporaryFolder({ 'a.ts': 'const one: number = 1; console.log(one);' });
    expect(spawnSync(findNode(), [join(folder, 'a.ts')], { encoding: 'utf8' }).stdout).toBe('1\n');
  });
});

describe('running a program', () => {
  it('gives its exit code and output', async () => {
    const finished = await run(process.execPath, ['-e', 'console.log("out"); process.exit(3)'], {
      quiet: true,
    });
    expect(finished).toMatchObject({ code: 3, output: 'out\n' });
  });

  it('gives the code of a shell for one that a signal ended or that does not exist', async () => {
    const ended = await run(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'], {
      quiet: true,
    });
    expect(ended.code).toBe(137);
    expect((await run('/no/such/program', [], { quiet: true })).code).toBe(127);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'passes %s on and ends with the code of the child',
    async (signal) => {
      const child = `process.on('${signal}', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready')`;
      const script = `import { run } from '${processModule}';
      const { code } = await run(process.execPath, ['-e', ${JSON.stringify(child)}]);
      process.exitCode = code;`;
      const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(parent.stdout, 'data');
      parent.kill(signal);
      expect(await once(parent, 'exit')).toEqual([7, null]);
    },
  );
});

describe('the dispatcher', () => {
  it('names its commands when it does not know one', () => {
    const { status, stderr } = spawnSync(process.execPath, [runner, 'fly'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('start');
  });

  it('finds the measurements of all rooms', () => {
    const base = temporaryFolder({
      'packages/sync/package.json': '{}',
      'packages/sync/bench/hall.ts': '',
      'packages/sync/bench/hall.test.ts': '',
      'apps/web/package.json': '{}',
    });
    expect(benches(base)).toEqual([{ name: 'hall', file: 'packages/sync/bench/hall.ts' }]);
  });
});
