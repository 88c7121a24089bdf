import { describe, expect, it } from 'vitest';
import type { StoreUnderTest } from './engines.ts';
import { sample, stored } from './samples.ts';

export function transactCases(under: () => StoreUnderTest): void {
  describe('transact', () => {
    it('takes everything back when work throws', async () => {
      const { store } = under().opened;
      const { county } = sample();
      const work = store.transact(async (rows) => {
        await rows.counties.insert(county);
        throw new Error('changed my mind');
      });
      await expect(work).rejects.toThrow('changed my mind');
      expect(await store.rows.counties.find(county.id)).toBeNull();
    });

    it('gives back what work gives, after it is committed', async () => {
      const { store } = under().opened;
      const { county } = sample();
      const found = await store.transact(async (rows) => {
        await rows.counties.insert(county);
        return rows.counties.find(county.id);
      });
      expect(found).toEqual(county);
      expect(await store.rows.counties.find(county.id)).toEqual(county);
    });

    it('never loses one of many changes to the same thing at the same time', async () => {
      const { opened, again } = under();
      const made = await stored(opened);
      // With SQLite a second store on the same file is a restart, so there the first is not used any more.
      const other = await again();
      const first = opened.engine === 'sqlite' ? other : opened;
      const add = (store: typeof other) =>
        store.store.transact(async (rows) => {
          const workshop = await rows.workshops.find(made.workshop.id);
          if (!workshop) throw new Error('the workshop is gone');
          await rows.workshops.update({ ...workshop, dotsPerSeat: workshop.dotsPerSeat + 1 });
          await rows.audit.append({
            ...{ countyId: made.county.id, at: 1, actor: 'system', verb: 'x', objectKind: 'x' },
            ...{ objectId: 'x', from: null, to: null, requestId: '' },
          });
        });
      await Promise.all(Array.from({ length: 40 }, (_, index) => add(index % 2 ? first : other)));
      expect((await other.store.rows.workshops.find(made.workshop.id))?.dotsPerSeat).toBe(45);
      expect(await other.store.rows.audit.firstBroken(made.county.id)).toBeNull();
    });

    it('inside of itself is a bug, and so are the outer rows; both throw instead of waiting for ever', async () => {
      const { store } = under().opened;
      await expect(store.transact(() => store.transact(async () => 1))).rejects.toThrow('inside of transact');
      await expect(store.transact(() => store.rows.counties.list())).rejects.toThrow('inside transact');
      expect(await store.transact(async () => 1)).toBe(1);
    });

    it('goes on with the next one after one that failed', async () => {
      const { store } = under().opened;
      const bad = store.transact(() => Promise.reject(new Error('no')));
      const good = store.transact(async () => 'yes');
      await expect(bad).rejects.toThrow('no');
      expect(await good).toBe('yes');
    });

    it('is the only way to write: rows outside only read', async () => {
      const { store } = under().opened;
      await expect(store.rows.counties.insert(sample().county)).rejects.toThrow('inside transact only');
    });

    it('the probe commits', async () => {
      const { opened, sql } = under();
      await opened.store.probe();
      await opened.store.probe();
      expect((await sql('select times from disk_probe')).map((row) => Number(row['times']))).toEqual([2]);
    });

    it('what was deleted can be scrubbed from the files', async () => {
      await expect(under().opened.scrub()).resolves.toBeUndefined();
    });
  });
}
