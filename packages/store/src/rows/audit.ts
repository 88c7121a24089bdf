import type { AuditEntry } from '@fortschrift/domain/audit';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import { sha256 } from '../checksum.ts';
import type { Database } from '../schema.ts';

type Link = AuditEntry & { readonly seq: number };

/** What stands for the entry before the first one. */
const genesis = '0'.repeat(64);

/**
 * The audit log: one chain a county (and one for what belongs to none), numbered from 1 without gaps. Each entry's
 * hash covers the entry, its number and the hash before it, so that a changed or missing entry shows.
 */
export function createAuditRows(database: Kysely<Database>) {
  const chainOf = (countyId: Id | null) =>
    database
      .selectFrom('audit')
      .selectAll()
      .where('chain', '=', countyId ?? '');

  return {
    async append(entry: AuditEntry): Promise<void> {
      const last = await chainOf(entry.countyId).orderBy('seq', 'desc').limit(1).executeTakeFirst();
      const seq = (last?.seq ?? 0) + 1;
      const previous = last?.hash ?? genesis;
      const { from, to, ...rest } = pick(entry);
      const hash = hashOf({ ...pick(entry), seq }, previous);
      await database
        .insertInto('audit')
        .values({
          ...rest,
          fromState: from,
          toState: to,
          chain: entry.countyId ?? '',
          seq,
          previous,
          hash,
        })
        .execute();
    },
    /** Newest first; `before` is a sequence number, exclusive. */
    async ofCounty(countyId: Id, limit: number, before: number | null): Promise<readonly Link[]> {
      const query = chainOf(countyId).orderBy('seq', 'desc').limit(limit);
      const rows = await (before === null ? query : query.where('seq', '<', before)).execute();
      return rows.map(toLink);
    },
    /** The number of the first entry that is missing or not what was written; null when the chain holds. */
    async firstBroken(countyId: Id | null): Promise<number | null> {
      let previous = genesis;
      let expected = 1;
      for (const row of await chainOf(countyId).orderBy('seq').execute()) {
        if (row.seq !== expected || row.previous !== previous) return expected;
        if (hashOf(toLink(row), previous) !== row.hash) return expected;
        previous = row.hash;
        expected += 1;
      }
      return null;
    },
  };
}

function pick(entry: AuditEntry): AuditEntry {
  const { countyId, at, actor, verb, objectKind, objectId, from, to, requestId } = entry;
  return { countyId, at, actor, verb, objectKind, objectId, from, to, requestId };
}

function toLink(row: Database['audit']): Link {
  return { ...pick({ ...row, from: row.fromState, to: row.toState }), seq: row.seq };
}

function hashOf(link: Link, previous: string): string {
  return sha256(`${previous}\n${canonicalJson(link)}`);
}
