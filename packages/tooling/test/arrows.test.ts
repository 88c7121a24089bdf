import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrowViolations } from '../src/fences/arrows.mjs';
import { readSource, sourceFiles } from '../src/fences/source-files.mjs';
import { root } from '../src/runner/root.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const judge = (path: string, text: string): string[] =>
  arrowViolations([readSource(path, path.split('/')[1] ?? '', text)], root);

describe('arrows between rooms', () => {
  it.each([
    ['packages/store/src/open.ts', "import { ok } from '@fortschrift/domain/result';"],
    ['packages/store/src/log.test.ts', "import { suite } from '@fortschrift/sync/update-log.acceptance';"],
    ['apps/web/src/lib/client.ts', "import { client } from '@fortschrift/api/client';"],
    ['apps/web/src/lib/Card.svelte', "<script>import { onMount } from 'svelte';</script>"],
    ['apps/server/src/main.ts', "import './config.ts'; import '@fortschrift/store/open';"],
  ])('lets %s do what the house allows', (path, text) => {
    expect(judge(path, text)).toEqual([]);
  });

  it.each([
    ['packages/domain/src/a.ts', "import '@fortschrift/store/open';", 'domain must not know store'],
    [
      'packages/sync/src/a.ts',
      "import type { X } from '@fortschrift/domain/id';",
      'sync must not know domain',
    ],
    ['packages/store/src/a.ts', "import '@fortschrift/sync/ports';", 'store must not know sync'],
    [
      'apps/web/src/lib/a.ts',
      "import '@fortschrift/api/routes/idea';",
      'web may use @fortschrift/api/client, upload and contract only',
    ],
    [
      'apps/web/src/lib/A.svelte',
      "<script>import '@fortschrift/store/open';</script>",
      'web must not know store',
    ],
    [
      'apps/web/src/lib/A.svelte',
      "{#await import('@fortschrift/auth/seat')}{/await}",
      'web must not know auth',
    ],
    ['apps/web/src/lib/A.svelte', "<script>import pg from 'pg';</script>", 'pg is no dependency of web'],
    ['packages/api/src/a.ts', "type X = import('@fortschrift/auth/session').X;", 'api must not know auth'],
    ['packages/api/src/a.ts', "export * from '../../auth/src/session.ts';", 'leaves the room api'],
    ['packages/i18n/src/a.ts', "import { it } from 'vitest';", 'uses vitest outside tests'],
    [
      'packages/i18n/src/a.ts',
      "import '@fortschrift/tooling/src/run.mjs';",
      'tooling is for development only',
    ],
  ])('refuses %s: %s', (path, text, reason) => {
    expect(judge(path, text)).toEqual([expect.stringContaining(reason)]);
  });

  it('names the line', () => {
    expect(judge('packages/sync/src/a.ts', "\n\nimport '@fortschrift/domain/id';")[0]).toMatch(
      /^packages\/sync\/src\/a\.ts:3 /,
    );
  });

  it('refuses a room without a row in the table', () => {
    const base = temporaryFolder({
      'packages/cellar/package.json': '{}',
      'turbo.json': '{"boundaries":{"tags":{}}}',
    });
    expect(arrowViolations(sourceFiles(base), base)).toEqual([
      expect.stringContaining('packages/cellar has no row'),
    ]);
  });
});

describe('turbo boundaries with our table', () => {
  const table = readFileSync(join(root, 'turbo.json'), 'utf8').replace(/"\$schema".*\n/, '');
  const boundaries = (dependencies: Record<string, string>): { status: number | null; output: string } => {
    const room = (name: string, more: object): Record<string, string> => ({
      [`packages/${name}/turbo.json`]: JSON.stringify({ extends: ['//'], tags: [name] }),
      [`packages/${name}/package.json`]: JSON.stringify({
        name: `@fortschrift/${name}`,
        version: '0.1.0',
        ...more,
      }),
    });
    const base = temporaryFolder({
      'turbo.json': table,
      'package.json': JSON.stringify({
        name: 'x',
        packageManager: 'npm@11.19.1',
        workspaces: ['packages/*'],
      }),
      'package-lock.json': JSON.stringify({ name: 'x', lockfileVersion: 3, packages: {} }),
      ...room('domain', {}),
      ...room('sync', {}),
      ...room('documents', { dependencies }),
    });
    const options = {
      cwd: base,
      encoding: 'utf8',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    } as const;
    const { status, stdout, stderr } = spawnSync(
      join(root, 'node_modules/.bin/turbo'),
      ['boundaries'],
      options,
    );
    return { status, output: stdout + stderr };
  };

  it('allows a downward arrow', () => {
    expect(boundaries({ '@fortschrift/domain': '*' }).status).toBe(0);
  });

  it('refuses an arrow the table does not have', () => {
    const { status, output } = boundaries({ '@fortschrift/sync': '*' });
    expect(output).toContain('@fortschrift/sync');
    expect(status).toBe(1);
  });
});
