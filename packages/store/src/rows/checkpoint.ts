import type { CheckpointHead } from '@fortschrift/domain/checkpoint';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import { checksum, fits } from '../checksum.ts';
import { CorruptRowError } from '../corrupt-row.ts';
import type { Database } from '../schema.ts';

const head = ['id', 'doc', 'at', 'reason', 'actor', 'preview', 'length'] as const;

/** States of live documents one can go back to: bytes in, the same bytes out, each checked against its checksum. */
export function createCheckpointRows(database: Kysely<Database>) {
  const newestFirst = (document: string) =>
    database.selectFrom('checkpoint').where('doc', '=', document).orderBy('seq', 'desc');
  return {
    async insert(
      { id, document: doc, at, reason, actor, preview, length }: CheckpointHead,
      bytes: Uint8Array,
    ): Promise<void> {
      await database
        .insertInto('checkpoint')
        .values({ id, doc, at, reason, actor, preview, length, bytes, checksum: checksum(bytes) })
        .execute();
    },
    /** The state with its head; null for an unknown one. Throws CorruptRowError when the bytes are not what was written. */
    async find(id: Id): Promise<{ readonly head: CheckpointHead; readonly bytes: Uint8Array } | null> {
      const row = await database.selectFrom('checkpoint').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return null;
      if (!fits(row.bytes, row.checksum)) throw new CorruptRowError(`checkpoint ${id}: bytes`);
      const { buffer, byteOffset, byteLength } = row.bytes;
      return { head: toHead(row), bytes: new Uint8Array(buffer, byteOffset, byteLength) };
    },
    /** The heads of a document's states, newest first. */
    async ofDocument(document: string): Promise<readonly CheckpointHead[]> {
      return (await newestFirst(document).select(head).execute()).map(toHead);
    },
    /** Whether the newest state of a document is exactly this one. */
    async isNewest(document: string, bytes: Uint8Array): Promise<boolean> {
      const row = await newestFirst(document).select('checksum').limit(1).executeTakeFirst();
      return row !== undefined && fits(bytes, row.checksum);
    },
    async remove(ids: readonly Id[]): Promise<void> {
      if (ids.length > 0) await database.deleteFrom('checkpoint').where('id', 'in', ids).execute();
    },
    /** Deletes all states of a document: whoever erases something in it must call this too. */
    async forget(document: string): Promise<void> {
      await database.deleteFrom('checkpoint').where('doc', '=', document).execute();
    },
  };
}

function toHead({ doc, ...rest }: Pick<Database['checkpoint'], (typeof head)[number]>): CheckpointHead {
  const { id, at, reason, actor, preview, length } = rest;
  return { id, document: doc, at: Number(at), reason, actor, preview, length: Number(length) };
}
