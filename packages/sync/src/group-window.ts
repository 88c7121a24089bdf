/** The two figures of the limits that matter here. */
export interface WindowLimits {
  /** Longest wait for companions, disk and delivery together, in milliseconds, as far as these allow. */
  readonly groupWindow: number;
  /** Group size in bytes that ends the wait. */
  readonly groupBytes: number;
}

export interface GroupWindow {
  /** Notes that a row came at `moment` (rising milliseconds) into the group opened at `opened`. */
  note(opened: number, moment: number): void;
  /**
   * How much longer a group of `bytes` that was opened at `opened` waits at `moment` if nothing comes; below 1 it is committed in this
   * turn. Who waits asleep looks up less often.
   */
  left(opened: number, bytes: number, moment: number, asleep?: boolean): number;
  /** Whether companions are so sure to come that nobody needs to look out for them: the thread may sleep while the open group waits. */
  sure(): boolean;
  /** Notes that the open group is being committed, and whether it waited asleep; the next row opens another. */
  closed(slept: boolean): void;
  /** Notes that a group took so many milliseconds for its commit and its delivery. */
  settled(took: number): void;
}

/** Rows further apart than this count as this: one long silence must not outweigh what comes after it. */
const silence = 1000;
/** What comes so soon after the first row, in milliseconds, needs no waiting: it comes in the same breath. */
const breath = 3;
/** From this part of the window on the next row ends it: the thread is awake for it anyway, and a timer would have to wake it again. */
const ripe = 0.75;
/** After so many times the usual spacing without a row nobody else is coming; at least so many milliseconds, for a timer takes one. */
const hush = 8;
const hushLeast = 2;
/** Asleep one waits for so many times the spacing: it ends no sooner than the thread wakes, and waking is what costs. */
const hushAsleep = 24;
/** Waiting must bring a group this many companions, in the mean. */
const worthwhile = 0.5;
/** One group in so many windows waits although it was not worthwhile lately, to see whether it is by now: a twentieth of the time at most. */
const trial = 20;
/** One group in so many waits awake, to see when its companions come: to a sleeper all come when it wakes. */
const vigil = 16;
/** What a slow commit or delivery leaves to the window: at least this part of it. So much of its time is still reckoned with at the next. */
const least = 0.5;
const fading = 0.85;

/**
 * How long a group waits before it is committed. Who writes alone does not wait at all, and nobody does while waiting brings
 * nothing: people who answer each other write fast, but one after the other. Once rows of many come closer together than the
 * window, they wait for each other, up to the window less what disk and delivery take, or until it has gone quiet: who waits for the delivery before writing on sends
 * nothing meanwhile. Spacing and companions are moving averages over a few rows and groups.
 */
export function createGroupWindow({ groupWindow, groupBytes }: WindowLimits): GroupWindow {
  let spacing = silence;
  let last = Number.NEGATIVE_INFINITY;
  let gain = 0;
  let companions = 0;
  /** When a group last waited on trial, or rows were last too far apart for that; and whether the open group does. */
  let tried = Number.NEGATIVE_INFINITY;
  let trying = false;
  /** Whether the open group ends because it has gone quiet. */
  let hushed = false;
  /** Groups since one last waited awake. */
  let nights = 0;
  /** What disk and delivery take of the time there is: the slowest of late. */
  let after = 0;
  const length = () => groupWindow - after;
  const waits = () => spacing <= length() && (gain >= worthwhile || trying);
  return {
    note(opened, moment) {
      spacing = 0.8 * spacing + 0.2 * Math.min(silence, moment - last);
      last = moment;
      if (spacing > length()) tried = moment;
      if (moment === opened) trying = gain < worthwhile && moment - tried >= trial * length();
      else if (moment - opened >= breath) companions += 1;
    },
    left(opened, bytes, moment, asleep = false) {
      hushed = false;
      if (bytes >= groupBytes || moment - opened >= ripe * length() || !waits()) return 0;
      const quiet = last + Math.max(hushLeast, (asleep ? hushAsleep : hush) * spacing) - moment;
      hushed = quiet < 1;
      return Math.min(opened + length() - moment, quiet);
    },
    sure: () => gain >= worthwhile && nights < vigil,
    closed(slept) {
      // A sleeper cannot tell what came at once from what came later; but when nothing came, or nothing more, it slept in vain.
      if (slept && (hushed || companions === 0)) gain *= 0.5;
      else if (waits() && !slept) gain = 0.5 * gain + 0.5 * companions;
      nights = slept ? nights + 1 : 0;
      if (trying) tried = last;
      companions = 0;
    },
    settled(took) {
      after = Math.min((1 - least) * groupWindow, Math.max(took, fading * after));
    },
  };
}
