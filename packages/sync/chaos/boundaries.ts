import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from './child.ts';
import { createDice } from './dice.ts';
import { judge } from './oracle.ts';
import { openWriter } from './writer.ts';

/** Node's SQLite syncs by fsync, others by fdatasync. */
const calls = ['fsync,fdatasync', 'pwrite64', 'ftruncate'];
const points = [1, 2, 3, 4, 6, 9, 13, 19, 27];

/**
 * Kills the server at the k-th call that brings bytes to the disk, by strace's tampering, while somebody writes; what was acknowledged must be
 * there afterwards. A sentence instead of a report when strace is missing or may not trace.
 */
export async function boundaries(
  data: string,
): Promise<{ points: number; acknowledged: number; complaints: readonly string[] } | string> {
  const probe = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']);
  if (probe.status !== 0) return 'strace is not there or may not trace';
  const complaints: string[] = [];
  let done = 0;
  let acknowledged = 0;
  for (const call of calls) {
    for (const point of points) {
      const folder = join(data, `${call}-${point}`);
      // The file exists before: what is killed is the work, not the making of an empty file.
      await startChild(folder, 0).then((child) => child.end('SIGTERM'));
      const inject = `inject=${call}:signal=SIGKILL:when=${point}`;
      const traced = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject];
      const dice = createDice(point);
      let acting: ReturnType<typeof openWriter> | null = null;
      try {
        const child = await startChild(folder, 0, traced);
        const writer = openWriter(child.port, 'sheet/boundary', 'w0', dice);
        acting = writer;
        for (let step = 0; step < 400 && child.alive(); step += 1) {
          writer.act();
          await pause(5);
        }
        await child.end('SIGKILL');
      } catch {
        // Killed while it opened the file: nothing was acknowledged.
      }
      acting?.die();
      acknowledged += acting?.acknowledged() ?? 0;
      const again = await startChild(folder, 0);
      const reader = openWriter(again.port, 'sheet/boundary', 'reader', dice);
      for (let step = 0; step < 500 && !reader.synced(); step += 1) await pause(10);
      const writers = acting === null ? [] : [acting];
      if (!reader.synced()) complaints.push(`${call} ${point}: nobody could join afterwards`);
      complaints.push(
        ...judge(reader.doc, writers, new Set(), false).map((each) => `${call} ${point}: ${each}`),
      );
      reader.die();
      await again.end('SIGTERM');
      done += 1;
    }
  }
  return { points: done, acknowledged, complaints };
}
