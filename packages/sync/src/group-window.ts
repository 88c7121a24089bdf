/** The two figures of the limits that matter here. */
export interface WindowLimits {
  /** Longest wait for companions, in milliseconds. */
  readonly groupWindow: number;
  /** Group size in bytes that ends the wait. */
  readonly groupBytes: number;
}

export interface GroupWindow {
  /** Notes that a row came at `moment` (rising milliseconds). */
  note(moment: number): void;
  /** How much longer a group of `bytes` that was opened at `opened` waits at `moment`; below 1 it is committed in this turn. */
  left(opened: number, bytes: number, moment: number): number;
}

/** Rows further apart than this count as this: one long silence must not outweigh what comes after it. */
const silence = 1000;

/**
 * How long a group waits before it is committed. Who writes alone does not wait at all; once rows come closer together than the
 * window, they wait for each other, up to the window. The spacing is a moving average over about five rows.
 */
export function createGroupWindow({ groupWindow, groupBytes }: WindowLimits): GroupWindow {
  let spacing = silence;
  let last = Number.NEGATIVE_INFINITY;
  return {
    note(moment) {
      spacing = 0.8 * spacing + 0.2 * Math.min(silence, moment - last);
      last = moment;
    },
    left(opened, bytes, moment) {
      if (bytes >= groupBytes || spacing > groupWindow) return 0;
      return opened + groupWindow - moment;
    },
  };
}
