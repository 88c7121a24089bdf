import * as decoding from 'lib0/decoding';

/**
 * The messages of y-protocols 1.0 (0 sync, 1 awareness, 2 auth, 3 query awareness; PROTOCOL.md) and our own two
 * for clients that announced `ack1`: 100 acknowledgement, 102 hello.
 */
export type Message =
  | { readonly kind: 'step-one'; readonly stateVector: Uint8Array }
  | { readonly kind: 'step-two'; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly states: Uint8Array }
  | { readonly kind: 'query-awareness' }
  | { readonly kind: 'acknowledge'; readonly count: number };

const type = { sync: 0, awareness: 1, queryAwareness: 3, acknowledge: 100, hello: 102 } as const;
const step = { one: 0, two: 1, update: 2 } as const;

/** Reads one frame. null when it is cut short, has bytes left over, or is of a type clients do not send. Never throws. */
export function parseFrame(frame: Uint8Array): Message | null {
  const decoder = decoding.createDecoder(frame);
  try {
    const message = parseMessage(decoder);
    return decoding.hasContent(decoder) ? null : message;
  } catch {
    return null;
  }
}

function parseMessage(decoder: decoding.Decoder): Message | null {
  switch (decoding.readVarUint(decoder)) {
    case type.sync:
      return parseSync(decoder);
    case type.awareness:
      return { kind: 'awareness', states: decoding.readVarUint8Array(decoder) };
    case type.queryAwareness:
      return { kind: 'query-awareness' };
    case type.acknowledge:
      return { kind: 'acknowledge', count: decoding.readVarUint(decoder) };
    default:
      return null;
  }
}

function parseSync(decoder: decoding.Decoder): Message | null {
  const kind = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  switch (kind) {
    case step.one:
      return { kind: 'step-one', stateVector: payload };
    case step.two:
      return { kind: 'step-two', update: payload };
    case step.update:
      return { kind: 'update', update: payload };
    default:
      return null;
  }
}

/** True for an update that says nothing: no structs, no deletions. */
export function isEmptyUpdate(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0;
}

/**
 * Puts a message, `lead` and then `parts`, into one ready WebSocket frame as a server sends it (RFC 6455 section 5.2: FIN, binary,
 * unmasked). It is made once and the same bytes go to every peer.
 */
function frameOf(lead: readonly number[], parts: readonly Uint8Array[]): Buffer {
  let length = lead.length;
  for (const part of parts) length += part.length;
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = 0x82;
  if (head === 2) {
    frame[1] = length;
  } else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeUInt32BE(Math.floor(length / 2 ** 32), 2);
    frame.writeUInt32BE(length >>> 0, 6);
  }
  let at = head;
  for (const byte of lead) {
    frame[at] = byte;
    at += 1;
  }
  for (const part of parts) {
    frame.set(part, at);
    at += part.length;
  }
  return frame;
}

/** The bytes of lib0's variable-length integer: seven bits each, lowest first. */
function varUint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push(128 + (rest % 128));
  bytes.push(rest);
  return bytes;
}

function syncFrame(kind: number, payload: Uint8Array): Buffer {
  return frameOf([type.sync, kind, ...varUint(payload.length)], [payload]);
}

/** SyncStep1: asks the peer for what the given encoded state vector lacks. */
export function stepOneFrame(stateVector: Uint8Array): Buffer {
  return syncFrame(step.one, stateVector);
}

/** SyncStep2: the answer to SyncStep1; a stock client calls itself synced when it has read it. */
export function stepTwoFrame(update: Uint8Array): Buffer {
  return syncFrame(step.two, update);
}

/** One update for everybody who has the document open. */
export function updateFrame(update: Uint8Array): Buffer {
  return syncFrame(step.update, update);
}

/** Presence: `count` entries as presence.ts encodes them (client id, clock, JSON), in any parts. None makes the 3-byte heartbeat. */
export function awarenessFrame(count: number, parts: readonly Uint8Array[]): Buffer {
  const entries = varUint(count);
  let length = entries.length;
  for (const part of parts) length += part.length;
  return frameOf([type.awareness, ...varUint(length), ...entries], parts);
}

/** Says nothing, so that the stock client does not take silence for a dead line. */
export const silentFrame: Buffer = awarenessFrame(0, []);

/** Everything that came before acknowledgement request `count` on this socket is committed. */
export function acknowledgeFrame(count: number): Buffer {
  return frameOf([type.acknowledge, ...varUint(count)], []);
}

/** What a client that announced itself hears first. `serverTime` is Unix milliseconds. */
export interface Hello {
  readonly epoch: number;
  readonly right: 'read' | 'write';
  /** Why a peer that might write may only read; null when nothing is the matter. */
  readonly readOnlyBecause: 'damaged' | null;
  readonly schemaVersion: number;
  readonly serverTime: number;
}

/** The hello as a frame: JSON in a var-string. */
export function helloFrame(hello: Hello): Buffer {
  const json = Buffer.from(JSON.stringify(hello));
  return frameOf([type.hello, ...varUint(json.length)], [json]);
}
