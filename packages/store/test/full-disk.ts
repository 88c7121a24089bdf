// Writes to the store of the directory in its first argument until the disk refuses, then says what still works. The
// file size limit of the shell that starts it stands for the end of the disk.
import { openStore } from '../src/open.ts';

const opened = await openStore({ dataDir: process.argv[2] ?? '' });
if (!opened.ok) throw new Error(opened.failure.detail);
const log = opened.value.updateLog({ CorruptDocumentError: Error, StaleEpochError: Error });
const row = (size: number) => {
  return { name: 'doc', epoch: 1, actor: 'x', claims: [], bytes: new Uint8Array(size).fill(7) };
};
const tried = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    () => 'refused',
  );

let stored = 0;
while ((await tried(log.append([row(100_000)]))) === 'done') stored += 1;
process.stdout.write(`stored ${stored}\n`);
process.stdout.write(`small write ${await tried(log.append([row(1)]))}\n`);
process.stdout.write(`probe ${await tried(opened.value.store.probe())}\n`);
process.stdout.write(`read ${await tried(opened.value.store.rows.counties.list())}\n`);
