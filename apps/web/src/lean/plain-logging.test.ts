import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import * as plain from './plain-logging.ts';

it('has every word of lib0’s logging that Yjs asks for', () => {
  const require = createRequire(import.meta.url);
  const yjs = readFileSync(require.resolve('yjs').replace(/yjs\.cjs$/, 'yjs.mjs'), 'utf8');
  const asked = new Set([...yjs.matchAll(/\blogging\.([A-Za-z]+)/g)].map(([, name]) => name ?? ''));
  expect(asked.size).toBeGreaterThan(0);
  expect([...asked].filter((name) => !(name in plain))).toEqual([]);
});
