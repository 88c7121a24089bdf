import { painted } from './painted.ts';

/** In a list, piles closer to what is in sight than this, in pixels, are drawn; farther than the browser paints ahead. */
const ahead = 5_000;
/** A browser without idle moments, or a page without any, draws the next pile after this, in milliseconds. */
const idleLimit = 200;

/**
 * Piles that are drawn although they are out of sight; all others the browser leaves out until they are close.
 *
 * Those the keyboard is one step away from: a card that moves into one must not wait until all cards there are laid out.
 * In a list those soon scrolled to, one in each idle moment: a pile that is laid out and painted in the very frame in
 * which the browser finds it close takes longer than that frame has.
 */
export class NearPiles {
  #middle: HTMLElement | null = null;
  #planned = false;
  #idle = 0;
  #watch: IntersectionObserver | null = null;
  /** Beside the keyboard. */
  #beside: ReadonlySet<Element> = new Set();
  /** Close to what is in sight. */
  readonly #close = new Set<Element>();
  readonly #drawn = new Set<HTMLElement>();

  /** The keyboard has come to a column, or (null) to none. The piles beside it follow once this was painted. */
  around(column: HTMLElement | null): void {
    if (column === this.#middle) return;
    this.#middle = column;
    if (this.#planned) return;
    this.#planned = true;
    void painted().then(() => {
      this.#planned = false;
      const { previousElementSibling: before, nextElementSibling: after } = this.#middle ?? {};
      this.#beside = new Set(
        [before, this.#middle, after].flatMap((one) => one?.querySelector('[data-pile]') ?? []),
      );
      for (const pile of this.#drawn) if (!this.#isNear(pile)) this.#leave(pile);
      for (const pile of this.#beside) this.#draw(pile);
    });
  }

  /** Draws ahead what a list will be scrolled to. To be called again with the piles there are; null stops it. */
  ahead(piles: Iterable<Element> | null): void {
    if (!piles) {
      this.#watch?.disconnect();
      this.#watch = null;
      this.#close.clear();
    } else {
      this.#watch ??= new IntersectionObserver((entries) => this.#moved(entries), {
        rootMargin: `${ahead}px 0px`,
      });
      // One that is watched already is not watched twice.
      for (const pile of piles) this.#watch.observe(pile);
    }
    this.#later();
  }

  /** The wall is gone. */
  close(): void {
    this.#watch?.disconnect();
    if (!this.#idle) return;
    if (typeof cancelIdleCallback === 'function') cancelIdleCallback(this.#idle);
    else clearTimeout(this.#idle);
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#close.add(target);
      else this.#close.delete(target);
      if (!target.isConnected) this.#watch?.unobserve(target);
    }
    this.#later();
  }

  #later(): void {
    if (this.#idle) return;
    const next = () => {
      this.#idle = 0;
      if (this.#step()) this.#later();
    };
    // Safari knows no idle moments.
    this.#idle =
      typeof requestIdleCallback === 'function'
        ? requestIdleCallback(next, { timeout: idleLimit })
        : window.setTimeout(next, idleLimit);
  }

  /** One pile more or less; false when nothing is left to do. */
  #step(): boolean {
    for (const pile of this.#drawn)
      if (!this.#isNear(pile)) {
        this.#leave(pile);
        return true;
      }
    for (const pile of this.#close)
      if (pile instanceof HTMLElement && !this.#drawn.has(pile)) {
        // Asked where its last card lies, the browser lays out the pile now, and has only to paint it in the next frame.
        pile.lastElementChild?.getBoundingClientRect();
        this.#draw(pile);
        return true;
      }
    return false;
  }

  #isNear(pile: Element): boolean {
    return pile.isConnected && (this.#beside.has(pile) || this.#close.has(pile));
  }

  #draw(pile: Element): void {
    if (!(pile instanceof HTMLElement) || this.#drawn.has(pile)) return;
    pile.style.setProperty('content-visibility', 'visible');
    this.#drawn.add(pile);
  }

  #leave(pile: HTMLElement): void {
    pile.style.removeProperty('content-visibility');
    this.#drawn.delete(pile);
  }
}
