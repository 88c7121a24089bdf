/** One message that was or will be spoken. */
export interface Announcement {
  /** Unix milliseconds. */
  readonly at: number;
  readonly text: string;
}

/** Whose doing a message tells: one's own comes first, that of others can be switched off. */
export type Doer = 'me' | 'others';

/** The two things an announcer needs of time. */
export interface Clock {
  now(): number;
  later(run: () => void, milliseconds: number): void;
}

interface Waiting {
  readonly doer: Doer;
  count: number;
  sentence: (count: number) => string;
}

/** At most one polite message in this many milliseconds; a screen reader that is interrupted says nothing at all. */
const pause = 5000;
const kept = 50;

const deviceClock: Clock = {
  now: () => Date.now(),
  later: (run, milliseconds) => {
    setTimeout(run, milliseconds);
  },
};

/**
 * Collects what is to be spoken and hands it to the live region in bundles: the first message at once, what comes
 * within the next five seconds as one message after them. Everything stays readable in `history`.
 */
export class Announcer {
  /** Text of the live region. */
  spoken = $state('');
  /** Latest first, at most fifty. */
  history = $state<Announcement[]>([]);
  /** Set by the person: what others do is written to the history but not spoken. */
  othersSilent = $state(false);

  #waiting = new Map<string, Waiting>();
  #lastAt = Number.NEGATIVE_INFINITY;
  #planned = false;
  #clock: Clock;

  constructor(clock: Clock = deviceClock) {
    this.#clock = clock;
  }

  /** Speaks one sentence as soon as the pause allows. The same sentence waiting twice is spoken once. */
  say(text: string, doer: Doer = 'me'): void {
    this.#add(`text ${text}`, doer, () => text);
  }

  /**
   * Counts a thing that happens often ("neue Idee") and speaks the number once.
   * `key` names the kind; `sentence` gets the number since the last message and answers e.g. "7 neue Ideen".
   */
  count(key: string, sentence: (count: number) => string, doer: Doer = 'others'): void {
    this.#add(`count ${key}`, doer, sentence);
  }

  #add(key: string, doer: Doer, sentence: (count: number) => string): void {
    const waiting = this.#waiting.get(key);
    if (waiting) {
      waiting.count += 1;
      waiting.sentence = sentence;
    } else {
      this.#waiting.set(key, { doer, count: 1, sentence });
    }
    this.#plan();
  }

  #plan(): void {
    const due = this.#lastAt + pause - this.#clock.now();
    if (due <= 0) {
      this.#speak();
      return;
    }
    if (this.#planned) return;
    this.#planned = true;
    this.#clock.later(() => {
      this.#planned = false;
      if (this.#waiting.size > 0) this.#speak();
    }, due);
  }

  #speak(): void {
    const at = this.#clock.now();
    const messages = [...this.#waiting.values()].map(({ doer, count, sentence }) => ({
      doer,
      text: sentence(count),
    }));
    this.#waiting.clear();
    this.history = [...messages.map(({ text }) => ({ at, text })).reverse(), ...this.history].slice(0, kept);
    const own = messages.filter(({ doer }) => doer === 'me');
    const others = this.othersSilent ? [] : messages.filter(({ doer }) => doer === 'others');
    const text = [...own, ...others].map((message) => message.text.replace(/[.\s]+$/, '')).join('. ');
    if (text === '') return;
    this.#lastAt = at;
    // A live region that is given the text it already has stays silent: an invisible space makes it new.
    this.spoken = text === this.spoken ? `${text}\u00a0` : text;
  }
}

/** The page's own announcer; `Announcer.svelte` in the root layout gives it its voice. */
export const announcer = new Announcer();
