import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const server = ['--import', file('./no-pages.ts'), file('../../src/main.ts')];
const administration = [file('../../src/cli/main.ts')];

/** What a program leaves behind: its exit code (null when a signal ended it) and all it wrote. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** A program that runs. */
export type Program = {
  readonly child: ChildProcess;
  out(): string;
  err(): string;
  /** Resolves when the program has ended and everything it wrote was read. */
  readonly ended: Promise<Ended>;
};

/** What the program is told; everything else of this process's environment that it would read is taken away. */
export type Told = Readonly<Record<string, string>>;

const heard = [
  'PORT',
  'HOST',
  'ORIGIN',
  'DATA_DIR',
  'DATABASE_URL',
  'FORTSCHRIFT_DEMO',
  'PROXIES',
  'METRICS_TOKEN',
];

function run(args: readonly string[], told: Told): Program {
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !heard.includes(name)));
  const child = spawn(process.execPath, args, {
    env: { ...rest, NODE_ENV: 'production', ...told },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (written.out += chunk));
  child.stderr.on('data', (chunk) => (written.err += chunk));
  running.add(child);
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return { code, ...written };
  });
  return { child, out: () => written.out, err: () => written.err, ended };
}

const running = new Set<ChildProcess>();

// Whatever becomes of the tests, no server stays behind.
process.once('exit', killAll);

/** Ends what a failed test left running. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** `node apps/server/src/main.ts` as an administrator starts it; resolves at its greeting or its end. */
export async function startServer(told: Told): Promise<Program & { readonly ready: boolean }> {
  const program = run(server, told);
  const greeted = new Promise<boolean>((resolve) => {
    program.child.stdout?.on('data', () => {
      if (program.out().includes('Fortschrift ist bereit') && program.out().endsWith('\n\n')) resolve(true);
    });
  });
  const ready = await Promise.race([greeted, program.ended.then(() => false)]);
  return { ...program, ready };
}

/** One of the administrator's commands, to its end. */
export function administer(args: readonly string[], told: Told): Promise<Ended> {
  return run([...administration, ...args], told).ended;
}
