import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { type CloseCode, closeCode, closeReason } from './close-codes.ts';
import { createBucket, type Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { Identity } from './presence.ts';

/** Who is on the other side and what it may do; decided before the socket is handed over. */
export interface PeerInfo {
  readonly name: string;
  readonly right: 'read' | 'write';
  /** Opaque name of the seat or account; client ids are bound to it. */
  readonly actor: string;
  /** What others see; null: this peer is not shown and its presence is not listened to. */
  readonly presence: Identity | null;
  /** What the client announced in the query; `ack1` asks for hello and acknowledgements. */
  readonly caps: readonly string[];
  readonly epoch?: number | undefined;
  readonly schema?: number | undefined;
  /** Whether this peer hears of the presence of others. */
  readonly visibleAwareness: boolean;
}

export interface Peer extends PeerInfo {
  open(): boolean;
  /** True once the document's state went to this peer: from then on it hears of every update. */
  joined: boolean;
  /** True once this peer was told who else is here. */
  introduced: boolean;
  /**
   * What this peer was asked again after a gap: the bytes that did not fit since, when, and the acknowledgements that wait for
   * its answer. null: nothing is open.
   */
  asked: { bytes: number; since: number; counts: number[] } | null;
  lastAnswer: number;
  waitingQuestion: Uint8Array | null;
  readonly since: number;
  /** Sends ready frames in one write. A reader that lets too much pile up is cut off. */
  send(frames: readonly Buffer[]): void;
  /** The same for `count` frames that lie in one buffer already, as nearly all do that a commit releases. */
  pass(bytes: Buffer, count: number): void;
  /** True while so much waits that presence is better left out. */
  slow(): boolean;
  close(code: CloseCode): void;
  /** Stops and resumes reading from the socket. */
  pause(): void;
  resume(): void;
  /** Called every second or so: looks after silence and asks for a sign of life. */
  tick(now: number): void;
}

export interface PeerOptions {
  readonly limits: Limits;
  readonly metrics: Metrics;
  now(): number;
  /** A frame within the limits. Called in the order of arrival. */
  onFrame(peer: Peer, frame: Uint8Array): void;
  onClose(peer: Peer): void;
}

const openState = 1;
/** Milliseconds a peer has to answer our goodbye. */
const lastWords = 5000;

/** Above this, copying frames into one buffer costs more than handing them over one by one. */
const copied = 16 * 1024;

/** Brings frames of `length` bytes in all to the socket in one call. */
function writeTogether(stream: Duplex, frames: readonly Buffer[], length: number): void {
  const [first] = frames;
  if (frames.length === 1) stream.write(first);
  else if (length <= copied) stream.write(Buffer.concat(frames, length));
  else {
    stream.cork();
    for (const frame of frames) stream.write(frame);
    stream.uncork();
  }
}

/** Puts limits, order and measured output around one socket. */
export function createPeer(socket: WebSocket, info: PeerInfo, options: PeerOptions): Peer {
  const { limits, metrics, now } = options;
  const frames = createBucket(limits.framesPerSecond, limits.framesBurst, now());
  const bytes = createBucket(limits.bytesPerSecond, limits.bytesBurst, now());
  // Ready frames go past ws' sender (which would write head and body apart). Compression is off, so nothing is reordered.
  const stream = (socket as unknown as { _socket: Duplex | null })._socket;
  let strikes = 0;
  let throttle: NodeJS.Timeout | null = null;
  let pauses = 0;
  let allowance = limits.buffered;
  let lastHeard = now();
  let lastPing = now();
  let lastQueued = 0;
  let ended = false;

  function pause(): void {
    pauses += 1;
    socket.pause();
  }
  function resume(): void {
    pauses = Math.max(0, pauses - 1);
    if (pauses === 0) socket.resume();
  }

  const peer: Peer = {
    ...info,
    joined: false,
    introduced: false,
    asked: null,
    lastAnswer: Number.NEGATIVE_INFINITY,
    waitingQuestion: null,
    since: now(),
    // No getter: V8 would keep every peer in a dictionary of its own, and look all its members up by name.
    open: () => !ended && socket.readyState === openState,
    send(list) {
      let length = 0;
      for (const frame of list) length += frame.length;
      if (stream === null || list.length === 0 || !mayTake(stream, length, list.length)) return;
      writeTogether(stream, list, length);
    },
    pass(bytes, count) {
      if (stream !== null && mayTake(stream, bytes.length, count)) stream.write(bytes);
    },
    slow: () => stream !== null && stream.writableLength > limits.bufferedSoft,
    close(code) {
      if (ended) return;
      end(code);
      socket.resume();
      socket.close(code, closeReason(code));
      setTimeout(() => socket.terminate(), lastWords).unref();
    },
    pause,
    resume,
    tick(moment) {
      if (!peer.open() || stream === null) return;
      if (stream.writableLength < lastQueued) lastHeard = moment;
      lastQueued = stream.writableLength;
      if (moment - lastHeard > limits.silence) {
        end(closeCode.tryAgain);
        socket.terminate();
      } else if (moment - lastHeard > limits.heartbeat && moment - lastPing > limits.heartbeat) {
        lastPing = moment;
        socket.ping();
      }
    },
  };

  /** Whether `length` bytes of `count` frames may be written now; they count as sent. Cuts off who lets too much pile up. */
  function mayTake(way: Duplex, length: number, count: number): boolean {
    if (!peer.open()) return false;
    // A state larger than the bound must still be able to leave; only what piles up beside it counts.
    if (length > limits.buffered / 2) allowance = Math.max(allowance, limits.buffered + length);
    if (way.writableLength + length > allowance + limits.bufferedSoft) {
      metrics.slowReadersCut += 1;
      metrics.notDelivered += count;
      end(closeCode.tryAgain);
      socket.terminate();
      return false;
    }
    metrics.writes += 1;
    metrics.bytesOut += length;
    return true;
  }

  function end(code: number): void {
    if (ended) return;
    ended = true;
    if (throttle !== null) clearTimeout(throttle);
    metrics.closes[code] = (metrics.closes[code] ?? 0) + 1;
    options.onClose(peer);
  }

  /** Takes from both buckets; whoever overdraws is not read for a moment, whoever keeps at it is closed. */
  function withinRates(length: number, moment: number): boolean {
    const framesLeft = frames.take(1, moment);
    const bytesLeft = bytes.take(length, moment);
    if (framesLeft >= 0 && bytesLeft >= 0) {
      if (strikes > 0 && frames.full(moment) && bytes.full(moment)) strikes = 0;
      return true;
    }
    if (framesLeft < -limits.patience * limits.framesPerSecond) return false;
    if (bytesLeft < -limits.patience * limits.bytesPerSecond) return false;
    if (throttle !== null) return true;
    strikes += 1;
    if (strikes > limits.patience) return false;
    pause();
    throttle = setTimeout(() => {
      throttle = null;
      resume();
    }, 250);
    return true;
  }

  socket.on('message', (data, isBinary) => {
    if (ended) return;
    if (!isBinary || !(data instanceof Uint8Array)) return peer.close(closeCode.badFrame);
    const moment = now();
    lastHeard = moment;
    metrics.framesIn += 1;
    metrics.bytesIn += data.length;
    if (data.length > limits.frame) return peer.close(closeCode.tooLarge);
    if (!withinRates(data.length, moment)) return peer.close(closeCode.flooding);
    options.onFrame(peer, data);
  });
  socket.on('pong', () => {
    lastHeard = now();
  });
  socket.on('close', (code: number) => end(code));
  // ws answers protocol errors with the right code itself and then closes; without a listener they would end the process.
  socket.on('error', () => {});
  return peer;
}
