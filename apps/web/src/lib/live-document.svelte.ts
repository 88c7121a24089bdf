import { type DocumentKind, documentName } from '@fortschrift/documents/document-name';
import type { Id } from '@fortschrift/domain/id';
import * as Y from 'yjs';
import { Live, type StopReason } from './live.svelte.ts';
import { type UnsavedReason, UnsavedTexts } from './unsaved-text.svelte.ts';

/** After these the person can go on at once, with a document that begins afresh. */
const goesOn: { readonly [reason in UnsavedReason]?: true } = {
  restored: true,
  closed: true,
  damaged: true,
  refused: true,
  tooLarge: true,
  flooding: true,
};

/** Ends that follow each other faster than this, in milliseconds, would only follow each other again. */
const calm = 30_000;

/** Who leaves waits this long for what was just typed, in milliseconds; later it is sent by the next visit. */
const leavePatience = 2_000;

/**
 * A live document people write in. When its line ends for good, what this device wrote and could not save is kept to
 * be copied, and a new document is opened in its place; nothing of the old one is ever merged into it.
 */
export class LiveDocument {
  /** The line now; another one after each end. */
  live: Live;
  readonly unsaved: UnsavedTexts;
  /** Why the last line ended, until the person has read it. */
  ended = $state<UnsavedReason | null>(null);

  /** A new line is about to be opened. */
  renewing = $state(false);

  readonly #kind: DocumentKind;
  readonly #id: Id;
  #lastEnd = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** Opens the line; in the browser only. */
  constructor(kind: DocumentKind, id: Id) {
    this.#kind = kind;
    this.#id = id;
    this.unsaved = new UnsavedTexts(documentName(kind, id), window.sessionStorage);
    this.live = $state.raw(this.#open());
  }

  /** Opens a new line with a new document; the old one goes. */
  renew(): void {
    const old = this.live;
    this.live = this.#open();
    this.renewing = false;
    // What shows the old document lets go of it first.
    setTimeout(() => old.close());
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.live.close();
  }

  /** Resolves once all is saved or has waited long enough for it: who leaves does not wait for a line that is away. */
  saved(): Promise<void> {
    return this.live.whenSaved(leavePatience);
  }

  #open(): Live {
    const live = new Live(this.#kind, this.#id, {
      onLeft: (reason, updates) => this.unsaved.add(reason, updates),
      onEnd: (reason) => this.#onEnd(reason),
      onSynced: () => {
        if (this.unsaved.all.length > 0)
          this.unsaved.subtract(Y.decodeStateVector(Y.encodeStateVector(live.doc)));
      },
    });
    return live;
  }

  #onEnd(reason: StopReason | 'closed'): void {
    this.ended = reason;
    const now = performance.now();
    const again = now - this.#lastEnd < calm && reason !== 'restored' && reason !== 'closed';
    this.#lastEnd = now;
    if (!goesOn[reason] || again) return;
    // A whole table comes back at once: not in the same moment.
    this.renewing = true;
    this.#timer = setTimeout(() => this.renew(), 50 + Math.random() * 400);
  }
}
