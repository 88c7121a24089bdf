import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Dice } from './dice.ts';

/** One thing a writer did: a word is put in, or taken out again. Each is one transaction over a list and a map. */
export interface Operation {
  readonly word: string;
  readonly kind: 'add' | 'drop';
}

/** A stock y-websocket client that keeps a record of what it did and of what the server acknowledged. */
export interface Writer {
  readonly name: string;
  readonly doc: Y.Doc;
  readonly operations: readonly Operation[];
  /** How many operations, from the first on, were acknowledged. */
  readonly acknowledged: () => number;
  readonly synced: () => boolean;
  /** Close codes this writer heard that tell it to stop. */
  readonly refusals: readonly number[];
  /** All codes with which its connections ended. */
  readonly closes: readonly number[];
  /** One random edit. */
  act(): void;
  connect(): void;
  disconnect(): void;
  /** Is gone for good, without a word. */
  die(): void;
}

const acknowledge = 100;
const hello = 102;

/** The words a copy of the document holds, in its order. */
export const wordsOf = (doc: Y.Doc): string[] => doc.getArray<string>('words').toArray();
/** The words a copy has marked. */
export const markedOf = (doc: Y.Doc): string[] => [...doc.getMap<boolean>('marked').keys()];

/** Opens a writer on the document `name` behind a port. It asks for acknowledgements; all else is the stock client. */
export function openWriter(port: number, document: string, name: string, dice: Dice): Writer {
  const doc = new Y.Doc();
  const words = doc.getArray<string>('words');
  const marked = doc.getMap<boolean>('marked');
  const body = doc.getText('body');
  const operations: Operation[] = [];
  const refusals: number[] = [];
  const closes: number[] = [];
  /** Requests under way on this connection, with the operations each covers. */
  const asked = new Map<number, number>();
  let acknowledged = 0;
  let lastRequest = 0;

  const provider = new WebsocketProvider(`ws://127.0.0.1:${port}/sync`, document, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    maxBackoffTime: 300,
    params: { actor: name, caps: 'ack1' },
  });
  // Each would wait for the end of this process to say goodbye; here they end before, and there are many.
  process.off('exit', provider._exitHandler);
  provider.messageHandlers[hello] = (_encoder, decoder) => {
    decoding.readVarString(decoder);
  };
  provider.messageHandlers[acknowledge] = (_encoder, decoder) => {
    acknowledged = Math.max(acknowledged, asked.get(decoding.readVarUint(decoder)) ?? 0);
  };
  provider.on('status', ({ status }) => {
    if (status !== 'connected') asked.clear();
  });
  // Only once the server has asked for everything, and heard it, does an acknowledgement speak of all of it.
  provider.on('sync', (isSynced) => {
    if (isSynced) ask();
  });
  provider.on('closed', ({ code }) => refusals.push(code));
  provider.on('connection-close', (event) => {
    if (event !== null) closes.push(event.code);
  });

  function ask(): void {
    if (!provider.synced || !provider.wsconnected) return;
    lastRequest += 1;
    asked.set(lastRequest, operations.length);
    provider.ws?.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, acknowledge);
        encoding.writeVarUint(encoder, lastRequest);
      }),
    );
  }

  function add(): void {
    const word = `${name}-${operations.length}`;
    operations.push({ word, kind: 'add' });
    doc.transact(() => {
      words.insert(dice.roll(words.length + 1), [word]);
      marked.set(word, true);
    });
  }

  function drop(): void {
    const dropped = new Set(operations.flatMap(({ word, kind }) => (kind === 'drop' ? word : [])));
    const candidate = dice.pick(operations.filter(({ word }) => !dropped.has(word)));
    const at = candidate === undefined ? -1 : words.toArray().indexOf(candidate.word);
    if (candidate === undefined || at < 0) {
      add();
      return;
    }
    operations.push({ word: candidate.word, kind: 'drop' });
    doc.transact(() => {
      words.delete(at);
      marked.delete(candidate.word);
    });
  }

  function type(): void {
    const at = dice.roll(body.length + 1);
    if (body.length > 20 && dice.once(3)) body.delete(Math.min(at, body.length - 3), 3);
    else if (body.length > 5 && dice.once(5)) body.format(Math.min(at, body.length - 2), 2, { bold: true });
    else body.insert(at, 'äbc '[dice.roll(4)] ?? 'x');
  }

  return {
    name,
    doc,
    operations,
    refusals,
    closes,
    acknowledged: () => acknowledged,
    synced: () => provider.synced,
    act() {
      const kind = dice.roll(10);
      if (kind < 5) add();
      else if (kind < 6) drop();
      else type();
      ask();
    },
    connect: () => provider.connect(),
    disconnect: () => provider.disconnect(),
    die() {
      (provider.ws as unknown as WebSocket | null)?.terminate();
      provider.destroy();
    },
  };
}
