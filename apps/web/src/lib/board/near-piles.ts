import { painted } from './painted.ts';

/**
 * Piles the keyboard is one step away from are drawn ahead, even out of sight: a card that moves into one must not wait
 * until all the cards there are laid out.
 */
export class NearPiles {
  #middle: HTMLElement | null = null;
  #piles: readonly HTMLElement[] = [];
  #planned = false;

  /** The keyboard has come to a column, or (null) to none. The piles beside it follow once this was painted. */
  around(column: HTMLElement | null): void {
    if (column === this.#middle) return;
    this.#middle = column;
    if (this.#planned) return;
    this.#planned = true;
    void painted().then(() => {
      this.#planned = false;
      this.#draw();
    });
  }

  #draw(): void {
    const near = [
      this.#middle?.previousElementSibling,
      this.#middle,
      this.#middle?.nextElementSibling,
    ].flatMap((column) => {
      const pile = column?.querySelector<HTMLElement>('[data-pile]');
      return pile ? [pile] : [];
    });
    for (const pile of this.#piles) if (!near.includes(pile)) pile.style.removeProperty('content-visibility');
    for (const pile of near) pile.style.setProperty('content-visibility', 'visible');
    this.#piles = near;
  }
}
