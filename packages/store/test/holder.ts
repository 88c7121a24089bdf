// Opens the store of the directory in its first argument and holds it until it is killed.
import { openStore } from '../src/open.ts';

const store = await openStore({ dataDir: process.argv[2] ?? '' });
process.stdout.write(store.ok ? 'holding\n' : `${store.failure.code}\n`);
setInterval(() => store, 60_000);
