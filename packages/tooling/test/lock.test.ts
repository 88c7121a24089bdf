import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockViolations } from '../src/lock/check.mjs';
import { completeLockfile } from '../src/lock/complete.mjs';
import { stubFor } from '../src/lock/stub.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const sound = {
  'node_modules/yjs': { version: '1.0.0' },
  'node_modules/prosemirror-model': { version: '1.0.0' },
  'node_modules/@sveltejs/kit': { version: '1.0.0' },
};

const lockfile = (packages: object): string =>
  join(
    temporaryFolder({
      'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: { ...sound, ...packages } }),
    }),
    'package-lock.json',
  );

describe('the lockfile check', () => {
  it('accepts a sound lockfile, workspace links included', () => {
    expect(lockViolations(lockfile({ 'node_modules/@x/a': { resolved: 'packages/a', link: true } }))).toEqual(
      [],
    );
  });

  it.each([
    ['a download host', { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } }],
    ['script on install', { 'node_modules/a': { hasInstallScript: true } }],
    ['has no entry', { 'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0' } } }],
    ['exactly once, found 2', { 'node_modules/a/node_modules/yjs': { version: '2.0.0' } }],
  ])('finds %s', (words, packages) => {
    expect(lockViolations(lockfile(packages))).toEqual([expect.stringContaining(words)]);
  });

  it('finds an optional dependency nested beside its parent', () => {
    const packages = {
      'node_modules/a/node_modules/b': { optionalDependencies: { c: '1.0.0' } },
      'node_modules/a/node_modules/c': { version: '1.0.0' },
    };
    expect(lockViolations(lockfile(packages))).toEqual([]);
  });
});

describe('completing the lockfile', () => {
  it('adds what is missing and nothing else, and is done after once', () => {
    const optionalDependencies = { 'a-darwin-arm64': '1.2.3', 'a-linux-x64': '1.2.3' };
    const path = lockfile({
      'node_modules/a': { dev: true, optionalDependencies },
      'node_modules/a-linux-x64': { version: '1.2.3', integrity: 'sha512-x' },
    });
    expect(completeLockfile(path)).toEqual({ added: ['a-darwin-arm64'], left: [] });
    expect(lockViolations(path)).toEqual([]);
    expect(JSON.parse(readFileSync(path, 'utf8')).packages['node_modules/a-darwin-arm64']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    });
    expect(completeLockfile(path).added).toEqual([]);
  });

  it.each([
    ['@a/b-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@a/b-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@a/win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@a/b-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('reads the platform of %s from its name', (name, platform) => {
    expect(stubFor({ name, parent: '', range: '1.0.0', dev: false })).toMatchObject({
      version: '1.0.0',
      ...platform,
    });
  });

  it.each([
    ['fsevents', '2.3.3'],
    ['a-linux-x64', '^1.0.0'],
  ])('makes no stub for %s %s', (name, range) => {
    expect(stubFor({ name, parent: '', range, dev: false })).toBeUndefined();
    const path = lockfile({ 'node_modules/a': { optionalDependencies: { [name]: range } } });
    expect(completeLockfile(path)).toEqual({ added: [], left: [name] });
  });
});
