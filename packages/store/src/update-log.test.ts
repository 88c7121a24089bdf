import { CorruptDocumentError, StaleEpochError, type UpdateLog } from '@fortschrift/sync/ports';
import { updateLogSuite } from '@fortschrift/sync/update-log.acceptance';
import { afterAll, describe, expect, it } from 'vitest';
import { engines } from '../test/engines.ts';
import type { Store } from './store.ts';

const errors = { CorruptDocumentError, StaleEpochError };
const row = (name: string, value: number) => ({
  ...{ name, epoch: 1, actor: 'x', claims: [] },
  bytes: Uint8Array.of(value),
});
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

    it('reads up to a flipped bit in an update and says where it stopped', async () => {
      const under = await engine.open();
      const log = logOf(under.opened);
      await log.append([row('a', 1), row('a', 2), row('a', 3), row('b', 2)]);
      const flipped = under.opened.engine === 'sqlite' ? "x'07'" : "'\\x07'";
      const second = "select seq from doc_update where doc = 'a' order by seq limit 1 offset 1";
      await under.sql(`update doc_update set bytes = ${flipped} where seq = (${second}) returning doc`);
      const loaded = await log.load('a');
      expect(loaded.damage).toBeInstanceOf(CorruptDocumentError);
      expect(loaded.updates).toEqual([Uint8Array.of(1)]);
      expect((await log.load('b')).damage).toBeNull();
      await under.close();
    });

    it('offers the former snapshot, without the updates, when the newest has a flipped bit', async () => {
      const under = await engine.open();
      const log = logOf(under.opened);
      for (const value of [1, 2])
        await log.saveSnapshot({ name: 'a', epoch: 1, bytes: Uint8Array.of(value), rows: 0, at: value });
      await log.append([row('a', 3)]);
      const flipped = under.opened.engine === 'sqlite' ? "x'07'" : "'\\x07'";
      const newest = 'generation = (select max(generation) from doc_snapshot)';
      await under.sql(`update doc_snapshot set bytes = ${flipped} where ${newest} returning doc`);
      const loaded = await log.load('a');
      expect(loaded.damage).toBeInstanceOf(CorruptDocumentError);
      expect(loaded).toMatchObject({ snapshot: Uint8Array.of(1), updates: [] });
      await under.close();
    });

    it('keeps the snapshot before the newest and the oldest, and none of an older epoch', async () => {
      const under = await engine.open();
      const log = logOf(under.opened);
      const generations = async () =>
        (await under.sql('select generation from doc_snapshot order by generation')).map((each) =>
          Number(each['generation']),
        );
      for (const value of [1, 2, 3, 4])
        await log.saveSnapshot({ name: 'a', epoch: 1, bytes: Uint8Array.of(value), rows: 0, at: value });
      expect(await generations()).toEqual([1, 3, 4]);
      expect((await log.load('a')).snapshot).toEqual(Uint8Array.of(4));
      await log.startEpoch('a', null, 5);
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
