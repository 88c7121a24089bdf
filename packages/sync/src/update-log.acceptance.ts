import { afterEach, describe, expect, it } from 'vitest';
import { type AppendRow, StaleEpochError, type UpdateLog } from './ports.ts';

/** What an implementation hands to the suite: a log on empty storage, and how to reach the same storage again. */
export interface UpdateLogUnderTest {
  readonly log: UpdateLog;
  /** Closes the log and opens the same storage anew, as after a restart. */
  reopen(): Promise<UpdateLog>;
  /** Gives back what the test used. */
  close(): Promise<void>;
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const row = (name: string, value: number, claims: number[] = [], epoch = 1): AppendRow => ({
  name,
  epoch,
  actor: `actor-${value}`,
  bytes: bytes(value, 0, 255),
  claims,
});

/**
 * The promises every UpdateLog keeps. Call it at the top level of a test file.
 * `make` gives a log on empty storage for each test.
 */
export function updateLogSuite(name: string, make: () => Promise<UpdateLogUnderTest>): void {
  describe(`update log: ${name}`, () => {
    const open: UpdateLogUnderTest[] = [];
    const start = async () => {
      const made = await make();
      open.push(made);
      return made;
    };
    afterEach(async () => {
      for (const made of open.splice(0)) await made.close();
    });

    it('knows a document nobody wrote as epoch 1 with nothing in it', async () => {
      const { log } = await start();
      expect(await log.load('sheet/none')).toEqual({
        epoch: 1,
        snapshot: null,
        updates: [],
        claims: [],
        damage: null,
      });
    });

    it('gives back the rows of each document in their order, after a restart too', async () => {
      const made = await start();
      await made.log.append([row('a', 1), row('b', 2), row('a', 3)]);
      await made.log.append([row('a', 4)]);
      for (const reach of [async () => made.log, made.reopen]) {
        const log = await reach();
        expect((await log.load('a')).updates.map((update) => update[0])).toEqual([1, 3, 4]);
        expect((await log.load('b')).updates.map((update) => [...update])).toEqual([[2, 0, 255]]);
      }
    });

    it('keeps an empty append and an empty update', async () => {
      const { log } = await start();
      await log.append([]);
      await log.append([{ name: 'a', epoch: 1, actor: 'x', bytes: bytes(), claims: [] }]);
      expect((await log.load('a')).updates.map((update) => update.length)).toEqual([0]);
    });

    it('binds a client id to the actor who claimed it first, per document, after a restart too', async () => {
      const made = await start();
      await made.log.append([row('a', 1, [7, 4_294_967_295]), row('b', 2, [7])]);
      await made.log.append([row('a', 3, [7])]);
      const log = await made.reopen();
      const claims = [...(await log.load('a')).claims].sort((one, other) => one.clientId - other.clientId);
      expect(claims).toEqual([
        { clientId: 7, actor: 'actor-1' },
        { clientId: 4_294_967_295, actor: 'actor-1' },
      ]);
      expect((await log.load('b')).claims).toEqual([{ clientId: 7, actor: 'actor-2' }]);
    });

    it('stores all rows of one append or none', async () => {
      const { log } = await start();
      await log.append([row('a', 1)]);
      await expect(log.append([row('b', 2, [9]), row('a', 3, [8], 5)])).rejects.toBeInstanceOf(
        StaleEpochError,
      );
      expect(await log.load('b')).toEqual({
        epoch: 1,
        snapshot: null,
        updates: [],
        claims: [],
        damage: null,
      });
      expect((await log.load('a')).updates).toHaveLength(1);
      expect((await log.load('a')).claims).toEqual([]);
    });

    it('replaces the oldest rows by a snapshot and keeps the newer ones', async () => {
      const made = await start();
      await made.log.append([row('a', 1, [5]), row('a', 2), row('b', 9), row('a', 3)]);
      expect(await made.log.saveSnapshot({ name: 'a', epoch: 1, bytes: bytes(12), rows: 2, at: 1 })).toBe(
        true,
      );
      const log = await made.reopen();
      const loaded = await log.load('a');
      expect(loaded.snapshot).toEqual(bytes(12));
      expect(loaded.updates.map((update) => update[0])).toEqual([3]);
      expect(loaded.claims).toEqual([{ clientId: 5, actor: 'actor-1' }]);
      expect((await log.load('b')).updates).toHaveLength(1);
    });

    it('refuses a snapshot that stands for more rows than there are', async () => {
      const { log } = await start();
      await log.append([row('a', 1)]);
      expect(await log.saveSnapshot({ name: 'a', epoch: 1, bytes: bytes(12), rows: 2, at: 1 })).toBe(false);
      expect(await log.saveSnapshot({ name: 'none', epoch: 1, bytes: bytes(12), rows: 1, at: 1 })).toBe(
        false,
      );
      expect(await log.load('a')).toMatchObject({ snapshot: null, updates: [bytes(1, 0, 255)] });
    });

    it('starts an epoch with the given state and refuses what belongs to the old one', async () => {
      const made = await start();
      await made.log.append([row('a', 1, [5])]);
      await made.log.saveSnapshot({ name: 'a', epoch: 1, bytes: bytes(12), rows: 1, at: 1 });
      expect(await made.log.startEpoch('a', bytes(20), 5)).toBe(2);
      await expect(made.log.append([row('a', 2)])).rejects.toBeInstanceOf(StaleEpochError);
      expect(await made.log.saveSnapshot({ name: 'a', epoch: 1, bytes: bytes(13), rows: 0, at: 1 })).toBe(
        false,
      );
      await made.log.append([row('a', 3, [6], 2)]);
      const log = await made.reopen();
      expect(await log.load('a')).toEqual({
        epoch: 2,
        snapshot: bytes(20),
        updates: [bytes(3, 0, 255)],
        claims: [{ clientId: 6, actor: 'actor-3' }],
        damage: null,
      });
      expect(await log.startEpoch('a', null, 6)).toBe(3);
      expect(await log.load('a')).toEqual({
        epoch: 3,
        snapshot: null,
        updates: [],
        claims: [],
        damage: null,
      });
      expect(await log.startEpoch('new', null, 6)).toBe(2);
    });

    it('forgets a former snapshot once its successor is old enough, and never the newest', async () => {
      const { log } = await start();
      for (const at of [100, 200, 300, 400, 500])
        await log.saveSnapshot({ name: 'a', epoch: 1, bytes: bytes(at / 100), rows: 0, at });
      // Kept are the newest, the one before it and the oldest.
      expect(await log.forgetSnapshots(100)).toBe(0);
      expect(await log.forgetSnapshots(401)).toBe(1);
      expect(await log.forgetSnapshots(501)).toBe(1);
      expect(await log.forgetSnapshots(1000)).toBe(0);
      expect((await log.load('a')).snapshot).toEqual(bytes(5));
    });

    it('hands out the former snapshots, the newest first, and none of a former epoch', async () => {
      const made = await start();
      expect(await made.log.formerSnapshots('a')).toEqual([]);
      for (const at of [1, 2, 3, 4, 5])
        await made.log.saveSnapshot({ name: 'a', epoch: 1, bytes: bytes(at), rows: 0, at });
      const log = await made.reopen();
      expect(await log.formerSnapshots('a')).toEqual([bytes(4), bytes(1)]);
      await log.startEpoch('a', bytes(9), 6);
      expect(await log.formerSnapshots('a')).toEqual([]);
    });

    it('keeps names apart however they look', async () => {
      const { log } = await start();
      const names = ['a', 'A', 'a ', 'a/b', "a'; --", 'ä', '../a', 'a%'];
      await log.append(names.map((each, index) => row(each, index)));
      for (const [index, each] of names.entries()) {
        expect((await log.load(each)).updates.map((update) => update[0])).toEqual([index]);
      }
    });
  });
}
