import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** A receipt as it is kept: the hash of its code, and until the event closes its seat and the key of its proofs. */
export type Receipt = Database['receipt'];

/** Receipts: what leads from a code to the cards of whoever holds it. */
export function createReceiptRows(database: Kysely<Database>) {
  return {
    async find(codeHash: string): Promise<Receipt | null> {
      const query = database.selectFrom('receipt').selectAll().where('codeHash', '=', codeHash);
      return (await query.executeTakeFirst()) ?? null;
    },
    /** Those of an event that still know their seat. */
    async open(workshopId: Id): Promise<readonly Receipt[]> {
      const query = database.selectFrom('receipt').selectAll().where('workshopId', '=', workshopId);
      return query.where('seatId', 'is not', null).orderBy('codeHash').execute();
    },
    /** Keeps a receipt, and forgets the oldest ones of its seat beyond the newest `keep`. */
    async insert(receipt: Receipt, keep: number): Promise<void> {
      await database.insertInto('receipt').values(receipt).execute();
      if (receipt.seatId === null) return;
      const mine = await database
        .selectFrom('receipt')
        .select('codeHash')
        .where('seatId', '=', receipt.seatId)
        .orderBy('createdAt', 'desc')
        .orderBy('codeHash')
        .execute();
      const old = mine.slice(keep).map(({ codeHash }) => codeHash);
      if (old.length > 0) await database.deleteFrom('receipt').where('codeHash', 'in', old).execute();
    },
    /** From now on the receipt knows neither its seat nor its key: the code alone leads to the cards. */
    async seal(codeHash: string): Promise<void> {
      const forgotten = { seatId: null, cardKey: null };
      await database.updateTable('receipt').set(forgotten).where('codeHash', '=', codeHash).execute();
    },
    /** Keeps proofs, in an order that says nothing: the table is keyed by them. */
    async putProofs(
      place: { readonly countyId: Id; readonly workshopId: Id },
      proofs: readonly string[],
    ): Promise<void> {
      const { countyId, workshopId } = place;
      for (const proof of proofs.toSorted())
        await database
          .insertInto('receiptProof')
          .values({ proof, countyId, workshopId })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
    },
    /** All proofs of an event. */
    async proofs(workshopId: Id): Promise<ReadonlySet<string>> {
      const query = database.selectFrom('receiptProof').select('proof').where('workshopId', '=', workshopId);
      return new Set((await query.execute()).map(({ proof }) => proof));
    },
  };
}
