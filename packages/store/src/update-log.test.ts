import { CorruptDocumentError, StaleEpochError, type UpdateLog } from '@fortschrift/sync/ports';
import { updateLogSuite } from '@fortschrift/sync/update-log.acceptance';
import { afterAll, describe, expect, it } from 'vitest';
import { engines } from '../test/engines.ts';
import type { Store } from './store.ts';

const errors = { CorruptDocumentError, StaleEpochError };
const logOf = (store: Store): UpdateLog => store.updateLog(errors);

for (const engine of engines()) {
  updateLogSuite(engine.name, async () => {
    const under = await engine.open();
    return {
      log: logOf(under.opened),
      reopen: async () => logOf(await under.again()),
      close: under.close,
    };
  });

  describe(`update log of the store: ${engine.name}`, () => {
    afterAll(() => engine.end());

    it.each(['doc_update', 'doc_snapshot'])(
      'a flipped bit in %s makes the document corrupt, not empty',
      async (table) => {
        const under = await engine.open();
        const log = logOf(under.opened);
        const row = { epoch: 1, actor: 'x', claims: [], bytes: Uint8Array.of(1, 2, 3) };
        await log.append([
          { ...row, name: 'a' },
          { ...row, name: 'a' },
          { ...row, name: 'b' },
        ]);
        await log.saveSnapshot({ name: 'a', epoch: 1, bytes: Uint8Array.of(9), rows: 1 });
        const flipped = under.opened.engine === 'sqlite' ? "x'01'" : "'\\x01'";
        await under.sql(`update ${table} set bytes = ${flipped} where doc = 'a' returning doc`);
        await expect(log.load('a')).rejects.toBeInstanceOf(CorruptDocumentError);
        expect((await log.load('b')).updates).toHaveLength(1);
        await under.close();
      },
    );

    it('keeps the snapshot before the newest, and none of an older epoch', async () => {
      const under = await engine.open();
      const log = logOf(under.opened);
      const generations = async () =>
        (await under.sql('select generation from doc_snapshot order by generation')).map((row) =>
          Number(row['generation']),
        );
      for (const value of [1, 2, 3])
        await log.saveSnapshot({ name: 'a', epoch: 1, bytes: Uint8Array.of(value), rows: 0 });
      expect(await generations()).toEqual([2, 3]);
      expect((await log.load('a')).snapshot).toEqual(Uint8Array.of(3));
      await log.startEpoch('a', null);
      expect(await generations()).toEqual([]);
      await under.close();
    });

    it('loses and doubles nothing when many rooms write at once', async () => {
      const under = await engine.open();
      const log = logOf(under.opened);
      const writes = Array.from({ length: 60 }, (_, index) =>
        log.append([
          { name: `doc-${index % 5}`, epoch: 1, actor: 'x', claims: [index], bytes: Uint8Array.of(index) },
          { name: 'all', epoch: 1, actor: 'x', claims: [index], bytes: Uint8Array.of(index) },
        ]),
      );
      await Promise.all(writes);
      const all = await log.load('all');
      expect(all.updates.map((update) => update[0])).toEqual(Array.from({ length: 60 }, (_, index) => index));
      expect(all.claims).toHaveLength(60);
      expect((await log.load('doc-3')).updates).toHaveLength(12);
      await under.close();
    });
  });
}
