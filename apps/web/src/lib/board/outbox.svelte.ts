import type { CallFailure } from '@fortschrift/api/client';
import type { CommandAnswer } from '@fortschrift/api/contract/hall';
import type { BoardCommand } from '@fortschrift/domain/board-command';
import type { Result } from '@fortschrift/domain/result';
import { newId } from '#lib/new-id.ts';
import type { OutboxStore, Outgoing } from './outbox-store.ts';

type Send = (outgoing: Outgoing) => Promise<Result<CommandAnswer, CallFailure>>;

type Parts = {
  readonly send: Send;
  readonly store: OutboxStore;
  readonly onAnswer: (outgoing: Outgoing, answer: CommandAnswer) => void;
  /** The server said no for good; what was typed is in the command. */
  readonly onRefused: (outgoing: Outgoing, failure: CallFailure) => void;
};

/** First and longest wait before a command that could not be delivered is sent again, in milliseconds. */
const firstWait = 500;
const longestWait = 8_000;

/**
 * Commands of one table on their way to the server: kept on the device until answered, sent one after the other in
 * their order, again and again while the network is away, also after a reload and, for seats, after the tab was closed.
 */
export class Outbox {
  waiting = $state.raw<readonly Outgoing[]>([]);
  /** The last attempt did not reach the server. */
  offline = $state(false);
  /** This device's storage takes nothing more: what waits would not survive a reload. */
  storageFull = $state(false);

  readonly #parts: Parts;
  #sending = false;
  #wait = firstWait;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.waiting = parts.store.read(Date.now());
    window.addEventListener('online', this.retry);
    document.addEventListener('visibilitychange', this.retry);
    void this.#drain();
  }

  /** Takes a command; it counts once, whatever happens. Returns it as it will be sent. */
  add(command: BoardCommand): Outgoing {
    // Later than what waits already, whatever the clock says: the order is kept by it.
    const at = Math.max(Date.now(), (this.waiting.at(-1)?.at ?? 0) + 1);
    const outgoing = { commandId: newId(), command, at };
    this.waiting = [...this.waiting, outgoing];
    this.#setStorageFull(!this.#parts.store.keep(outgoing));
    void this.#drain();
    return outgoing;
  }

  /** Sends at once instead of waiting for the next attempt. */
  readonly retry = (): void => {
    if (document.visibilityState === 'hidden') return;
    this.#wait = firstWait;
    void this.#drain();
  };

  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    window.removeEventListener('beforeunload', this.#warn);
    window.removeEventListener('online', this.retry);
    document.removeEventListener('visibilitychange', this.retry);
  }

  async #drain(): Promise<void> {
    if (this.#sending || this.#closed) return;
    this.#sending = true;
    for (let next = this.waiting[0]; next && !this.#closed; next = this.waiting[0]) {
      const outcome = await this.#parts.send(next);
      if (!outcome.ok && isPassing(outcome.failure)) {
        this.offline = true;
        this.#later();
        break;
      }
      this.offline = false;
      this.#wait = firstWait;
      this.waiting = this.waiting.slice(1);
      this.#parts.store.forget(next);
      if (this.waiting.length === 0) this.#setStorageFull(false);
      if (outcome.ok) this.#parts.onAnswer(next, outcome.value);
      else this.#parts.onRefused(next, outcome.failure);
    }
    this.#sending = false;
  }

  #later(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#drain(), this.#wait * (0.75 + Math.random() / 2));
    this.#wait = Math.min(this.#wait * 2, longestWait);
  }

  /** While only the page has a command, leaving it is asked about. */
  #setStorageFull(full: boolean): void {
    if (full === this.storageFull) return;
    this.storageFull = full;
    if (full) window.addEventListener('beforeunload', this.#warn);
    else window.removeEventListener('beforeunload', this.#warn);
  }

  readonly #warn = (event: BeforeUnloadEvent): void => event.preventDefault();
}

/** Failures that say nothing about the command: the network, a restart, too much at once. */
function isPassing(failure: CallFailure): boolean {
  return failure.status === 0 || failure.status === 429 || failure.status >= 500;
}
