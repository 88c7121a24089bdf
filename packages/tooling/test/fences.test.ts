import { describe, expect, it } from 'vitest';
import { circleViolations } from '../src/fences/circles.mjs';
import { docstringViolations } from '../src/fences/docstrings.mjs';
import { environmentViolations } from '../src/fences/environment.mjs';
import { nameViolations } from '../src/fences/names.mjs';
import { purityViolations } from '../src/fences/purity.mjs';
import { sizeReport, sizeViolations } from '../src/fences/size.mjs';
import { readSource, sourceFiles } from '../src/fences/source-files.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const file = (path: string, text: string) => [readSource(path, path.split('/')[1] ?? '', text)];

describe('circles', () => {
  const files = (texts: Record<string, string>) =>
    Object.entries(texts).flatMap(([path, text]) => file(`apps/web/src/lib/${path}`, text));

  it('between files are told once, with the shortest way around, types and components included', () => {
    expect(
      circleViolations(
        files({
          'a.ts': "import type { B } from './b.ts';\nimport './d.ts';",
          'b.ts': "export { c } from '#lib/C.svelte';",
          'C.svelte': "<script>import { a } from './a.ts';</script>",
          'd.ts': "import './e.ts';",
          'e.ts': "import './b.ts';",
        }),
      ),
    ).toEqual([
      'apps/web/src/lib/a.ts -> apps/web/src/lib/b.ts -> apps/web/src/lib/C.svelte -> apps/web/src/lib/a.ts is a circle',
      'apps/web/src/lib/d.ts -> apps/web/src/lib/e.ts -> apps/web/src/lib/b.ts -> apps/web/src/lib/C.svelte -> apps/web/src/lib/a.ts -> apps/web/src/lib/d.ts is a circle',
    ]);
  });

  it('are none where a file is needed twice, or a component shows itself', () => {
    expect(
      circleViolations(
        files({
          'a.ts': "import './b.ts';\nimport './c.ts';",
          'b.ts': "import './c.ts';",
          'c.ts': "import { join } from 'node:path';",
          'Tree.svelte': "<script>import Tree from './Tree.svelte';</script>",
        }),
      ),
    ).toEqual([]);
  });
});

describe('time and chance', () => {
  it.each([
    'Date.now()',
    'new Date()',
    'new Date',
    'Date()',
    'Math.random()',
    'globalThis.crypto.randomUUID()',
    'performance.now()',
  ])('stay out of domain: %s', (expression) => {
    expect(
      purityViolations(file('packages/domain/src/a.ts', `export const x = ${expression};`)),
    ).toHaveLength(1);
  });

  it('may be named in comments, texts and tests, and a given moment may be read', () => {
    const text = "// Date.now()\nexport const x = 'Math.random()';\nexport const y = new Date(0);";
    expect(purityViolations(file('packages/domain/src/a.ts', text))).toEqual([]);
    expect(purityViolations(file('packages/domain/src/a.test.ts', 'Date.now();'))).toEqual([]);
    expect(purityViolations(file('packages/sync/src/a.ts', 'Date.now();'))).toEqual([]);
  });
});

describe('the environment', () => {
  it.each([
    ['apps/server/src/main.ts', 'export const port = process.env.PORT;'],
    ['apps/server/src/main.ts', "export const port = process['env'];"],
    ['packages/auth/src/a.ts', "import { env } from 'node:process';"],
    ['apps/web/src/routes/+page.svelte', '<script>const x = globalThis.process.env.SECRET;</script>'],
    ['apps/web/src/lib/a.ts', "import { SECRET } from '$app/env/private';"],
  ])('is not read in %s: %s', (path, text) => {
    expect(environmentViolations(file(path, text))).toHaveLength(1);
  });

  it('is read by the configuration, by tests and tools', () => {
    for (const path of [
      'apps/server/src/config.ts',
      'packages/store/src/a.test.ts',
      'packages/tooling/src/a.mjs',
      'apps/web/e2e/a.ts',
    ]) {
      expect(environmentViolations(file(path, 'process.env.PORT;'))).toEqual([]);
    }
  });
});

describe('names of files', () => {
  it.each([
    'packages/domain/src/utils.ts',
    'packages/api/src/shared/idea.ts',
    'apps/server/src/date-helpers.ts',
    'apps/web/src/lib/SessionManager.svelte',
    'apps/web/src/lib/card.svelte',
    'packages/domain/src/someThing.ts',
  ])('refuse %s', (path) => {
    expect(nameViolations(file(path, ''))).toHaveLength(1);
  });

  it.each([
    'packages/domain/src/action-field.ts',
    'apps/web/src/lib/live.svelte.ts',
    'apps/web/src/routes/+page.svelte',
    'apps/web/src/lib/Card.svelte',
  ])('accept %s', (path) => {
    expect(nameViolations(file(path, ''))).toEqual([]);
  });
});

describe('length of files', () => {
  it('ends at 400 lines', () => {
    expect(sizeViolations(file('packages/api/src/a.ts', 'x;\n'.repeat(400)))).toEqual([]);
    expect(sizeViolations(file('packages/api/src/a.ts', 'x;\n'.repeat(401)))).toHaveLength(1);
  });

  it('is reported', () => {
    const files = [10, 20, 300].flatMap((lines) => file('packages/api/src/a.ts', 'x;\n'.repeat(lines)));
    expect(sizeReport(files)).toBe('3 files: median 20 lines, 90 % up to 300, longest 300');
  });
});

describe('docstrings', () => {
  it.each([
    'export function x() {}',
    'export async function x() {}',
    'export const x = () => 1;',
    '// a comment\nexport function x() {}',
    '/* a comment */ export function x() {}',
    '/** */ export function x() {}',
    'export default function () {}',
  ])('are missing in %s', (text) => {
    expect(docstringViolations(file('packages/api/src/a.ts', text))).toHaveLength(1);
  });

  it.each([
    '/** Adds. */\nexport function x() {}',
    '/**\n * Adds.\n */\nexport const x = () => 1;',
    'function x() {}',
    'export const x = 1;',
    '/** Adds. */\nexport function x(a: 1): 1;\nexport function x(a: 2): 2;\nexport function x(a: 1 | 2) { return a; }',
  ])('are enough in %s', (text) => {
    expect(docstringViolations(file('packages/api/src/a.ts', text))).toEqual([]);
  });

  it('are SvelteKit’s own for the files it names', () => {
    expect(
      docstringViolations(file('apps/web/src/routes/+page.ts', 'export const load = () => ({});')),
    ).toEqual([]);
  });
});

describe('the walk over the rooms', () => {
  it('reads sources and leaves out what was made from them', () => {
    const base = temporaryFolder({
      'packages/sync/package.json': '{}',
      'packages/sync/src/room.ts': '',
      'packages/sync/node_modules/x/index.ts': '',
      'apps/web/package.json': '{}',
      'apps/web/src/lib/Card.svelte': '<p>text</p>\n<script>\nDate.now();\n</script>',
      'apps/web/build/handler.mjs': '',
    });
    const files = sourceFiles(base);
    expect(files.map(({ path }) => path)).toEqual([
      'packages/sync/src/room.ts',
      'apps/web/src/lib/Card.svelte',
    ]);
    expect(files[1]?.code.split('\n')[2]).toBe('Date.now();');
  });
});
