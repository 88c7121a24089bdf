/** What a message of a server is to the load generator. `state` is the answer to a newcomer, `ask` the server's own question. */
export type MessageKind = 'update' | 'state' | 'ask' | 'other';

/** Where the Yjs bytes of the message that was read last lie. Reused, because a message must cost next to nothing. */
export interface Payload {
  start: number;
  end: number;
}

/** How a server is spoken to: everything that differs between the contenders on the wire. Messages are WebSocket payloads. */
export interface Wire {
  /** Path and query of the WebSocket of one peer. */
  path(document: string, peer: string): string;
  /** What a newcomer without anything says, in this order. */
  hello(document: string): Uint8Array[];
  /** False when nobody answers: a newcomer is in as soon as it is connected. */
  readonly answers: boolean;
  update(document: string, update: Uint8Array): Uint8Array;
  /** The answer to `ask` of one who has nothing. */
  nothing(document: string): Uint8Array;
  /** Presence of one Yjs client; `state` is JSON. */
  presence(document: string, client: number, clock: number, state: string): Uint8Array;
  /** Tells what the bytes from `start` to `end` are, and where their Yjs payload lies. */
  read(bytes: Uint8Array, start: number, end: number, payload: Payload): MessageKind;
}

export interface Contender {
  readonly name: 'ours' | 'y2' | 'hocuspocus' | 'relay';
  /** What it is, with its version. */
  readonly title: string;
  /** File of the program, run by the same Node with the same flags as all. */
  readonly program: string;
  /** Arguments for a server that keeps its data, if any, in the folder. Each prints `ready http://127.0.0.1:PORT`. */
  args(folder: string): string[];
  /** Whether documents survive a restart. */
  readonly stores: boolean;
  readonly wire: Wire;
}
