import { describe, expect, it } from 'vitest';
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

describe('unsent updates', () => {
  it('come back after a reload, in their order, as the bytes they were', () => {
    const storage = memory();
    const before = openUnsent('sheet/x', storage);
    before.setEpoch(3);
    before.keep(new Uint8Array([1, 2, 255]));
    before.keep(new Uint8Array([0]));
    const after = openUnsent('sheet/x', storage);
    expect(after.restore(3).map((update) => [...update])).toEqual([[1, 2, 255], [0]]);
  });

  it('of an older epoch never come back', () => {
    const storage = memory();
    const before = openUnsent('sheet/x', storage);
    before.setEpoch(1);
    before.keep(new Uint8Array([1]));
    expect(openUnsent('sheet/x', storage).restore(2)).toEqual([]);
  });

  it('leave nothing behind once they are confirmed', () => {
    const storage = memory();
    const unsent = openUnsent('sheet/x', storage);
    unsent.keep(new Uint8Array([1]));
    unsent.clear();
    expect(storage.held.size).toBe(0);
  });

  it('survive a storage that holds rubbish or refuses to write', () => {
    const storage = memory();
    storage.held.set('fortschrift:unsent:sheet/x', '{"epoch":1,"updates":[5]}');
    expect(openUnsent('sheet/x', storage).restore(1)).toEqual([]);
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('quota');
      },
    };
    expect(() => openUnsent('sheet/x', full).keep(new Uint8Array([1]))).not.toThrow();
  });
});
