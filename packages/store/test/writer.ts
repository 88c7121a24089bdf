// Appends numbered updates in batches of 1 to 16 to the store of the directory in its first argument, and says the last
// number of a batch only once it is committed. Goes on until it is killed.
import { openStore } from '../src/open.ts';

const store = await openStore({ dataDir: process.argv[2] ?? '' });
if (!store.ok) throw new Error(store.failure.detail);
const log = store.value.updateLog({ CorruptDocumentError: Error, StaleEpochError: Error });
let last = (await log.load('doc')).updates.length;
for (let batch = 0; ; batch++) {
  const rows = Array.from({ length: 1 + (batch % 16) }, () => {
    last += 1;
    return { name: 'doc', epoch: 1, actor: 'writer', claims: [], bytes: Buffer.from(String(last)) };
  });
  await log.append(rows);
  process.stdout.write(`${last}\n`);
}
