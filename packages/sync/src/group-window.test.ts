import { describe, expect, it } from 'vitest';
import { createGroupWindow } from './group-window.ts';

const limits = { groupWindow: 10, groupBytes: 1000 };

/**
 * Plays rows that come `apart` milliseconds from each other, `groups` groups long: each ends when its window does. `answering`: the
 * next row only comes when the group with the last one has been delivered. Returns how many rows the last ten groups held in the
 * mean, and a window in that state.
 */
function play({ apart, groups, answering = false }: { apart: number; groups: number; answering?: boolean }) {
  const window = createGroupWindow(limits);
  const sizes: number[] = [];
  let moment = 0;
  for (let group = 0; group < groups; group += 1) {
    moment += apart;
    const opened = moment;
    let rows = 1;
    window.note(opened, opened);
    let end = opened + window.left(opened, 10, opened);
    while (!answering && moment + apart < end) {
      moment += apart;
      rows += 1;
      window.note(opened, moment);
      end = moment + window.left(opened, 10, moment);
    }
    moment = Math.max(moment, end);
    sizes.push(rows);
    window.closed(false);
  }
  return { window, moment, mean: sizes.slice(-16).reduce((sum, rows) => sum + rows, 0) / 16 };
}

describe('the window of a group', () => {
  it('is none for who writes alone', () => {
    for (const apart of [5000, 200, 50, 11]) {
      const { window, moment } = play({ apart, groups: 100 });
      expect(window.left(moment, 10, moment)).toBe(0);
    }
    expect(createGroupWindow(limits).left(7, 10, 7)).toBe(0);
  });

  it('opens when rows of many come closer together than it is long', () => {
    const { window, moment, mean } = play({ apart: 2, groups: 200 });
    expect(mean).toBe(5);
    expect(window.left(moment, 10, moment)).toBe(10);
    expect(window.left(moment, 10, moment + 4)).toBe(6);
    expect(window.left(moment, 10, moment + 12)).toBeLessThan(1);
  });

  it('closes again when they no longer do', () => {
    const { window, moment } = play({ apart: 2, groups: 200 });
    window.note(moment + 500, moment + 500);
    expect(window.left(moment + 500, 10, moment + 500)).toBe(0);
  });

  it('stays shut while people answer each other, but for a trial in a twentieth of the time', () => {
    const { window } = play({ apart: 1, groups: 400, answering: true });
    let waited = 0;
    for (let moment = 5000; moment < 6000; moment += 1) {
      window.note(moment, moment);
      if (window.left(moment, 10, moment) > 0) waited += 1;
      window.closed(false);
    }
    expect(waited).toBeLessThanOrEqual(5);
    expect(waited).toBeGreaterThanOrEqual(4);
  });

  it('needs more than a word typed by one person to open', () => {
    const opens = (groups: number) => {
      const { window, moment } = play({ apart: 4, groups });
      return window.left(moment, 10, moment) > 0;
    };
    expect([5, 40, 100].map(opens)).toEqual([false, false, true]);
  });

  it('ends when it has gone quiet: who waits for the delivery sends nothing meanwhile', () => {
    const { window, moment } = play({ apart: 0.25, groups: 2000 });
    expect(window.left(moment, 10, moment)).toBe(2);
    expect(window.left(moment, 10, moment + 1.5)).toBe(0.5);
    window.note(moment, moment + 1.5);
    expect(window.left(moment, 10, moment + 2)).toBeGreaterThan(1);
  });

  it('ends with the next row once it is ripe', () => {
    const { window, moment } = play({ apart: 2, groups: 200 });
    expect(window.left(moment, 10, moment + 7)).toBe(3);
    expect(window.left(moment, 10, moment + 8)).toBe(0);
  });

  it('ends early when the group is large', () => {
    const { window, moment } = play({ apart: 2, groups: 200 });
    expect(window.left(moment, 999, moment)).toBe(10);
    expect(window.left(moment, 1000, moment)).toBe(0);
  });

  it('lets the thread sleep only once waiting has paid, and keeps watch in one group of seventeen', () => {
    expect(createGroupWindow(limits).sure()).toBe(false);
    const { window, moment } = play({ apart: 2, groups: 200 });
    let watches = 0;
    for (let group = 1; group <= 170; group += 1) {
      const slept = window.sure();
      if (!slept) watches += 1;
      const opened = moment + group * 12;
      for (const later of [0, 4, 6, 8]) window.note(opened, opened + later);
      window.closed(slept);
    }
    expect(watches).toBe(10);
  });

  it('sees on its watch that those who answer each other bring nothing, though a sleeper finds them all when it wakes', () => {
    const { window, moment } = play({ apart: 2, groups: 200 });
    let sleeps = 0;
    for (let group = 1; group <= 400; group += 1) {
      const slept = window.sure();
      if (slept) sleeps += 1;
      const opened = moment + group * 10;
      window.note(opened, opened);
      window.note(opened, opened + (slept ? 9 : 0.2));
      window.closed(slept);
    }
    expect(window.sure()).toBe(false);
    expect(sleeps).toBeLessThan(100);
  });

  it('is looked at less often by who waits asleep, and ends for a sleeper no later', () => {
    const { window, moment } = play({ apart: 0.25, groups: 2000 });
    expect(window.left(moment, 10, moment)).toBe(2);
    expect(window.left(moment, 10, moment, true)).toBe(6);
    expect(window.left(moment - 7, 10, moment, true)).toBe(3);
  });

  it('lets nobody sleep again soon who slept in vain', () => {
    const { window, moment } = play({ apart: 0.25, groups: 2000 });
    let groups = 0;
    for (let opened = moment + 1; window.sure(); opened += 10) {
      groups += 1;
      window.note(opened, opened);
      for (let row = 0; row < 20; row += 1) window.note(opened, opened + 4);
      expect(window.left(opened, 10, opened + 4)).toBeGreaterThan(1);
      expect(window.left(opened, 10, opened + 6)).toBeLessThan(1);
      window.closed(true);
    }
    expect(groups).toBeGreaterThan(1);
    expect(groups).toBeLessThan(12);
  });

  it('gives way to a slow disk, down to half of it, and comes back', () => {
    const { window, moment } = play({ apart: 2, groups: 200 });
    const left = () => window.left(moment, 10, moment);
    expect(left()).toBe(10);
    window.settled(3);
    expect(left()).toBe(7);
    window.settled(1000);
    expect(left()).toBe(5);
    for (let commit = 0; commit < 60; commit += 1) window.settled(0.2);
    expect(left()).toBeGreaterThan(9.7);
  });
});
