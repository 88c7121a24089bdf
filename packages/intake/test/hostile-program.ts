import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { ApartAnswer } from '../src/reading-process.ts';

/** What a reader must not be able to do to the program that asked it, each on its word. */
const deeds: Readonly<Record<string, (path: string) => unknown>> = {
  swallow: () => Array.from({ length: 1000 }, () => 'a,'.repeat(2e7).split(',')),
  hang: () => {
    for (;;);
  },
  crash: () => process.kill(process.pid, 'SIGSEGV'),
  leave: () => process.exit(3),
  throw: () => {
    throw new Error('a bug');
  },
  write: (path) => codeOf(() => writeFileSync(path, 'x')),
  start: () => codeOf(() => spawnSync('true')),
  environment: () => Object.keys(process.env),
};

function codeOf(deed: () => unknown): unknown {
  try {
    deed();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

function answerTo(deed: string, path: string): ApartAnswer {
  try {
    return { kind: 'read', result: { ok: true, value: deeds[deed]?.(path) } };
  } catch (error) {
    return { kind: 'broken', message: String(error) };
  }
}

process.once('message', ({ deed, path }: { deed: string; path: string }) => {
  process.send?.(answerTo(deed, path), () => process.disconnect());
});
