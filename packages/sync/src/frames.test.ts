import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acknowledgeFrame,
  awarenessFrame,
  isEmptyUpdate,
  parseFrame,
  silentFrame,
  updateFrame,
} from './frames.ts';

/** The payload behind an unmasked server frame, by RFC 6455 section 5.2. */
function payload(frame: Buffer): Buffer {
  expect(frame[0]).toBe(0x82);
  const short = frame[1] ?? 0;
  const [start, length] =
    short < 126
      ? [2, short]
      : short === 126
        ? [4, frame.readUInt16BE(2)]
        : [10, Number(frame.readBigUInt64BE(2))];
  expect(frame.length).toBe(start + length);
  return frame.subarray(start);
}

describe('frames', () => {
  it('reading never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        parseFrame(bytes);
      }),
      { numRuns: 2000 },
    );
  });

  it('an update comes out of its frame as it went in, at every head size', () => {
    for (const size of [0, 1, 121, 122, 123, 124, 127, 65_530, 65_533, 65_536, 200_000]) {
      const update = new Uint8Array(size).fill(7);
      const message = parseFrame(payload(updateFrame(update)));
      expect(message?.kind).toBe('update');
      expect(message?.kind === 'update' && Buffer.compare(message.update, update)).toBe(0);
    }
  });

  it('presence is written with its count and length', () => {
    const entries = [Uint8Array.of(1, 2, 3), Uint8Array.of(4)];
    const message = parseFrame(payload(awarenessFrame(2, entries)));
    expect(message).toMatchObject({ kind: 'awareness' });
    expect(message?.kind === 'awareness' && [...message.states]).toEqual([2, 1, 2, 3, 4]);
    expect([...payload(silentFrame)]).toEqual([1, 1, 0]);
    const many = parseFrame(payload(awarenessFrame(20_000, [new Uint8Array(9)])));
    expect(many?.kind).toBe('awareness');
  });

  it('bytes left over are not taken', () => {
    expect(parseFrame(payload(acknowledgeFrame(300)))).toEqual({ kind: 'acknowledge', count: 300 });
    expect(parseFrame(Buffer.concat([payload(acknowledgeFrame(300)), Buffer.of(0)]))).toBeNull();
  });

  it('an update that says nothing is known', () => {
    expect(isEmptyUpdate(Uint8Array.of(0, 0))).toBe(true);
    expect(isEmptyUpdate(Uint8Array.of(0, 1))).toBe(false);
  });
});
