import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { gather, killAndCheck } from './crew.ts';
import { holds } from './wait.ts';

/**
 * Runs the server on a tmpfs of 3 MiB that fills up while people write. While it is full nothing is acknowledged and rooms close with
 * 1013 (come back); as soon as there is room again, everybody's work arrives, without a restart; and what was acknowledged is there
 * after a kill -9. A sentence instead of a report when nothing may be mounted here.
 */
export async function fullDisk(data: string): Promise<
  | {
      readonly acknowledgedBefore: number;
      readonly operations: number;
      readonly closes: number;
      readonly complaints: readonly string[];
    }
  | string
> {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', data]);
  if (mounted.status !== 0) return 'a tmpfs can only be mounted by root';
  let child: Awaited<ReturnType<typeof startChild>> | null = null;
  try {
    child = await startChild(data, 0);
    const crew = gather(child.port, 'sheet/full', 3, 7);
    const { complaints, writers } = crew;
    await crew.act(child, 100);
    const ballast = join(data, 'ballast');
    // Whatever is left is taken; the write that no longer fits is expected to fail.
    try {
      writeFileSync(ballast, new Uint8Array(3 * 1024 * 1024));
    } catch {}
    await crew.act(child, 100);
    await holds(() => writers.every((each) => each.closes.includes(1013)), 5000);
    const acknowledgedBefore = crew.acknowledged();
    if (acknowledgedBefore === crew.operations()) complaints.push('the disk was never full');
    await crew.act(child, 100);
    if (crew.acknowledged() > acknowledgedBefore) complaints.push('acknowledged on a full disk');
    const codes = new Set(writers.flatMap((each) => each.closes));
    if ([...codes].join() !== '1013') complaints.push(`closed with ${[...codes].join() || 'nothing'}`);
    writeFileSync(ballast, '');
    await crew.settle('after room was made');
    child = await killAndCheck(child, data, crew, 'after kill -9');
    await crew.settle('at the end');
    crew.end();
    const closes = writers.reduce((sum, each) => sum + each.closes.length, 0);
    return { acknowledgedBefore, operations: crew.operations(), closes, complaints };
  } finally {
    await child?.end('SIGKILL');
    spawnSync('umount', [data]);
  }
}
