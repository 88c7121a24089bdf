import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contender } from './contender.ts';
import { hocuspocusWire } from './hocuspocus-wire.ts';
import { createYWire } from './y-wire.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const versionOf = (name: string): string =>
  manifest.dependencies[name] ?? manifest.devDependencies[name]?.replace(/^npm:.*@/, '') ?? '?';
const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** This server with storage: SQLite, synchronous=FULL, commit before delivery. Rates are off, every other limit is on. */
export const ours: Contender = {
  name: 'ours',
  title: `packages/sync ${manifest.version}, SQLite synchronous=FULL, committed before delivery`,
  program: file('../../src/serve.ts'),
  args: (folder) => ['--port', '0', '--data', folder, '--limits', 'off'],
  stores: true,
  wire: createYWire((document, peer) => `/sync/${document}?actor=${peer}`, true),
};

/** The server that came with y-websocket 2: memory only. */
export const y2: Contender = {
  name: 'y2',
  title: `y-websocket ${versionOf('y-websocket-2')}, memory only`,
  program: file('./y-websocket-server.ts'),
  args: () => [],
  stores: false,
  wire: createYWire((document) => `/${document}`, true),
};

/** Hocuspocus with its database extension; it stores two seconds after the last change, at the latest after ten. */
export const hocuspocus: Contender = {
  name: 'hocuspocus',
  title: `@hocuspocus/server ${versionOf('@hocuspocus/server')}, database extension on SQLite, stores 2 to 10 s later`,
  program: file('./hocuspocus-server.ts'),
  args: (folder) => [folder],
  stores: true,
  wire: hocuspocusWire,
};

/** Sends what comes in to all others, and nothing else: what the library and the kernel cost. */
export const relay: Contender = {
  name: 'relay',
  title: `bare ws ${versionOf('ws')}, no CRDT, no storage`,
  program: file('./relay-server.ts'),
  args: () => [],
  stores: false,
  wire: createYWire((document) => `/${document}`, false),
};

/** All of them, in the order of the tables. */
export const lineUp: readonly Contender[] = [ours, y2, hocuspocus, relay];
