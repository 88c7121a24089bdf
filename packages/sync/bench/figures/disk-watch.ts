import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const interval = 50;
const block = Buffer.alloc(4096, 1);

/**
 * Lets the disk under `folder` make 4 KiB safe twenty times a second while `work` goes on, whoever else uses it; gives what `work`
 * gives and the longest time that took, in milliseconds. A server that commits before it delivers can be no faster in that moment.
 */
export async function watchDisk<T>(folder: string, work: () => Promise<T>): Promise<[T, number]> {
  const path = join(folder, 'watch');
  const file = await open(path, 'w');
  let longest = 0;
  let over = false;
  const watching = (async () => {
    while (!over) {
      const start = performance.now();
      await file.write(block, 0, block.length, 0);
      await file.datasync();
      longest = Math.max(longest, performance.now() - start);
      await sleep(interval);
    }
  })();
  try {
    const result = await work();
    over = true;
    await watching;
    return [result, longest];
  } finally {
    over = true;
    await watching.catch(() => undefined);
    await file.close();
    await rm(path, { force: true });
  }
}
