import { connect, type Socket } from 'node:net';

/** What came back over a connection that was closed by the other side, and after how many milliseconds. */
export type Heard = { readonly status: number; readonly text: string; readonly ms: number };

/** Writes bytes as no browser would, and listens until the server closes. `write` gets the open socket. */
export function overWire(port: number, write: (socket: Socket) => void): Promise<Heard> {
  const started = performance.now();
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => write(socket));
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => (text += chunk));
    // A server that has said no may reset a connection that goes on talking.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve({ status, text, ms: performance.now() - started });
    });
  });
}

/** The code of the failure in an answer, or null. */
export function codeIn(text: string): string | null {
  return /"code":"(\w+)"/.exec(text)?.[1] ?? null;
}
