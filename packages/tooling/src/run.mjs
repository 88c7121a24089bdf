// The one command behind every npm script. Plain JavaScript: it starts on whatever Node the machine has (18 or newer),
// installs the locked one, and runs everything else with that.
import { ensureInstalled, writeStamp } from './runner/install.mjs';
import { root } from './runner/root.mjs';

/** @type {Record<string, () => Promise<(args: string[]) => Promise<number>>>} */
const commands = {
  start: async () => (await import('./runner/serve.mjs')).start,
  dev: async () => (await import('./runner/serve.mjs')).dev,
  cli: async () => (await import('./runner/serve.mjs')).cli,
  bench: async () => (await import('./runner/serve.mjs')).bench,
  suggest: async () => (await import('./runner/serve.mjs')).suggest,
  chaos: async () => (await import('./runner/serve.mjs')).chaos,
  'sync-serve': async () => (await import('./runner/serve.mjs')).syncServe,
  check: async () => (await import('./runner/check.mjs')).check,
  test: async () => (await import('./runner/test.mjs')).test,
};

const [name = '', ...args] = process.argv.slice(2);
if (name === 'stamp') writeStamp(root);
else if (Object.hasOwn(commands, name)) await dispatch(name);
else {
  console.error(`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 2;
}

/** @param {string} command */
async function dispatch(command) {
  try {
    ensureInstalled();
    const perform = await commands[command]?.();
    process.exitCode = (await perform?.(args)) ?? 2;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
