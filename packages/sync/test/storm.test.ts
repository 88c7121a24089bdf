import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createDice } from '../chaos/dice.ts';
import { type Client, start, stored, synced, until } from './harness.ts';
import { heldLog } from './held-log.ts';
import { createMemoryLog } from './memory-log.ts';

const body = (doc: Y.Doc) => doc.getText('body');
const records = (doc: Y.Doc) => doc.getMap<unknown>('records');
const content = (doc: Y.Doc) =>
  JSON.stringify([body(doc).toDelta(), Object.entries(records(doc).toJSON()).sort()]);

/** One random edit, of the kinds an editor makes: text, marks, deletions, records and records in records. */
function edit({ doc }: Client, roll: (below: number) => number): void {
  const text = body(doc);
  switch (roll(6)) {
    case 0: {
      const at = roll(text.length + 1);
      text.delete(at, Math.min(roll(4), text.length - at));
      return;
    }
    case 1:
      if (text.length > 2) text.format(roll(text.length - 1), 1, { bold: roll(2) === 0 ? true : null });
      return;
    case 2:
      records(doc).set(`k${roll(5)}`, new Y.Map([['n', roll(100)]]));
      return;
    case 3:
      records(doc).delete(`k${roll(5)}`);
      return;
    default:
      text.insert(roll(text.length + 1), 'äbcdefgh'[roll(8)] ?? 'x');
  }
}

describe('random work through the server', () => {
  for (const seed of [1, 20_261_122, 77]) {
    it(`ends with everybody and the log equal: seed ${seed}`, async () => {
      const { roll } = createDice(seed);
      const log = heldLog(createMemoryLog());
      const { port, rooms } = await start({
        log,
        change: {
          compactRows: 40,
          compactInterval: 0,
          framesPerSecond: 1e9,
          framesBurst: 1e9,
          stepOneInterval: 0,
          idle: 200,
        },
      });
      const clients: Client[] = [];
      for (let index = 0; index < 5; index += 1)
        clients.push(await synced(port, 's', { actor: `a${index}` }));
      for (let step = 0; step < 1500; step += 1) {
        const one = clients[roll(clients.length)];
        if (one === undefined) continue;
        const chance = roll(200);
        if (chance < 4) one.provider.disconnect();
        else if (chance < 20) one.provider.connect();
        else if (chance === 20) log.failWith = new Error('disk full');
        else if (chance === 21) rooms.disconnect((peer) => peer.actor === 'a1', 1013);
        else if (chance < 24)
          await rooms.change('s', 'server', (doc) => body(doc).insert(0, 'S')).catch(() => {});
        else edit(one, roll);
        if (roll(8) === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      log.failWith = null;
      for (const each of clients) each.provider.connect();
      await until(() => clients.every((each) => each.provider.synced));
      await until(() => new Set(clients.map((each) => content(each.doc))).size === 1);
      const [first] = clients;
      await until(async () => content(await stored(log, 's')) === content(first?.doc ?? new Y.Doc()));
      expect(await rooms.state('s', content)).toBe(content(first?.doc ?? new Y.Doc()));
      expect(rooms.metrics().compactions).toBeGreaterThan(0);
      // Only tries again are among the reasons for which anybody was closed.
      expect(clients.flatMap((each) => each.closes).filter((code) => code !== 1013 && code !== 1005)).toEqual(
        [],
      );
    }, 60_000);
  }
});
