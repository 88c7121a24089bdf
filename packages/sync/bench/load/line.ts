import { connect } from 'node:net';
import { clientFrame } from './client-frame.ts';
import { createFrameReader } from './frame-reader.ts';

/** A raw WebSocket connection of the load generator. */
export interface Line {
  /** Sends ready client frames. */
  send(frame: Uint8Array): void;
  /** Cuts the connection; resolves when it is gone. */
  close(): Promise<void>;
  /** The close code of the server, 1006 when the connection broke, 0 while it is open. */
  readonly closed: number;
}

/** Milliseconds a server has for the handshake. */
const patience = 60_000;

/** One buffer for all connections: what a read brings is taken apart before the next read. */
const input = Buffer.allocUnsafe(256 * 1024);

/**
 * Opens a WebSocket on this machine; `onMessage` gets every data message as a range of bytes that are only good during the call.
 * Resolves after the handshake, rejects when the server refuses or says nothing for 60 seconds.
 */
export function openLine(
  port: number,
  path: string,
  onMessage: (bytes: Buffer, start: number, end: number) => void,
): Promise<Line> {
  return new Promise((resolve, reject) => {
    let greeting = '';
    let greeted = false;
    let closed = 0;
    const reader = createFrameReader({
      onMessage,
      onPing: (payload) => socket.write(clientFrame(payload, 10)),
      onClose: (code) => {
        closed = code;
      },
    });
    const gone: (() => void)[] = [];
    const line: Line = {
      send: (frame) => socket.write(frame),
      close: () =>
        new Promise((done) => {
          if (socket.closed) return done();
          gone.push(done);
          socket.destroy();
        }),
      get closed() {
        return closed;
      },
    };
    const waiting = setTimeout(() => socket.destroy(), patience);
    const socket = connect({
      host: '127.0.0.1',
      port,
      noDelay: true,
      onread: {
        buffer: input,
        callback(length, bytes) {
          const chunk = bytes as Buffer;
          if (greeted) reader(chunk, 0, length);
          else greet(chunk, length);
          return true;
        },
      },
    });
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
    );
    function greet(chunk: Buffer, length: number): void {
      const before = greeting.length;
      greeting += chunk.toString('latin1', 0, length);
      const end = greeting.indexOf('\r\n\r\n');
      if (end < 0) return;
      greeted = true;
      clearTimeout(waiting);
      if (greeting.startsWith('HTTP/1.1 101')) resolve(line);
      else reject(new Error(greeting.slice(0, greeting.indexOf('\r\n'))));
      reader(chunk, end + 4 - before, length);
    }
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(waiting);
      if (closed === 0) closed = 1006;
      for (const done of gone) done();
      reject(new Error('closed before the handshake'));
    });
  });
}
