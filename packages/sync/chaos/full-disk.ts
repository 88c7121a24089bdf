import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from './child.ts';
import { createDice } from './dice.ts';
import { judge } from './oracle.ts';
import { openWriter } from './writer.ts';

/**
 * Runs the server on a tmpfs of 3 MiB that fills up while people write. Nothing may be acknowledged that is not there after the disk has
 * room again and the server was started anew, and everybody's work must then arrive. A sentence instead of a report when nothing
 * may be mounted here.
 */
export async function fullDisk(
  data: string,
): Promise<{ acknowledged: number; operations: number; complaints: readonly string[] } | string> {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', data]);
  if (mounted.status !== 0) return 'a tmpfs can only be mounted by root';
  const complaints: string[] = [];
  const dice = createDice(7);
  try {
    let child = await startChild(data, 0);
    const { port } = child;
    const writers = ['w0', 'w1', 'w2'].map((name) => openWriter(port, 'sheet/full', name, dice));
    const act = async (steps: number) => {
      for (let step = 0; step < steps; step += 1) {
        for (const writer of writers) writer.act();
        await pause(5);
      }
    };
    await act(60);
    const ballast = join(data, 'ballast');
    // Whatever is left is taken; the write that no longer fits is expected to fail.
    try {
      writeFileSync(ballast, new Uint8Array(3 * 1024 * 1024));
    } catch {}
    await act(120);
    const before = writers.map((each) => each.acknowledged());
    if (writers.every((each, index) => before[index] === each.operations.length))
      complaints.push('the disk was never full');
    await child.end('SIGKILL');
    for (const each of writers) each.disconnect();
    writeFileSync(ballast, '');
    child = await startChild(data, port);
    const reader = openWriter(port, 'sheet/full', 'reader', dice);
    for (let step = 0; step < 500 && !reader.synced(); step += 1) await pause(10);
    complaints.push(...judge(reader.doc, writers, new Set(), false));
    reader.die();
    for (const each of writers) each.connect();
    const done = () => writers.every((each) => each.acknowledged() === each.operations.length);
    for (let step = 0; step < 1000 && !done(); step += 1) await pause(10);
    if (!done()) complaints.push('work done while the disk was full never arrived');
    for (const each of writers) complaints.push(...judge(each.doc, writers, new Set(writers), true));
    for (const each of writers) each.die();
    await child.end('SIGTERM');
    return {
      acknowledged: before.reduce((sum, each) => sum + each, 0),
      operations: writers.reduce((sum, each) => sum + each.operations.length, 0),
      complaints,
    };
  } finally {
    spawnSync('umount', [data]);
  }
}
