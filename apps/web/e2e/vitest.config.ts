import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { slowness } from './witness.ts';

/** Journeys through the built program in real browsers: one file after the other, they share two cores. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['e2e/**/*.test.ts'],
    setupFiles: ['e2e/on-failure.ts'],
    // A picture of a failure is taken before the file closes its pages.
    sequence: { hooks: 'list' },
    fileParallelism: false,
    testTimeout: 180_000 * slowness,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
