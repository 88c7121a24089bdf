import type { PlacedThread } from '@fortschrift/domain/comment';
import type { CommentDesk } from './comment-desk.svelte.ts';
import { elementOf, rangeOf } from './passage-dom.ts';

/** A thread's words on the page. */
interface Mark {
  readonly thread: PlacedThread;
  readonly range: Range;
}

/**
 * Marks commented words on the page by highlights of the browser: the page's own elements and the live text in its
 * editors stay as they are. Follows the page as it changes; where a browser has no highlights, the marks beside the
 * fields remain.
 */
export class PassageMarks {
  readonly #root: HTMLElement;
  readonly #desk: CommentDesk;
  readonly #observer: MutationObserver;
  #marks: readonly Mark[] = [];
  #frame = 0;

  constructor(root: HTMLElement, desk: CommentDesk) {
    this.#root = root;
    this.#desk = desk;
    this.#observer = new MutationObserver(() => this.plan());
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Draws the marks anew before the next picture. */
  plan(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const open = this.#desk.own.filter(
      ({ first, fate }) => first.resolvedAt === null && fate.kind !== 'lost',
    );
    this.#marks = open.flatMap((thread): Mark[] => {
      const range = this.rangeFor(thread);
      return range ? [{ thread, range }] : [];
    });
    if (!('highlights' in CSS)) return;
    const active = this.#marks.filter(({ thread }) => thread.first.id === this.#desk.active);
    CSS.highlights.set('commented', new Highlight(...this.#marks.map(({ range }) => range)));
    const front = new Highlight(...active.map(({ range }) => range));
    front.priority = 1;
    CSS.highlights.set('commented-now', front);
  }

  /** The words of a thread on the page, if they are shown as text. */
  rangeFor({ fate }: PlacedThread): Range | null {
    const { place } = fate;
    if (!place || place.end <= place.start) return null;
    const element = elementOf(this.#root, place.targetId, place.field);
    const text = this.#desk.holders.get(place.targetId)?.fields.get(place.field) ?? '';
    if (!element) return null;
    return rangeOf(element, {
      quote: text.slice(place.start, place.end),
      before: text.slice(Math.max(0, place.start - 40), place.start),
      after: text.slice(place.end, place.end + 40),
    });
  }

  /** The thread whose words are under a point of the window. */
  threadAt(x: number, y: number): PlacedThread | null {
    const under = ({ range }: Mark): boolean =>
      [...range.getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      );
    return this.#marks.findLast(under)?.thread ?? null;
  }

  /** Takes all marks away. */
  close(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer.disconnect();
    if (!('highlights' in CSS)) return;
    CSS.highlights.delete('commented');
    CSS.highlights.delete('commented-now');
  }
}
