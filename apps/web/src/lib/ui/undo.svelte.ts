import { announcer } from './announce.svelte.ts';

/** Something that was just done and can be taken back for a while. */
export interface UndoOffer {
  /** What was done, e.g. "Idee verschoben". */
  readonly text: string;
  /** Word of the button, e.g. "Rückgängig machen". */
  readonly label: string;
  readonly run: () => void;
}

/** Long enough to read, decide and reach the button; the same way back stays in the menu afterwards. */
const offeredFor = 10_000;

/** The one offer to undo that is on the screen. A new one takes the place of the old. */
class Undo {
  offer = $state<UndoOffer>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows the offer for ten seconds and has what was done spoken. */
  show(offer: UndoOffer): void {
    this.offer = offer;
    announcer.say(`${offer.text}. ${offer.label}`);
    this.wait();
  }

  /** Starts the ten seconds afresh. */
  wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), offeredFor);
  }

  /** Stops the clock while somebody points at the offer or has it in focus. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  /** Takes back what was done. */
  take(): void {
    const offer = this.offer;
    this.close();
    offer?.run();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.offer = undefined;
  }
}

export const undo = new Undo();
