import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommitGroup, type Member } from './commit-group.ts';
import { defaultLimits } from './limits.ts';
import { createMetrics } from './metrics.ts';

const row = { name: 'a', epoch: 1, actor: 'anna', bytes: Uint8Array.of(1), claims: [] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A group whose sleep takes no time in the test; `meanwhile` rows arrive during each and are read after it. */
function sleeper({ meanwhile }: { meanwhile: number }) {
  const groups: number[] = [];
  const slept: number[] = [];
  let asleep = 0;
  const state = { alone: false };
  /** How long peers are written to when a group is committed. */
  const delivery = { takes: 0 };
  const member: Member<object> = {
    openShare: () => ({}),
    settle: () => {
      asleep += delivery.takes;
    },
    stuck: () => {},
  };
  const group = createCommitGroup<object>({
    append: async (rows) => {
      groups.push(rows.length);
    },
    limits: defaultLimits,
    metrics: createMetrics(),
    now: () => performance.now() + asleep,
    doze: {
      may: () => state.alone,
      sleep(milliseconds) {
        slept.push(milliseconds);
        asleep += milliseconds;
        // The turn after the sleep reads first and looks at the group then.
        queueMicrotask(() => {
          for (let each = 0; each < meanwhile; each += 1) group.write(member, row);
        });
      },
    },
  });
  const write = () => group.write(member, row);
  /** Many people type: so often that companions are sure. */
  async function crowd(): Promise<void> {
    for (let letter = 0; letter < 200; letter += 1) {
      write();
      await vi.advanceTimersByTimeAsync(5);
    }
    await vi.advanceTimersByTimeAsync(100);
    groups.length = 0;
  }
  return { state, groups, slept, write, crowd, delivery };
}

describe('a group that waits', () => {
  it('sleeps once companions are sure, and is committed with all that came meanwhile', async () => {
    const { state, groups, slept, write, crowd } = sleeper({ meanwhile: 3 });
    await crowd();
    state.alone = true;
    write();
    await vi.advanceTimersByTimeAsync(5);
    expect(slept.length).toBeGreaterThan(0);
    expect(slept.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(defaultLimits.groupWindow);
    expect(groups).toEqual([1 + 3 * slept.length]);
  });

  it('never sleeps while something else needs the thread', async () => {
    const { groups, slept, write, crowd } = sleeper({ meanwhile: 3 });
    await crowd();
    write();
    await vi.advanceTimersByTimeAsync(2 * defaultLimits.groupWindow);
    expect(slept).toEqual([]);
    expect(groups).toEqual([1]);
  });

  it('leaves the delivery its part of the window', async () => {
    const { state, slept, write, crowd, delivery } = sleeper({ meanwhile: 3 });
    await crowd();
    state.alone = true;
    const wait = async () => {
      slept.length = 0;
      write();
      await vi.advanceTimersByTimeAsync(5);
      return slept.reduce((sum, each) => sum + each, 0);
    };
    const before = await wait();
    delivery.takes = 8;
    await wait();
    expect(before - (await wait())).toBeGreaterThan(6);
  });

  it('never sleeps for who writes alone', async () => {
    const { state, groups, slept, write } = sleeper({ meanwhile: 0 });
    state.alone = true;
    for (let letter = 0; letter < 20; letter += 1) {
      write();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(slept).toEqual([]);
    expect(groups).toEqual(new Array(20).fill(1));
  });
});
