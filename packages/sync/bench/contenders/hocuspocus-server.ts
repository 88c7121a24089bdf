/** Hocuspocus with its database extension as documented, every setting at its default; `node hocuspocus-server.ts FOLDER`. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';

const database = new DatabaseSync(join(process.argv[2] ?? '.', 'hocuspocus.sqlite'));
// Its own SQLite extension leaves the slower rollback journal on; WAL is what a careful operator would choose.
database.exec(`PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS documents (name TEXT PRIMARY KEY, data BLOB NOT NULL)`);
const fetch = database.prepare('SELECT data FROM documents WHERE name = ?');
const store = database.prepare(
  'INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data',
);

const server = new Server({
  port: 0,
  address: '127.0.0.1',
  quiet: true,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => {
        const data = fetch.get(documentName)?.['data'];
        return data instanceof Uint8Array ? data : null;
      },
      store: async ({ documentName, state }) => {
        store.run(documentName, state);
      },
    }),
  ],
});
await server.listen();
process.stdout.write(`ready http://127.0.0.1:${server.address.port}\n`);
