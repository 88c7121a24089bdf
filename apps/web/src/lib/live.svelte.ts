import { type DocumentKind, documentName, documentSchema } from '@fortschrift/documents/document-name';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { createSubscriber } from 'svelte/reactivity';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { openUnsent, type Unsent } from './unsent.ts';

/** How the line to the server is: `stopped` means it will not come back by itself, `reason` says why. */
export type LineState = 'connecting' | 'open' | 'lost' | 'stopped';

/** Whether what this device wrote is on the server's disk; `local` while it cannot be sent. */
export type SavedState = 'saved' | 'saving' | 'local';

/** Why a line stopped for good, by close code. */
export type StopReason =
  | 'notAllowed'
  | 'gone'
  | 'restored'
  | 'tooLarge'
  | 'reload'
  | 'flooding'
  | 'refused'
  | 'damaged';

const stopReasons: { readonly [code: number]: StopReason } = {
  4400: 'refused',
  4401: 'notAllowed',
  4404: 'gone',
  4409: 'restored',
  4413: 'tooLarge',
  4423: 'damaged',
  4426: 'reload',
  4429: 'flooding',
};

/** After these nothing this device wrote is sent again: it is handed over as text, and the document is over. */
const endings: { readonly [reason in StopReason]?: true } = {
  restored: true,
  refused: true,
  tooLarge: true,
  damaged: true,
  flooding: true,
  gone: true,
};

/** What whoever opened a line does when it ends. */
export type LiveListeners = {
  /** These updates of this device will never be sent; to be kept as text. */
  readonly onLeft?: (reason: StopReason | 'closed', updates: readonly Uint8Array[]) => void;
  /** The line is over; `closed` when this person may only read by now and something could not be sent. */
  readonly onEnd?: (reason: StopReason | 'closed') => void;
  /** The first full picture has arrived. */
  readonly onSynced?: () => void;
};

/** A right that changed: the same line, opened again, gets the new one. */
const rightChanged = 4403;
/** Marks what an earlier page of this device wrote: kept already, not to be kept again. */
const leftHere = Symbol('left here');
const ackMessage = 100;
const helloMessage = 102;
/** People who type pause this long between words; asking more often only costs. */
const ackDelay = 150;
/** A line that leaves the question unanswered for so long, in milliseconds, is not one to rely on. */
const ackPatience = 5_000;

/**
 * A live document as Svelte state. Reading `doc` contents inside an effect or a template through `watch()` runs again
 * when they change. The only place in the web app that opens a socket.
 */
export class Live {
  readonly doc = new Y.Doc();
  readonly awareness: Awareness;
  line = $state<LineState>('connecting');
  saved = $state<SavedState>('saved');
  reason = $state<StopReason | null>(null);
  /** What the server lets this person do; null before it said so. */
  right = $state<'read' | 'write' | null>(null);
  /** Whether the first full picture has arrived. */
  synced = $state(false);
  /** The server has only a part of this document left: it is read, and nobody writes. */
  damaged = $state(false);
  /** This device's storage takes nothing more: what is not saved would not survive a reload. */
  storageFull = $state(false);

  readonly #provider: WebsocketProvider;
  readonly #kind: DocumentKind;
  readonly #id: string;
  readonly #unsent: Unsent;
  readonly #listeners: LiveListeners;
  readonly #subscribe: () => void;
  /** Who waits for everything to be saved. */
  readonly #waiting = new Set<() => void>();
  #asked = new Map<number, number>();
  #question = 0;
  #opened = false;
  #refusals = 0;
  #over: StopReason | 'closed' | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #doubt: ReturnType<typeof setTimeout> | null = null;

  constructor(kind: DocumentKind, id: string, listeners: LiveListeners = {}) {
    this.#kind = kind;
    this.#id = id;
    this.#listeners = listeners;
    const name = documentName(kind, id);
    const { protocol, host } = window.location;
    this.#unsent = openUnsent(name, window.sessionStorage);
    if (!this.#unsent.isEmpty()) this.#note('local');
    this.#provider = new WebsocketProvider(
      `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/sync`,
      name,
      this.doc,
      {
        connect: false,
        // Two tabs of different ages must not feed each other past the server.
        disableBc: true,
        params: { caps: 'ack1', schema: String(documentSchema) },
      },
    );
    this.awareness = this.#provider.awareness;
    this.#subscribe = createSubscriber((update) => {
      this.doc.on('update', update);
      return () => this.doc.off('update', update);
    });
    this.#listen();
    this.#provider.connect();
  }

  /** Call where document contents are read: what read them is run again when they change. */
  watch(): void {
    this.#subscribe();
  }

  /** Tries again after a stop, for instance when the person pressed a button. */
  retry(): void {
    this.reason = null;
    this.line = 'connecting';
    this.#provider.connect();
  }

  /** Resolves once the server has on its disk what this device wrote, or after `patience` milliseconds without that. */
  whenSaved(patience: number): Promise<void> {
    if (this.saved === 'saved') return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, patience);
      this.#waiting.add(done);
    });
  }

  /** Says anew how much of it is saved, also to who waits for that. */
  #note(saved: SavedState): void {
    this.saved = saved;
    if (saved === 'saved') for (const done of [...this.#waiting]) done();
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#doubt) clearTimeout(this.#doubt);
    window.removeEventListener('pagehide', this.#ask);
    window.removeEventListener('offline', this.#offline);
    window.removeEventListener('online', this.#online);
    window.removeEventListener('beforeunload', this.#warn);
    this.#provider.destroy();
    this.doc.destroy();
  }

  #listen(): void {
    const provider = this.#provider;
    provider.messageHandlers[ackMessage] = (_, decoder) => this.#acknowledged(decoding.readVarUint(decoder));
    provider.messageHandlers[helloMessage] = (_, decoder) => this.#greeted(decoding.readVarString(decoder));
    provider.on('sync', (synced: boolean) => {
      if (!synced || this.line === 'stopped') return;
      this.line = 'open';
      this.synced = true;
      if (this.saved === 'local' && this.right === 'write') this.#note('saving');
      this.#ask();
      this.#listeners.onSynced?.();
    });
    provider.on('connection-close', (event) => this.#closed(event?.code ?? 0));
    provider.on('status', ({ status }) => {
      if (status === 'connected') this.#opened = true;
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === provider || origin === leftHere) return;
      // Typed in the moment between the end and the page's hearing of it.
      if (this.#over) return this.#listeners.onLeft?.(this.#over, [update]);
      this.#setStorageFull(!this.#unsent.keep(update));
      this.#note(this.line === 'open' ? 'saving' : 'local');
      this.#timer ??= setTimeout(() => this.#ask(), ackDelay);
    });
    window.addEventListener('pagehide', this.#ask);
    window.addEventListener('offline', this.#offline);
    window.addEventListener('online', this.#online);
  }

  /** A socket notices only after half a minute that nothing goes through it any more. */
  readonly #offline = (): void => {
    if (this.line === 'open' || this.line === 'connecting') this.#provider.disconnect();
  };

  readonly #online = (): void => {
    if (this.line === 'lost') this.#provider.connect();
  };

  #greeted(text: string): void {
    const hello: unknown = JSON.parse(text);
    if (typeof hello !== 'object' || hello === null || !('epoch' in hello) || !('right' in hello)) return;
    const epoch = Number(hello.epoch);
    this.right = hello.right === 'write' ? 'write' : 'read';
    this.damaged = 'readOnlyBecause' in hello && hello.readOnlyBecause === 'damaged';
    this.#provider.params = { ...this.#provider.params, epoch: String(epoch) };
    const { same, former } = this.#unsent.adopt(epoch);
    if (former.length > 0) {
      this.#listeners.onLeft?.('restored', former);
      this.#note('saved');
    }
    if (this.right === 'write') for (const update of same) Y.applyUpdate(this.doc, update, leftHere);
    else if (!this.#unsent.isEmpty()) this.#end(this.damaged ? 'damaged' : 'closed');
  }

  /** Asks the server to say when everything sent so far is on its disk. */
  readonly #ask = (): void => {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const socket = this.#provider.ws;
    // Of a reader nothing was taken, so nothing can be confirmed.
    if (this.line !== 'open' || this.right !== 'write' || !socket || socket.readyState !== WebSocket.OPEN)
      return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, ackMessage);
    encoding.writeVarUint(encoder, ++this.#question);
    this.#asked.set(this.#question, this.#unsent.count());
    socket.send(encoding.toUint8Array(encoder));
    this.#doubt ??= setTimeout(() => {
      this.#doubt = null;
      if (this.saved === 'saving') this.#note('local');
    }, ackPatience);
  };

  #acknowledged(question: number): void {
    const covered = this.#asked.get(question);
    this.#asked.delete(question);
    if (covered === undefined) return;
    if (this.#doubt) clearTimeout(this.#doubt);
    this.#doubt = null;
    this.#unsent.confirm(covered);
    this.#note(this.#unsent.isEmpty() ? 'saved' : 'saving');
    if (this.saved === 'saved') this.#setStorageFull(false);
  }

  /** While only the page has a text, leaving it is asked about. */
  #setStorageFull(full: boolean): void {
    if (full === this.storageFull) return;
    this.storageFull = full;
    if (full) window.addEventListener('beforeunload', this.#warn);
    else window.removeEventListener('beforeunload', this.#warn);
  }

  readonly #warn = (event: BeforeUnloadEvent): void => event.preventDefault();

  /** Hands over what was not sent and forgets it: this document says nothing to the server any more. */
  #end(reason: StopReason | 'closed'): void {
    if (reason !== 'closed') this.reason = reason;
    this.line = 'stopped';
    this.#over = reason;
    const left = this.#unsent.all();
    this.#unsent.clear();
    this.#listeners.onLeft?.(reason, left);
    this.#setStorageFull(false);
    this.#note('saved');
    this.#provider.disconnect();
    this.#listeners.onEnd?.(reason);
  }

  /** A handshake that is refused looks like a line that is down: only a plain request is told why. */
  async #askWhy(): Promise<void> {
    const path = this.#kind === 'chapter' ? `/api/chapters/${this.#id}` : `/api/tables/${this.#id}`;
    const status = await fetch(path).then(
      (answer) => answer.status,
      () => 0,
    );
    if (this.line !== 'lost') return;
    if (status === 401 || status === 403) this.#end('notAllowed');
    if (status === 404) this.#end('gone');
  }

  #closed(code: number): void {
    if (this.line === 'stopped') return;
    this.#refusals = this.#opened ? 0 : this.#refusals + 1;
    this.#opened = false;
    this.#asked.clear();
    this.#provider.maxBackoffTime = 1500 + Math.random() * 4000;
    if (this.saved === 'saving') this.#note('local');
    const reason = stopReasons[code];
    if (reason && endings[reason]) {
      this.#end(reason);
      return;
    }
    if (reason) {
      this.line = 'stopped';
      this.reason = reason;
      return;
    }
    this.line = 'lost';
    if (this.#refusals > 1) void this.#askWhy();
    if (code === rightChanged) setTimeout(() => this.retry(), 100 + Math.random() * 400);
  }
}
