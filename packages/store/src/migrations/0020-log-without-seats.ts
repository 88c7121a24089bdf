import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { sha256 } from '../checksum.ts';
import type { Engine } from '../schema.ts';

type Entry = {
  readonly chain: string;
  readonly seq: number | string;
  readonly county_id: string | null;
  readonly at: number | string;
  readonly actor: string;
  readonly verb: string;
  readonly object_kind: string;
  readonly object_id: string;
  readonly from_state: string | null;
  readonly to_state: string | null;
  readonly request_id: string;
  readonly previous: string;
  readonly hash: string;
};

/**
 * Entries from before the log said only `seat` led from a card to the seat that wrote it, which nothing may after the
 * close. They lose the seat, and their chain is made anew from there on. What it was is not hidden: a last entry names
 * the sum the chain ended with, so that it can be compared with an older backup.
 */
export function logWithoutSeats(engine: Engine): Migration {
  return {
    async up(database: Kysely<unknown>) {
      const { rows: named } = await sql<{ chain: string; first: number | string }>`
        select chain, min(seq) as first from audit where actor like 'seat:%' group by chain`.execute(
        database,
      );
      if (named.length === 0) return;
      await allowed(engine, database, async () => {
        for (const { chain, first } of named) await renew(database, chain, Number(first));
      });
    },
  };
}

async function renew(database: Kysely<unknown>, chain: string, first: number): Promise<void> {
  const { rows } = await sql<Entry>`select * from audit where chain = ${chain} and seq >= ${first}
    order by seq`.execute(database);
  let previous = rows[0]?.previous ?? '';
  for (const entry of rows) {
    const actor = entry.actor.startsWith('seat:') ? 'seat' : entry.actor;
    const hash = hashOf({ ...entry, actor, previous });
    await sql`update audit set actor = ${actor}, previous = ${previous}, hash = ${hash}
      where chain = ${chain} and seq = ${entry.seq}`.execute(database);
    previous = hash;
  }
  const last = rows.at(-1);
  if (!last) return;
  const said: Entry = {
    ...{ chain, seq: Number(last.seq) + 1, county_id: last.county_id, at: last.at, actor: 'system' },
    ...{ verb: 'log.unseat', object_kind: 'log', object_id: last.hash, from_state: null, to_state: null },
    ...{ request_id: 'migration', previous, hash: '' },
  };
  await sql`insert into audit (chain, seq, county_id, at, actor, verb, object_kind, object_id, request_id, previous,
    hash) values (${chain}, ${said.seq}, ${said.county_id}, ${said.at}, 'system', ${said.verb}, ${said.object_kind},
    ${said.object_id}, ${said.request_id}, ${previous}, ${hashOf(said)})`.execute(database);
}

/** As the rows of the log are summed; the driver of PostgreSQL gives long numbers as texts. */
function hashOf(entry: Entry): string {
  const { county_id: countyId, actor, verb, request_id: requestId } = entry;
  const { object_kind: objectKind, object_id: objectId, from_state: from, to_state: to } = entry;
  const numbers = { at: Number(entry.at), seq: Number(entry.seq) };
  const link = { countyId, actor, verb, objectKind, objectId, from, to, requestId, ...numbers };
  return sha256(`${entry.previous}\n${canonicalJson(link)}`);
}

/** Runs `work` while entries may change, inside of the migrations' transaction. */
async function allowed(engine: Engine, database: Kysely<unknown>, work: () => Promise<void>): Promise<void> {
  if (engine === 'postgres') {
    await sql`alter table audit disable trigger audit_unchanged`.execute(database);
    await work();
    await sql`alter table audit enable trigger audit_unchanged`.execute(database);
    return;
  }
  const { rows } = await sql<{ sql: string }>`select sql from sqlite_master
    where type = 'trigger' and name = 'audit_unchanged'`.execute(database);
  await sql`drop trigger audit_unchanged`.execute(database);
  await work();
  for (const trigger of rows) await sql.raw(trigger.sql).execute(database);
}
