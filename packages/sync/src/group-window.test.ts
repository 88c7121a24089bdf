import { describe, expect, it } from 'vitest';
import { createGroupWindow } from './group-window.ts';

const limits = { groupWindow: 10, groupBytes: 1000 };

/** A window after `count` rows, `apart` milliseconds from each other; and the moment of the last. */
function after(count: number, apart: number) {
  const window = createGroupWindow(limits);
  let moment = 0;
  for (let row = 0; row < count; row += 1) {
    moment += apart;
    window.note(moment);
  }
  return { window, moment };
}

describe('the window of a group', () => {
  it('is none for who writes alone', () => {
    for (const apart of [5000, 200, 50, 11]) {
      const { window, moment } = after(100, apart);
      expect(window.left(moment, 10, moment)).toBe(0);
    }
    expect(createGroupWindow(limits).left(7, 10, 7)).toBe(0);
  });

  it('opens when rows come closer together than it is long, and closes when they no longer do', () => {
    const { window, moment } = after(100, 2);
    expect(window.left(moment, 10, moment)).toBe(10);
    expect(window.left(moment, 10, moment + 4)).toBe(6);
    expect(window.left(moment, 10, moment + 12)).toBeLessThan(1);
    window.note(moment + 500);
    expect(window.left(moment + 500, 10, moment + 500)).toBe(0);
  });

  it('needs some twenty rows of a burst to open: a word typed by one person does not wait', () => {
    const opened = (rows: number) => {
      const { window, moment } = after(rows, 1);
      return window.left(moment, 10, moment) > 0;
    };
    expect([5, 10, 40].map(opened)).toEqual([false, false, true]);
  });

  it('ends early when the group is large', () => {
    const { window, moment } = after(100, 2);
    expect(window.left(moment, 999, moment)).toBe(10);
    expect(window.left(moment, 1000, moment)).toBe(0);
  });
});
