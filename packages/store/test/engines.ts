import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { idFromBytes } from '@fortschrift/domain/id';
import { PGliteDialect, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { NodeSqliteDialect } from '../src/node-sqlite.ts';
import { openPostgresPool } from '../src/postgres-pool.ts';
import { openSqliteFile } from '../src/sqlite-file.ts';
import { createStore, type Store } from '../src/store.ts';

/** A migrated store on an engine, and ways around it. */
export type StoreUnderTest = {
  readonly opened: Store;
  /** Runs any SQL beside the store and gives its rows. */
  sql(text: string): Promise<readonly { readonly [column: string]: unknown }[]>;
  /** Another store on the same storage: after a restart with SQLite, a second server with the others. */
  again(): Promise<Store>;
  close(): Promise<void>;
};

export type EngineUnderTest = {
  readonly name: string;
  /** An empty store, migrated. */
  open(): Promise<StoreUnderTest>;
  /** Gives back what the engine itself took. */
  end(): Promise<void>;
};

/** A fresh id, as the program makes them. */
export function id(): string {
  return idFromBytes(crypto.getRandomValues(new Uint8Array(16)));
}

/** The engines the suites run on: a real PostgreSQL too where TEST_DATABASE_URL names one. */
export function engines(): readonly EngineUnderTest[] {
  const url = process.env['TEST_DATABASE_URL'];
  return [sqlite(), pglite(), ...(url ? [postgres(url)] : [])];
}

function unwrap<Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

async function migrated(store: Store): Promise<Store> {
  unwrap(await store.migrate());
  return store;
}

/** Makes a PostgreSQL as new, by the statements that need it least time: most tests leave the tables as they were. */
function renewal(asNew: boolean): string {
  if (!asNew) return 'drop schema public cascade; create schema public';
  return `
    begin;
    set local session_replication_role = replica;
    do $$ declare name text; begin
      for name in select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%'
      loop execute format('delete from %I', name); end loop;
    end $$;
    insert into disk_probe (id, times) values (1, 0);
    commit`;
}

/** SQL after which emptying the tables is not enough. */
const changesSchema = /drop trigger|kysely_migration/;

/** Node's SQLite in a temporary directory. */
export function sqlite(): EngineUnderTest {
  return {
    name: 'node:sqlite',
    async open() {
      const folder = mkdtempSync(join(tmpdir(), 'fortschrift-store-'));
      let database = unwrap(openSqliteFile(folder));
      const start = () => migrated(createStore('sqlite', new NodeSqliteDialect(database)));
      return {
        opened: await start(),
        sql: async (text) => database.prepare(text).all(),
        async again() {
          if (database.isOpen) database.close();
          database = unwrap(openSqliteFile(folder));
          return start();
        },
        async close() {
          if (database.isOpen) database.close();
          rmSync(folder, { recursive: true });
        },
      };
    },
    end: async () => {},
  };
}

/** PostgreSQL compiled to WebAssembly, in memory. */
function pglite(): EngineUnderTest {
  let server: PGlite | null = null;
  let asNew = false;
  return {
    name: 'PGlite',
    async open() {
      const database = server ?? (await PGlite.create());
      server = database;
      await database.exec(renewal(asNew));
      const opened = await migrated(createStore('postgres', new PGliteDialect({ pglite: database })));
      asNew = true;
      return {
        opened,
        async sql(text) {
          if (changesSchema.test(text)) asNew = false;
          return (await database.query<{ [column: string]: unknown }>(text)).rows;
        },
        again: async () => opened,
        close: async () => {},
      };
    },
    async end() {
      await server?.close();
      server = null;
      asNew = false;
    },
  };
}

/** A real PostgreSQL server, in a database of its own. */
function postgres(url: string): EngineUnderTest {
  const name = `fortschrift_store_${id()}`;
  let admin: pg.Pool | null = null;
  let asNew = false;
  const inside = new URL(url);
  inside.pathname = name;
  return {
    name: 'PostgreSQL',
    async open() {
      if (!admin) {
        admin = unwrap(await openPostgresPool(url));
        await admin.query(`create database ${name}`);
      }
      const pools: pg.Pool[] = [];
      const connect = async () => {
        const pool = unwrap(await openPostgresPool(inside.href));
        pools.push(pool);
        return pool;
      };
      const pool = await connect();
      await pool.query(renewal(asNew));
      const start = (on: pg.Pool) => migrated(createStore('postgres', new PostgresDialect({ pool: on })));
      const opened = await start(pool);
      asNew = true;
      return {
        opened,
        async sql(text) {
          if (changesSchema.test(text)) asNew = false;
          return (await pool.query(text)).rows;
        },
        again: async () => start(await connect()),
        async close() {
          for (const each of pools) await each.end();
        },
      };
    },
    async end() {
      await admin?.query(`drop database if exists ${name} with (force)`);
      await admin?.end();
      admin = null;
      asNew = false;
    },
  };
}
