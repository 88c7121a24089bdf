import { idFromBytes } from '@fortschrift/domain/id';
import { describe, expect, it } from 'vitest';
import { readRefused, writeRefused } from './suggest-refused.ts';

const id = (byte: number) => idFromBytes(new Uint8Array(16).fill(byte));

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('what was refused', () => {
  it('is known again at the same table, not at another', () => {
    const store = storage();
    const refused = [{ kind: 'join', ids: [id(1)], clusterId: id(2) }] as const;
    writeRefused(store, 'one', refused);
    expect(readRefused(store, 'one')).toEqual(refused);
    expect(readRefused(store, 'two')).toEqual([]);
  });

  it('passes over what it did not write', () => {
    const store = storage();
    store.setItem('suggest-refused:one', '{');
    expect(readRefused(store, 'one')).toEqual([]);
    store.setItem(
      'suggest-refused:one',
      '[{"kind":"other","ids":[]},{"kind":"join","ids":[7],"clusterId":null},3]',
    );
    expect(readRefused(store, 'one')).toEqual([]);
  });

  it('forgets the oldest, and lives without storage', () => {
    const store = storage();
    const many = Array.from({ length: 310 }, (_, at) => ({
      kind: 'join' as const,
      ids: [id(at % 256)],
      clusterId: null,
    }));
    writeRefused(store, 'one', many);
    expect(readRefused(store, 'one')).toEqual(many.slice(-300));
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(() => writeRefused(full, 'one', many)).not.toThrow();
  });
});
