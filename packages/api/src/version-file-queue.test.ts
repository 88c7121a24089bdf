import { failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import { describe, expect, it } from 'vitest';
import { createFileQueue } from './version-file-queue.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A maker that finishes when told to, and counts how many work at once. */
function maker() {
  const state = { started: [] as string[], working: 0, most: 0 };
  const ends = new Map<string, (file: Uint8Array | null | Error) => void>();
  return {
    state,
    make: (key: string) => () => {
      state.started.push(key);
      state.most = Math.max(state.most, ++state.working);
      return new Promise<Uint8Array | null>((resolve, reject) => {
        ends.set(key, (file) => {
          state.working--;
          if (file instanceof Error) reject(file);
          else resolve(file);
        });
      });
    },
    async finish(key: string, file: Uint8Array | null | Error = bytes(key)) {
      while (!ends.has(key)) await Promise.resolve();
      ends.get(key)?.(file);
      ends.delete(key);
    },
  };
}

describe('createFileQueue', () => {
  it('makes one file at a time, in order', async () => {
    const queue = createFileQueue({ waiting: 8, kept: 4 });
    const { state, make, finish } = maker();
    const both = [queue.get('a', make('a')), queue.get('b', make('b'))];
    await finish('a');
    await finish('b');
    expect(await Promise.all(both)).toEqual([ok(bytes('a')), ok(bytes('b'))]);
    expect([state.started, state.most]).toEqual([['a', 'b'], 1]);
  });

  it('makes the same file once for everybody who waits for it, and keeps it', async () => {
    const queue = createFileQueue({ waiting: 1, kept: 4 });
    const { state, make, finish } = maker();
    const crowd = Array.from({ length: 70 }, () => queue.get('a', make('a')));
    await finish('a');
    await Promise.all(crowd);
    expect(await queue.get('a', make('a'))).toEqual(ok(bytes('a')));
    expect(state.started).toEqual(['a']);
  });

  it('refuses when more wait than may, and takes new ones once there is room', async () => {
    const queue = createFileQueue({ waiting: 2, kept: 4 });
    const { make, finish } = maker();
    const asked = ['a', 'b', 'c'].map((key) => queue.get(key, make(key)));
    expect(await queue.get('d', make('d'))).toEqual(failed(failure('busy')));
    await finish('a');
    await asked[0];
    const late = queue.get('d', make('d'));
    for (const key of ['b', 'c', 'd']) await finish(key);
    expect(await late).toEqual(ok(bytes('d')));
  });

  it('forgets the file that was not asked for the longest', async () => {
    const queue = createFileQueue({ waiting: 8, kept: 2 });
    const made: string[] = [];
    const get = (key: string) =>
      queue.get(key, async () => {
        made.push(key);
        return bytes(key);
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps neither a failure nor a missing file, and goes on after both', async () => {
    const queue = createFileQueue({ waiting: 8, kept: 4 });
    const { make, finish } = maker();
    const broken = queue.get('a', make('a'));
    const next = queue.get('b', make('b'));
    await finish('a', new Error('typst fell over'));
    await expect(broken).rejects.toThrow('typst fell over');
    await finish('b', null);
    expect(await next).toEqual(ok(null));
    expect(await queue.get('a', async () => bytes('now'))).toEqual(ok(bytes('now')));
  });
});
