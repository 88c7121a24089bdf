import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type Running, run } from '../contenders/child.ts';
import type { Contender } from '../contenders/contender.ts';
import { lineUp } from '../contenders/line-up.ts';
import type { Settings } from './scenario.ts';

/**
 * Starts the contenders, each with an empty folder, hands them over and ends them, also when `work` fails or has put
 * others in their places.
 */
export async function withFleet<T>(
  settings: Settings,
  work: (fleet: Running[]) => Promise<T>,
  contenders: readonly Contender[] = lineUp,
): Promise<T> {
  const fleet = await Promise.all(contenders.map((contender) => start(contender, settings)));
  try {
    return await work(fleet);
  } finally {
    await Promise.all(fleet.map((server) => server.stop('SIGKILL')));
  }
}

/** Ends a contender that is no longer of use and starts it anew, with an empty folder. */
export async function startAnew(server: Running, settings: Settings): Promise<Running> {
  await server.stop('SIGKILL');
  return start(server.contender, settings);
}

function start(contender: Contender, { folder }: Settings): Promise<Running> {
  return run(contender, mkdtempSync(join(folder, 'data-')));
}

/** Says what is being done, over the line before it on a terminal. */
export function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K  ... ${what}`);
  else process.stderr.write(`  ... ${what}\n`);
}

/** Takes the last word of `progress` away. */
export function progressDone(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
