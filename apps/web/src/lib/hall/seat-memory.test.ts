import { describe, expect, it } from 'vitest';
import { claimDevice, forgetSeat, keepReceipt, readReceipt, seatKey } from './seat-memory.ts';

function memory() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
    key: (index: number) => [...held.keys()][index] ?? null,
    get length() {
      return held.size;
    },
  };
}

const full = {
  getItem: () => {
    throw new Error('forbidden');
  },
  setItem: () => {
    throw new Error('forbidden');
  },
};

describe('what a phone remembers of its seat', () => {
  it('is the receipt, in its own form only', () => {
    const storage = memory();
    expect(readReceipt(storage, 'a')).toBeNull();
    keepReceipt(storage, 'a', 'K7P2-RX4M-9TQD');
    expect(readReceipt(storage, 'a')).toBe('K7P2-RX4M-9TQD');
    expect(readReceipt(storage, 'b')).toBeNull();
    storage.held.set(seatKey('b', 'receipt'), '<script>');
    expect(readReceipt(storage, 'b')).toBeNull();
  });

  it('is nothing where the device remembers nothing', () => {
    keepReceipt(full, 'a', 'K7P2-RX4M-9TQD');
    expect(readReceipt(full, 'a')).toBeNull();
  });

  it('goes with the seat, all of it and nothing else', () => {
    const storage = memory();
    storage.held.set('other', '1');
    for (const seat of ['a', 'b'])
      for (const what of ['receipt', 'outbox:t:1', 'outbox:t:2']) storage.held.set(seatKey(seat, what), '1');
    forgetSeat(storage, 'a');
    expect([...storage.held.keys()].filter((key) => key.includes(':a:'))).toEqual([]);
    expect(storage.held.size).toBe(4);
  });

  it('goes when somebody else sits down with this device, in that event', () => {
    const storage = memory();
    claimDevice(storage, 'w', 'a');
    claimDevice(storage, 'v', 'c');
    keepReceipt(storage, 'a', 'K7P2-RX4M-9TQD');
    keepReceipt(storage, 'c', 'AAAA-BBBB-CCCC');
    claimDevice(storage, 'w', 'a');
    expect(readReceipt(storage, 'a')).not.toBeNull();
    claimDevice(storage, 'w', 'b');
    expect(readReceipt(storage, 'a')).toBeNull();
    expect(readReceipt(storage, 'c')).not.toBeNull();
  });
});
