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

/** A right that changed: the same line, opened again, gets the new one. */
const rightChanged = 4403;
const ackMessage = 100;
const helloMessage = 102;
/** People who type pause this long between words; asking more often only costs. */
const ackDelay = 150;

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

  readonly #provider: WebsocketProvider;
  readonly #unsent: Unsent;
  readonly #subscribe: () => void;
  #written = 0;
  #asked = new Map<number, number>();
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(kind: DocumentKind, id: string) {
    const name = documentName(kind, id);
    const { protocol, host } = window.location;
    this.#unsent = openUnsent(name, window.sessionStorage);
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

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    window.removeEventListener('pagehide', this.#ask);
    this.#provider.destroy();
    this.doc.destroy();
  }

  #listen(): void {
    const provider = this.#provider;
    provider.messageHandlers[ackMessage] = (_, decoder) => this.#acknowledged(decoding.readVarUint(decoder));
    provider.messageHandlers[helloMessage] = (_, decoder) => this.#greeted(decoding.readVarString(decoder));
    provider.on('sync', (synced: boolean) => {
      if (!synced) return;
      this.line = 'open';
      this.synced = true;
      this.#ask();
    });
    provider.on('connection-close', (event) => this.#closed(event?.code ?? 0));
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === provider) return;
      this.#written++;
      this.#unsent.keep(update);
      this.saved = this.line === 'open' ? 'saving' : 'local';
      this.#timer ??= setTimeout(() => this.#ask(), ackDelay);
    });
    window.addEventListener('pagehide', this.#ask);
  }

  #greeted(text: string): void {
    const hello: unknown = JSON.parse(text);
    if (typeof hello !== 'object' || hello === null || !('epoch' in hello) || !('right' in hello)) return;
    const epoch = Number(hello.epoch);
    this.right = hello.right === 'write' ? 'write' : 'read';
    this.#provider.params = { ...this.#provider.params, epoch: String(epoch) };
    this.#unsent.setEpoch(epoch);
    if (this.right === 'write' && this.#written === 0) {
      for (const update of this.#unsent.restore(epoch)) Y.applyUpdate(this.doc, update, 'restored');
    }
  }

  /** Asks the server to say when everything sent so far is on its disk. */
  readonly #ask = (): void => {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const socket = this.#provider.ws;
    if (this.line !== 'open' || !socket || socket.readyState !== WebSocket.OPEN) return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, ackMessage);
    encoding.writeVarUint(encoder, ++this.#question);
    this.#asked.set(this.#question, this.#written);
    socket.send(encoding.toUint8Array(encoder));
  };

  #acknowledged(question: number): void {
    const covered = this.#asked.get(question);
    this.#asked.delete(question);
    if (covered !== this.#written) return;
    this.#unsent.clear();
    this.saved = 'saved';
  }

  #closed(code: number): void {
    this.#asked.clear();
    this.#provider.maxBackoffTime = 1500 + Math.random() * 4000;
    if (this.saved === 'saving') this.saved = 'local';
    const reason = stopReasons[code];
    if (reason) {
      this.line = 'stopped';
      this.reason = reason;
      return;
    }
    this.line = 'lost';
    if (code === rightChanged) setTimeout(() => this.retry(), 100 + Math.random() * 400);
  }
}
