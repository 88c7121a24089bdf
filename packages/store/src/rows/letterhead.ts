import type { Id } from '@fortschrift/domain/id';
import type { Letterhead, Logo } from '@fortschrift/domain/letterhead';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { one } from './one.ts';

/** The colour and logo of counties, at most one row each. */
export function createLetterheadRows(database: Kysely<Database>) {
  return {
    /** null for a county that never chose any. */
    async find(countyId: Id): Promise<Letterhead | null> {
      const row = await database
        .selectFrom('letterhead')
        .selectAll()
        .where('countyId', '=', countyId)
        .executeTakeFirst();
      return one(row, toLetterhead);
    },
    /** The same without the picture's bytes, for pages that only name it. */
    async look(
      countyId: Id,
    ): Promise<(Omit<Letterhead, 'logo'> & { logo: Omit<Logo, 'bytes'> | null }) | null> {
      const row = await database
        .selectFrom('letterhead')
        .select(['colour', 'changedAt', 'alt', 'width', 'height'])
        .where('countyId', '=', countyId)
        .executeTakeFirst();
      if (!row) return null;
      const { colour, changedAt, alt, width, height } = row;
      const pictured = alt !== null && width !== null && height !== null;
      return { colour, changedAt, logo: pictured ? { alt, width, height } : null };
    },
    /** Puts it in the place of the one before. */
    async put(countyId: Id, letterhead: Letterhead): Promise<void> {
      const { colour, changedAt, logo } = letterhead;
      const picture = logo
        ? { logo: logo.bytes, alt: logo.alt, width: logo.width, height: logo.height }
        : { logo: null, alt: null, width: null, height: null };
      const row = { colour, changedAt, ...picture };
      await database
        .insertInto('letterhead')
        .values({ countyId, ...row })
        .onConflict((conflict) => conflict.column('countyId').doUpdateSet(row))
        .execute();
    },
  };
}

function toLetterhead({ colour, changedAt, ...row }: Database['letterhead']): Letterhead {
  return { colour, changedAt, logo: toLogo(row) };
}

function toLogo({
  logo,
  alt,
  width,
  height,
}: Pick<Database['letterhead'], 'logo' | 'alt' | 'width' | 'height'>): Logo | null {
  if (logo === null || alt === null || width === null || height === null) return null;
  return { bytes: new Uint8Array(logo.buffer, logo.byteOffset, logo.byteLength), alt, width, height };
}
