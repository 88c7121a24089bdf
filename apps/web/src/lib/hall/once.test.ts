import { describe, expect, it } from 'vitest';
import { createOnce } from './once.server.ts';

describe('once', () => {
  it('does the same work once while it runs and after it', async () => {
    const once = createOnce<number>(() => 0);
    let done = 0;
    const work = async () => ++done;
    expect(await Promise.all([once('a', work), once('a', work)])).toEqual([1, 1]);
    expect(await once('a', work)).toBe(1);
    expect(await once('b', work)).toBe(2);
  });

  it('forgets after a minute', async () => {
    let time = 0;
    const once = createOnce<number>(() => time);
    let done = 0;
    await once('a', async () => ++done);
    time = 60_001;
    expect(await once('a', async () => ++done)).toBe(2);
  });

  it('never holds more than it may', async () => {
    const once = createOnce<number>(() => 0);
    for (let n = 0; n < 5_000; n++) await once(String(n), async () => n);
    expect(await once('4999', async () => -1)).toBe(4999);
    expect(await once('0', async () => -1)).toBe(-1);
  });
});
