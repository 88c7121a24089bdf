import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createDice, type Dice } from '../chaos/dice.ts';
import { closeCode } from '../src/close-codes.ts';
import { contentHash } from '../src/content-hash.ts';
import { type Client, client, type Harness, start, synced, until } from './harness.ts';
import { createMemoryLog } from './memory-log.ts';

const array = (doc: Y.Doc) => doc.getArray<unknown>('array');
const map = (doc: Y.Doc) => doc.getMap<unknown>('map');
const xml = (doc: Y.Doc) => doc.getXmlFragment('xml');

/** What one user does in one step: the operations of Yjs's own random tests, over all its types. */
function operate({ doc, text }: Client, dice: Dice): void {
  const list = array(doc);
  const fragment = xml(doc);
  const at = (length: number) => dice.roll(length + 1);
  const element = fragment.length > 0 ? fragment.get(dice.roll(fragment.length)) : null;
  const operations = [
    () => list.insert(at(list.length), [dice.roll(1000), `ä${dice.roll(10)}`]),
    () => list.insert(at(list.length), [new Y.Array(), new Y.Map([['n', dice.roll(9)]])]),
    () => {
      if (list.length > 0) list.delete(dice.roll(list.length), 1);
    },
    () => void map(doc).set(`k${dice.roll(6)}`, dice.once(3) ? new Y.Array() : { n: dice.roll(1000) }),
    () => {
      const inner = map(doc).get(`k${dice.roll(6)}`);
      if (inner instanceof Y.Array) inner.insert(at(inner.length), [dice.roll(10), null]);
    },
    () => map(doc).delete(`k${dice.roll(6)}`),
    // One UTF-16 unit a character: Yjs replicas may differ where a position splits a pair, and editors give no such positions.
    () => text.insert(at(text.length), ['Wort ', 'ß', '語'][dice.roll(3)] ?? 'x'),
    () => {
      const from = at(text.length);
      text.delete(from, Math.min(dice.roll(6), text.length - from));
    },
    () => {
      const from = at(text.length);
      text.format(from, Math.min(dice.roll(6), text.length - from), { bold: dice.once(2) ? true : null });
    },
    () => {
      const made = new Y.XmlElement('paragraph');
      made.insert(0, [new Y.XmlText('Satz')]);
      fragment.insert(at(fragment.length), [made]);
    },
    () => {
      if (element instanceof Y.XmlElement) element.setAttribute('level', String(dice.roll(4)));
    },
    () => {
      const inner = element instanceof Y.XmlElement ? element.get(0) : null;
      if (inner instanceof Y.XmlText) inner.insert(at(inner.length), 'e');
    },
    () => {
      if (fragment.length > 4) fragment.delete(dice.roll(fragment.length), 1);
    },
  ];
  dice.pick(operations)?.();
}

const seen = ({ doc, text }: Client) =>
  JSON.stringify([
    array(doc).toJSON(),
    // A map has no order; every replica has its own.
    Object.entries(map(doc).toJSON()).sort(([one], [other]) => (one < other ? -1 : 1)),
    text.toDelta(),
    xml(doc).toString(),
  ]);

/** Everybody comes back; then all replicas, the log and the log merged anew are compared. */
async function compare(harness: Harness, users: readonly Client[]): Promise<void> {
  for (const user of users) user.provider.connect();
  await until(() => users.every((user) => user.provider.synced));
  await until(() => new Set(users.map((user) => contentHash(user.doc))).size === 1);
  const [first] = users;
  if (first === undefined) return;
  expect(new Set(users.map(seen)).size).toBe(1);
  const stored = async () => {
    const { snapshot, updates } = await harness.log.load('s');
    return snapshot === null ? updates : [snapshot, ...updates];
  };
  const logged = new Y.Doc();
  await until(async () => {
    for (const row of await stored()) Y.applyUpdate(logged, row);
    return Y.equalSnapshots(Y.snapshot(logged), Y.snapshot(first.doc));
  });
  expect(contentHash(logged)).toBe(contentHash(first.doc));
  const merged = new Y.Doc();
  Y.applyUpdate(merged, Y.mergeUpdates([...(await stored())]));
  expect(contentHash(merged)).toBe(contentHash(first.doc));
  for (const { doc } of users) {
    expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null]);
    expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(first.doc))).toBe(true);
  }
}

describe('Yjs’s random operations, through this server', () => {
  for (const seed of [3, 20_261_122]) {
    it(`end with all replicas equal: seed ${seed}`, async () => {
      const dice = createDice(seed);
      const memory = createMemoryLog();
      const done = { restarts: 0, erasures: 0, compactions: 0 };
      const harness = await start({
        log: {
          ...memory,
          async saveSnapshot(snapshot) {
            done.compactions += 1;
            return memory.saveSnapshot(snapshot);
          },
        },
        change: {
          ...{ framesPerSecond: 1e9, framesBurst: 1e9, bytesPerSecond: 1e9, bytesBurst: 1e9 },
          ...{ stepOneInterval: 0, compactRows: 100, compactInterval: 0, idle: 100 },
        },
      });
      let epoch = 1;
      const join = (index: number) =>
        client(harness.port, 's', { actor: `user-${index}`, epoch: String(epoch) });
      let users = await Promise.all(
        [0, 1, 2, 3, 4].map((index) => synced(harness.port, 's', { actor: `user-${index}`, epoch: '1' })),
      );

      async function erase(): Promise<void> {
        const old = users;
        epoch = await harness.rooms.raiseEpoch('s', (current) => current);
        users = old.map((_, index) => join(index));
        // A client of the former epoch that comes back brings nothing with it.
        for (const each of old) each.text.insert(0, 'VERGANGEN');
        for (const each of old) each.provider.connect();
        await until(() => old.every((each) => each.closes.includes(closeCode.epoch)));
        for (const each of old) each.provider.destroy();
        done.erasures += 1;
      }

      for (let step = 0; step < 2000; step += 1) {
        const user = dice.pick(users);
        if (user === undefined) continue;
        const chance = dice.roll(1000);
        if (chance < 20) user.provider.disconnect();
        else if (chance < 60) user.provider.connect();
        else if (chance < 62) {
          await harness.restart();
          done.restarts += 1;
        } else if (chance === 62) await erase();
        else if (chance === 63) await compare(harness, users);
        else operate(user, dice);
        if (dice.once(6)) await new Promise((resolve) => setImmediate(resolve));
      }
      await compare(harness, users);
      expect(done.restarts).toBeGreaterThan(0);
      expect(done.erasures).toBeGreaterThan(0);
      expect(done.compactions).toBeGreaterThan(0);
      expect(users.map(seen).join()).not.toContain('VERGANGEN');
      const codes = users.flatMap((user) => user.closes);
      const allowed: readonly number[] = [closeCode.tryAgain, closeCode.goingAway, 1005, 1006];
      expect(codes.filter((code) => !allowed.includes(code))).toEqual([]);
      expect(harness.problems).toEqual([]);
    }, 60_000);
  }
});
