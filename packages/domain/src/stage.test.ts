import { describe, expect, it } from 'vitest';
import { id } from '../test/samples.ts';
import { isFurther, parseCall, parseScreen, setTimer } from './stage.ts';

const now = 1_000_000;
const minute = 60_000;

describe('a timer', () => {
  it('starts, and starts anew', () => {
    expect(setTimer(null, 10, false, now)).toEqual({
      ok: true,
      value: { endsAt: now + 10 * minute, minutes: 10 },
    });
    const running = { endsAt: now + 3 * minute, minutes: 10 };
    expect(setTimer(running, 5, false, now)).toMatchObject({ value: { endsAt: now + 5 * minute } });
  });

  it('gets more time while it runs, and begins again once it ran out', () => {
    const running = { endsAt: now + 3 * minute, minutes: 10 };
    expect(setTimer(running, 5, true, now)).toEqual({
      ok: true,
      value: { endsAt: now + 8 * minute, minutes: 15 },
    });
    expect(setTimer({ endsAt: now - 1, minutes: 10 }, 5, true, now)).toEqual({
      ok: true,
      value: { endsAt: now + 5 * minute, minutes: 5 },
    });
  });

  it('never runs longer than three hours', () => {
    for (const minutes of [0, -1, 1.5, 181])
      expect(setTimer(null, minutes, false, now)).toMatchObject({ failure: { code: 'numberOutOfRange' } });
    expect(setTimer({ endsAt: now + 170 * minute, minutes: 170 }, 20, true, now).ok).toBe(false);
  });
});

it('somebody on the way in counts once at each step, and never goes back', () => {
  expect([isFurther('scanned', null), isFurther('language', null), isFurther('language', 'scanned')]).toEqual(
    [true, true, true],
  );
  expect([isFurther('scanned', 'scanned'), isFurther('scanned', 'language')]).toEqual([false, false]);
});

describe('a call and the projector', () => {
  it('are one sentence and one picture', () => {
    expect(parseCall(' Bitte kommen Sie zurück. ', now)).toEqual({
      ok: true,
      value: { text: 'Bitte kommen Sie zurück.', at: now },
    });
    expect(parseCall(' ', now)).toMatchObject({ failure: { code: 'textMissing' } });
    expect(parseCall('x'.repeat(141), now)).toMatchObject({ failure: { code: 'textTooLong' } });
    expect(parseScreen({ picture: 'timer' }, now).ok).toBe(true);
    expect(parseScreen({ picture: 'wall', tableId: id(1) }, now).ok).toBe(true);
    for (const wrong of [{ picture: 'film' }, { picture: 'wall' }, { picture: 'mood', tableId: 7 }])
      expect(parseScreen(wrong, now)).toMatchObject({ failure: { code: 'wrongShape' } });
  });
});
