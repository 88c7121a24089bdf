import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openUnsent } from './unsent.ts';

function memory() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}
const plain = (updates: readonly Uint8Array[]) => updates.map((update) => [...update]);

describe('unsent updates', () => {
  it('come back after a reload, in their order, as the bytes they were', () => {
    const storage = memory();
    const before = openUnsent('sheet/x', storage);
    before.adopt(3);
    before.keep(new Uint8Array([1, 2, 255]));
    before.keep(new Uint8Array([0]));
    const after = openUnsent('sheet/x', storage);
    expect(after.isEmpty()).toBe(false);
    expect(plain(after.adopt(3).same)).toEqual([[1, 2, 255], [0]]);
    expect(plain(openUnsent('sheet/x', storage).all())).toEqual([[1, 2, 255], [0]]);
  });

  it('of an older epoch are handed out apart, once, and never sent', () => {
    const storage = memory();
    const before = openUnsent('sheet/x', storage);
    before.adopt(1);
    before.keep(new Uint8Array([1]));
    const after = openUnsent('sheet/x', storage);
    expect(after.adopt(2)).toEqual({ same: [], former: [new Uint8Array([1])] });
    expect(after.isEmpty()).toBe(true);
    expect(storage.held.size).toBe(0);
  });

  it('that are confirmed go, those after them stay', () => {
    const storage = memory();
    const unsent = openUnsent('sheet/x', storage);
    unsent.adopt(1);
    unsent.keep(new Uint8Array([1]));
    const asked = unsent.count();
    unsent.keep(new Uint8Array([2]));
    unsent.confirm(asked);
    expect(plain(unsent.all())).toEqual([[2]]);
    unsent.confirm(unsent.count());
    expect(unsent.isEmpty()).toBe(true);
    expect(storage.held.size).toBe(0);
  });

  it('that an earlier page left go with the first confirmation after they were sent again', () => {
    const storage = memory();
    const before = openUnsent('sheet/x', storage);
    before.adopt(1);
    before.keep(new Uint8Array([1]));
    const after = openUnsent('sheet/x', storage);
    after.adopt(1);
    after.confirm(0);
    expect(after.isEmpty()).toBe(true);
  });

  it('of a long time without a line become one, and stay the same text', () => {
    const storage = memory();
    const unsent = openUnsent('sheet/x', storage);
    const doc = new Y.Doc();
    doc.on('update', (update: Uint8Array) => unsent.keep(update));
    for (let times = 0; times < 300; times++) doc.getText('text').insert(times, 'a');
    expect(unsent.all().length).toBeLessThanOrEqual(41);
    const again = new Y.Doc();
    for (const update of openUnsent('sheet/x', storage).all()) Y.applyUpdate(again, update);
    expect(again.getText('text').toString()).toBe('a'.repeat(300));
  });

  it('survive a storage that holds rubbish, and tell when it refuses to write', () => {
    const storage = memory();
    storage.held.set('fortschrift:unsent:sheet/x', '{"epoch":1,"updates":[5]}');
    expect(openUnsent('sheet/x', storage).isEmpty()).toBe(true);
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('quota');
      },
    };
    const unsent = openUnsent('sheet/x', full);
    expect(unsent.keep(new Uint8Array([1]))).toBe(false);
    expect(plain(unsent.all())).toEqual([[1]]);
  });
});
