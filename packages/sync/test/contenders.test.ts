import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { run } from '../bench/contenders/child.ts';
import type { Contender } from '../bench/contenders/contender.ts';
import { hocuspocus, lineUp, ours } from '../bench/contenders/line-up.ts';
import { seek } from '../bench/contenders/var-uint.ts';
import { createFrameReader } from '../bench/load/frame-reader.ts';
import { offer } from '../bench/load/offer.ts';
import { createTally } from '../bench/load/tally.ts';
import { firstClient, typing } from '../bench/load/typing.ts';
import { readRanges } from '../bench/load/update-ranges.ts';
import { afterwards, folder } from './harness.ts';

const tiny = { rooms: 2, peers: 3, writers: 3, rate: 100, seconds: 0.2, presenceEvery: 2 };

describe('the servers that are measured side by side', () => {
  it.each(lineUp.map((contender): [string, Contender] => [contender.name, contender]))(
    'delivers every update once to everybody else: %s',
    async (_name, contender) => {
      const server = await run(contender, folder());
      afterwards(() => server.stop('SIGKILL'));
      const { delivered, missing, doubled, p99, late } = await offer(server, tiny);
      expect({ delivered, missing, doubled }).toEqual({ delivered: 2 * 3 * 20 * 2, missing: 0, doubled: 0 });
      expect(p99).toBeGreaterThan(0);
      expect(late).toBeGreaterThanOrEqual(0);
    },
  );

  it('compares servers that all keep what they promise on the same wire', () => {
    expect(new Set(lineUp.map(({ title }) => title)).size).toBe(4);
    for (const { title } of lineUp) expect(title).not.toContain('?');
    expect([ours.stores, hocuspocus.stores]).toEqual([true, true]);
  });
});

describe('what the load generator counts', () => {
  const payload = (update: Uint8Array) => ({ start: 0, end: update.length });

  it('recognises the originals in an update that a server has merged', () => {
    const one = typing(0, 5).slice(0, 5);
    const other = typing(1, 5).slice(0, 5);
    const merged = Y.mergeUpdates([...one, ...other]);
    const ranges: [number, number, number][] = [];
    readRanges(merged, 0, (...range) => ranges.push(range));
    const covered = ranges.flatMap(([client, clock, length]) =>
      Array.from({ length }, (_, index) => `${client - firstClient}/${clock + index}`),
    );
    expect(covered.sort()).toEqual(['0/0', '0/1', '0/2', '0/3', '0/4', '1/0', '1/1', '1/2', '1/3', '1/4']);
  });

  it('reads updates with deletions, nested parents and garbage', () => {
    const doc = new Y.Doc();
    doc.clientID = firstClient;
    const text = doc.getText('text');
    text.insert(0, 'abcdef');
    text.delete(1, 2);
    text.insert(1, 'x');
    const lengths: number[] = [];
    readRanges(Y.encodeStateAsUpdate(doc), 0, (_client, _clock, length) => lengths.push(length));
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(7);
  });

  it('counts nothing twice, nothing of oneself, and leaves out what was lost', () => {
    const tally = createTally(2, 5, 100);
    const sink = tally.recipient(0, 2, 0);
    const [first, second, , fourth] = typing(1, 5);
    for (const update of [first, second, second, fourth, typing(0, 1)[0]]) {
      if (update !== undefined) sink(update, payload(update));
    }
    expect([tally.delivered, tally.doubled]).toEqual([3, 1]);
  });

  it('takes frames apart wherever the chunks end', () => {
    const frames = [
      Buffer.from([0x82, 2, 7, 8]),
      Buffer.concat([Buffer.from([0x82, 126, 1, 0]), Buffer.alloc(256, 9)]),
    ];
    const stream = Buffer.concat([...frames, Buffer.from([0x88, 2, 0x11, 0x3d])]);
    for (let cut = 1; cut < stream.length; cut += 1) {
      const seen: number[] = [];
      const read = createFrameReader({
        onMessage: (_bytes, start, end) => seen.push(end - start),
        onPing: () => {},
        onClose: (code) => seen.push(code),
      });
      for (let at = 0; at < stream.length; at += cut) read(stream, at, Math.min(stream.length, at + cut));
      expect(seen).toEqual([2, 256, 4413]);
    }
  });

  it('refuses bytes that end within an integer', () => {
    seek(0);
    expect(() => readRanges(Uint8Array.of(0x80), 0, () => {})).toThrow('within an integer');
  });
});
