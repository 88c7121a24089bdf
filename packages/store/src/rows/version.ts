import type { Id } from '@fortschrift/domain/id';
import type { ConceptVersion, VersionContent } from '@fortschrift/domain/version';
import type { Kysely } from 'kysely';
import { sha256 } from '../checksum.ts';
import { CorruptRowError } from '../corrupt-row.ts';
import { parseJsonColumn } from '../json-column.ts';
import type { Database } from '../schema.ts';
import { versionContent } from '../shapes/version-content.ts';

const columns = [
  'id',
  'conceptId',
  'countyId',
  'label',
  'stand',
  'note',
  'state',
  'sha256',
  'frozenAt',
  'frozenBy',
  'publishedAt',
] as const;

/** Versions: written once; afterwards only the state moves, the database itself refuses everything else. */
export function createVersionRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('conceptVersion').select(columns);

  async function canonical(id: Id): Promise<string | null> {
    const query = database.selectFrom('conceptVersion').select(['canonical', 'sha256']).where('id', '=', id);
    const row = await query.executeTakeFirst();
    if (!row) return null;
    if (sha256(row.canonical) !== row.sha256)
      throw new CorruptRowError(`concept_version ${id}: hash differs`);
    return row.canonical;
  }

  return {
    async find(id: Id): Promise<ConceptVersion | null> {
      return (await select().where('id', '=', id).executeTakeFirst()) ?? null;
    },
    /** Throws CorruptRowError when the text is not what was hashed. */
    async content(id: Id): Promise<VersionContent | null> {
      const text = await canonical(id);
      return text === null ? null : parseJsonColumn(versionContent, text, `concept_version ${id}`);
    },
    /** The canonical JSON exactly as it was hashed. Throws CorruptRowError when it is not. */
    canonical,
    /** Newest first. */
    async ofConcept(conceptId: Id): Promise<readonly ConceptVersion[]> {
      const query = select().where('conceptId', '=', conceptId);
      return query.orderBy('frozenAt', 'desc').orderBy('id').execute();
    },
    /** Newest first. */
    async ofCounty(countyId: Id): Promise<readonly ConceptVersion[]> {
      const query = select().where('countyId', '=', countyId);
      return query.orderBy('frozenAt', 'desc').orderBy('id').execute();
    },
    /** Throws when the concept has the label already, or the version's hash is not that of the text. */
    async insert(version: ConceptVersion, text: string): Promise<void> {
      if (sha256(text) !== version.sha256) throw new Error('the hash of another text');
      const { id, conceptId, countyId, label, stand, note, state, frozenAt, frozenBy, publishedAt } = version;
      await database
        .insertInto('conceptVersion')
        .values({
          ...{ id, conceptId, countyId, label, stand, note, state, frozenAt, frozenBy, publishedAt },
          sha256: version.sha256,
          canonical: text,
        })
        .execute();
    },
    /** Moves the state; everything else of a version never changes. */
    async move(id: Id, state: ConceptVersion['state'], publishedAt: number | null): Promise<void> {
      await database.updateTable('conceptVersion').set({ state, publishedAt }).where('id', '=', id).execute();
    },
  };
}
