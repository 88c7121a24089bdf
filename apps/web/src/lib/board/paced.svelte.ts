/** The picture on the wall changes at most this often, in milliseconds: seventy people have to follow it. */
export const wallPause = 4_000;

/**
 * Lets a value through at most every `pause` milliseconds: the first change at once, what comes meanwhile as one
 * change when the pause is over.
 */
export class Paced<Value> {
  shown: Value;
  readonly #pause: number;
  #next: Value;
  #changedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(first: Value, pause: number = wallPause) {
    this.shown = $state.raw(first);
    this.#next = first;
    this.#pause = pause;
  }

  put(next: Value): void {
    this.#next = next;
    const wait = this.#changedAt + this.#pause - performance.now();
    if (wait <= 0) this.#show();
    else this.#timer ??= setTimeout(() => this.#show(), wait);
  }

  /** Shows the latest at once, e.g. because the wall turned to another table. */
  jump(next: Value): void {
    this.#next = next;
    this.#show();
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }

  #show(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#changedAt = performance.now();
    this.shown = this.#next;
  }
}
