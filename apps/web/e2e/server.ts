import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@fortschrift/tooling/src/tests/free-port.mjs';

/** The program, running for a test in a process and a data folder of its own. */
export type RunningServer = {
  /** Address without a slash at its end. */
  readonly origin: string;
  /** What it said on its standard output and error so far. */
  printed(): string;
  /** The folder with all it has stored. */
  readonly dataDir: string;
  /** Ends it the hard way, as a power cut does, and starts it again on the same data and port; `between` runs while it is away. */
  killAndRestart(between?: () => void): Promise<void>;
  stop(): Promise<void>;
};

const serverFolder = fileURLToPath(new URL('../../server', import.meta.url));
const startLimit = 60_000;

const running = new Set<ChildProcess>();
let said = '';

/** The last lines that servers of this file printed, at most `most` of them. */
export function lastWords(most: number): readonly string[] {
  return said.trimEnd().split('\n').slice(-most);
}

// Whatever becomes of the tests, no server stays behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Starts the real server on the built web app: migrated, with the demo county unless told otherwise, on a free port
 * of loopback. Throws with what the server printed when it does not get ready.
 */
export async function startServer(
  options: { readonly demo: 'on' | 'off' } = { demo: 'on' },
): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fortschrift-e2e-'));
  const port = await freePort();
  const environment = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir };
  for (const name of ['ORIGIN', 'DATABASE_URL', 'FORTSCHRIFT_DEMO'])
    Reflect.deleteProperty(environment, name);
  Object.assign(environment, { FORTSCHRIFT_DEMO: options.demo });
  const origin = `http://127.0.0.1:${port}`;
  const launch = (...args: string[]) =>
    spawn(process.execPath, args, { cwd: serverFolder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });

  const migration = launch('src/cli/main.ts', 'migrate');
  let complaint = '';
  migration.stderr.on('data', (chunk) => {
    complaint += String(chunk);
  });
  if ((await once(migration, 'exit'))[0] !== 0)
    throw new Error(`the database could not be migrated:\n${complaint}`);

  let printed = '';
  const open = async () => {
    const child = launch('src/main.ts');
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed = (printed + String(chunk)).slice(-20_000);
        said = (said + String(chunk)).slice(-20_000);
      });
    running.add(child);
    const ended = once(child, 'exit').finally(() => running.delete(child));
    const giveUp = Date.now() + startLimit;
    while (!(await isHealthy(origin))) {
      if (child.exitCode !== null || Date.now() > giveUp)
        throw new Error(`the server did not start:\n${printed}`);
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 100))]);
    }
    return { child, ended };
  };

  let own = await open();
  const end = async (signal: NodeJS.Signals) => {
    if (own.child.exitCode === null && own.child.signalCode === null) own.child.kill(signal);
    await own.ended;
  };
  return {
    origin,
    printed: () => printed,
    dataDir,
    async killAndRestart(between) {
      await end('SIGKILL');
      between?.();
      own = await open();
    },
    async stop() {
      await end('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function isHealthy(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/health`)).ok;
  } catch {
    return false;
  }
}
