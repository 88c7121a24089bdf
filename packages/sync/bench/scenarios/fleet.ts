import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type Running, run } from '../contenders/child.ts';
import type { Contender } from '../contenders/contender.ts';
import { lineUp } from '../contenders/line-up.ts';
import type { Settings } from './scenario.ts';

/** Starts the contenders, each with an empty folder, hands them over and ends them, also when `work` fails. */
export async function withFleet<T>(
  settings: Settings,
  work: (fleet: readonly Running[]) => Promise<T>,
  contenders: readonly Contender[] = lineUp,
): Promise<T> {
  const fleet = await Promise.all(
    contenders.map((contender) => run(contender, mkdtempSync(join(settings.folder, 'data-')))),
  );
  try {
    return await work(fleet);
  } finally {
    await Promise.all(fleet.map((server) => server.stop('SIGKILL')));
  }
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
