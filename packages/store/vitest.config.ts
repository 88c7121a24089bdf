import { defineConfig } from 'vitest/config';

/** The first start of PostgreSQL in WebAssembly takes seconds, and a busy machine makes them many. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 120_000 } });
