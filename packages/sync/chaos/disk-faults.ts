import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import { type Crew, gather, killAndCheck } from './crew.ts';

/** One way a disk behaves badly: what strace does to the server's calls, and what must then hold before the process is killed. */
interface DiskFault {
  readonly name: string;
  readonly inject: string;
  /** `goes on`: everything is acknowledged in the end, without a restart. `stops`: after the fault nothing is, until a restart. */
  readonly outcome: 'goes on' | 'stops';
}

const full = [1, 2, 3, 5, 8, 13, 21, 34];

const faults: readonly DiskFault[] = [
  ...full.map((nth) => ({
    name: `no space at write ${nth}, and at every 17th after that`,
    inject: `pwrite64:error=ENOSPC:when=${nth}+17`,
    outcome: 'goes on' as const,
  })),
  // The second sync of a start is of the folder, whose failure SQLite passes over; the file itself is synced before.
  ...[1, 3, 4, 5, 8].map((nth) => ({
    name: `sync ${nth} fails`,
    inject: `fsync,fdatasync:error=EIO:when=${nth}`,
    outcome: 'stops' as const,
  })),
  ...[2, 5].map((nth) => ({
    name: `write ${nth} fails`,
    inject: `pwrite64:error=EIO:when=${nth}`,
    outcome: 'stops' as const,
  })),
  { name: 'every sync takes 120 ms', inject: 'fsync,fdatasync:delay_enter=120000', outcome: 'goes on' },
  {
    name: 'every fifth sync takes 700 ms',
    inject: 'fsync,fdatasync:delay_enter=700000:when=2+5',
    outcome: 'goes on',
  },
];

/**
 * Lets people write while the disk is full at the n-th write, fails at the n-th sync or is slow, by strace's tampering with a real
 * server's calls; then kills it and checks what is left. After a failed sync nothing more may be acknowledged by that process; after a full
 * disk and with a slow one work goes on. A sentence instead of a report when strace is missing or may not trace.
 */
export async function diskFaults(
  data: string,
): Promise<
  { faults: number; operations: number; acknowledged: number; complaints: readonly string[] } | string
> {
  if (spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status !== 0)
    return 'strace is not there or may not trace';
  const sum = { faults: 0, operations: 0, acknowledged: 0 };
  const complaints: string[] = [];
  for (const [index, fault] of faults.entries()) {
    const crew = await suffer(join(data, String(index)), fault);
    sum.faults += 1;
    sum.operations += crew.operations();
    sum.acknowledged += crew.acknowledged();
    complaints.push(...crew.complaints);
  }
  return { ...sum, complaints };
}

async function suffer(data: string, { name, inject, outcome }: DiskFault): Promise<Crew> {
  // The file exists before, so that the fault meets the work and not the making of an empty file.
  await startChild(data, 0).then((child) => child.end('SIGTERM'));
  const [call = ''] = inject.split(':');
  const strace = ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${inject}`];
  let child: Child;
  let faulty = true;
  try {
    child = await startChild(data, 0, strace);
  } catch {
    // The fault met the opening: the server did not start. Then it starts without the fault, and that is all.
    child = await startChild(data, 0);
    faulty = false;
  }
  const crew = gather(child.port, 'sheet/disk', 3, 11);
  try {
    await crew.act(child, 80);
    if (outcome === 'goes on') await crew.settle(name);
    else if (faulty) {
      // On a slow machine the fault may still lie ahead: who hears of it is closed with 1013.
      for (let tries = 0; tries < 20 && !crew.writers.some((each) => each.closes.includes(1013)); tries += 1)
        await crew.act(child, 30);
      const before = crew.acknowledged();
      await crew.act(child, 60);
      if (crew.acknowledged() > before) crew.complaints.push(`${name}: acknowledged after that`);
    }
    child = await killAndCheck(child, data, crew, name);
    await crew.settle(`${name}, after the restart`);
  } finally {
    crew.end();
    await child.end('SIGKILL');
  }
  return crew;
}
