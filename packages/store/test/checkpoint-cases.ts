import type { CheckpointHead } from '@fortschrift/domain/checkpoint';
import { describe, expect, it } from 'vitest';
import { CorruptRowError } from '../src/corrupt-row.ts';
import { id, type StoreUnderTest } from './engines.ts';

const headOf = (document: string, at: number): CheckpointHead => ({
  ...{ id: id(), document, at, reason: 'kept', actor: 'system', preview: 'Wir am Tisch', length: 12 },
});

export function checkpointCases(under: () => StoreUnderTest): void {
  describe('checkpoints', () => {
    it('come back byte for byte, newest first, each document by itself', async () => {
      const { store } = under().opened;
      const [first, second, other] = [headOf('sheet/a', 5), headOf('sheet/a', 5), headOf('sheet/b', 9)];
      const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
      await store.transact(async (rows) => {
        for (const each of [first, second, other]) await rows.checkpoints.insert(each, bytes);
      });
      expect(await store.rows.checkpoints.ofDocument('sheet/a')).toEqual([second, first]);
      expect(await store.rows.checkpoints.find(first.id)).toEqual({ head: first, bytes });
      expect(await store.rows.checkpoints.find(id())).toBeNull();
      expect(await store.rows.checkpoints.isNewest('sheet/a', bytes)).toBe(true);
      expect(await store.rows.checkpoints.isNewest('sheet/a', Uint8Array.of(1))).toBe(false);
      expect(await store.rows.checkpoints.isNewest('sheet/c', bytes)).toBe(false);
      await store.transact((rows) => rows.checkpoints.remove([second.id]));
      await store.transact((rows) => rows.checkpoints.forget('sheet/b'));
      expect(await store.rows.checkpoints.ofDocument('sheet/a')).toEqual([first]);
      expect(await store.rows.checkpoints.ofDocument('sheet/b')).toEqual([]);
    });

    it('with a flipped bit is named, never given out', async () => {
      const { opened, sql } = under();
      const head = headOf('sheet/a', 1);
      await opened.store.transact((rows) => rows.checkpoints.insert(head, Uint8Array.of(1, 2)));
      const flipped = opened.engine === 'sqlite' ? "x'0103'" : "'\\x0103'::bytea";
      await sql(`update checkpoint set bytes = ${flipped} where id = '${head.id}' returning id`);
      const found = opened.store.rows.checkpoints.find(head.id);
      await expect(found).rejects.toBeInstanceOf(CorruptRowError);
    });
  });
}
