import { describe, expect, it } from 'vitest';
import { createTestClock } from '../test/memory-ports.ts';
import { addressKey } from './address.ts';
import { createFailureBuckets } from './failure-buckets.ts';
import { createJoinLimits } from './join-limits.ts';
import { createFailureGate } from './throttle.ts';

describe('failure buckets', () => {
  it('allow a number at once and forgive with time, never above the capacity', () => {
    const { clock, advance } = createTestClock();
    const buckets = createFailureBuckets({ capacity: 2, refillPerSecond: 0.5, maxKeys: 10 }, clock);
    buckets.spend('a');
    buckets.spend('a');
    buckets.spend('a');
    expect(buckets.waitMs('a')).toBe(2000);
    expect(buckets.waitMs('b')).toBe(0);
    advance(1999);
    expect(buckets.waitMs('a')).toBe(1);
    advance(1);
    expect(buckets.waitMs('a')).toBe(0);
    advance(1e9);
    expect(buckets.left('a')).toBe(2);
  });

  it('remember a bounded number of keys and drop forgiven ones', () => {
    const { clock, advance } = createTestClock();
    const buckets = createFailureBuckets({ capacity: 2, refillPerSecond: 1, maxKeys: 100 }, clock);
    for (let i = 0; i < 1000; i += 1) buckets.spend(`k${i}`);
    expect(buckets.size()).toBe(100);
    expect(buckets.left('k999')).toBe(1);
    advance(2000);
    buckets.spend('new');
    expect(buckets.size()).toBe(1);
  });

  it('survive a clock that is set back', () => {
    const { clock, advance } = createTestClock();
    const buckets = createFailureBuckets({ capacity: 3, refillPerSecond: 1, maxKeys: 9 }, clock);
    buckets.spend('a');
    advance(-3_600_000);
    expect(buckets.left('a')).toBe(2);
  });
});

describe('the failure gate', () => {
  const rule = { capacity: 3, refillPerSecond: 0.001, maxKeys: 10 };

  it('lets no more failures through at once than one after the other', async () => {
    const limits = [{ buckets: createFailureBuckets(rule, createTestClock().clock), key: 'a' }];
    const gate = createFailureGate();
    let ran = 0;
    const guess = async () => {
      ran += 1;
      await new Promise((resolve) => setImmediate(resolve));
      return false;
    };
    const tries = await Promise.all(
      Array.from({ length: 50 }, () => gate.attempt(limits, guess, (right) => !right)),
    );
    expect(ran).toBe(3);
    expect(tries.filter((one) => !one.ok)).toHaveLength(47);
  });

  it('charges nothing for successes and throws, and goes on after them', async () => {
    const limits = [{ buckets: createFailureBuckets(rule, createTestClock().clock), key: 'a' }];
    const gate = createFailureGate();
    const broken = () =>
      gate.attempt(
        limits,
        () => Promise.reject(new Error('database')),
        () => true,
      );
    for (let i = 0; i < 10; i += 1) await expect(broken()).rejects.toThrow('database');
    const right = Array.from({ length: 100 }, () =>
      gate.attempt(
        limits,
        async () => 1,
        () => false,
      ),
    );
    expect((await Promise.all(right)).every((one) => one.ok)).toBe(true);
  });
});

describe('guessing join codes', () => {
  const nothing = async () => null;

  it('costs: 10 failures a second for all, whatever the addresses, with an alarm', async () => {
    const { clock, advance } = createTestClock();
    let alarms = 0;
    const limits = createJoinLimits(clock, () => {
      alarms += 1;
    });
    let looked = 0;
    const guess = async () => {
      looked += 1;
      return null;
    };
    for (let second = 0; second < 5; second += 1) {
      for (let i = 0; i < 200; i += 1) await limits.attempt(`198.51.${second}.${i}`, guess);
      advance(1000);
    }
    expect(looked).toBe(50);
    expect(alarms).toBe(1);
    expect(await limits.attempt('192.0.2.1', async () => 'open')).toEqual({ ok: true, value: 'open' });
  });

  it('from one address leaves room for the others', async () => {
    const { clock, advance } = createTestClock();
    const limits = createJoinLimits(clock);
    for (let second = 0; second < 10; second += 1) {
      for (let i = 0; i < 50; i += 1) await limits.attempt('198.51.100.7', nothing);
      advance(1000);
    }
    for (let i = 0; i < 50; i += 1) await limits.attempt('198.51.100.7', nothing);
    expect(await limits.attempt('198.51.100.7', async () => 1)).toMatchObject({
      failure: { code: 'throttled', retryAfterMs: expect.any(Number) },
    });
    expect(await limits.attempt('192.0.2.1', nothing)).toEqual({ ok: false, failure: { code: 'wrongCode' } });
  });

  it('does not hold up a hall: 150 phones behind one address join at once, some after a typo', async () => {
    const limits = createJoinLimits(createTestClock().clock);
    for (let i = 0; i < 5; i += 1) await limits.attempt('203.0.113.1', nothing);
    const look = async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return 'open';
    };
    const joins = await Promise.all(Array.from({ length: 150 }, () => limits.attempt('203.0.113.1', look)));
    expect(joins.every((one) => one.ok)).toBe(true);
  });
});

describe('address keys', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8:0001:0002:ffff::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    ['no address', 'unknown'],
    ['', 'unknown'],
  ])('%s counts as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});
