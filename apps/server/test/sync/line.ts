import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { House } from '../../src/house.ts';

const origin = 'http://127.0.0.1:3000';

/** A house that takes sockets on a real port, and ways to reach it. */
export type Line = {
  /** The status a handshake is answered with; 101 when the socket opened (it is closed again at once). */
  handshake(path: string, headers: Record<string, string>): Promise<number>;
  /** A bare socket that was let in; resolves with the code it was closed with after it has sent these frames. */
  say(path: string, headers: Record<string, string>, frames: readonly Uint8Array[]): Promise<number>;
  /** The stock y-websocket client with these cookies. */
  open(
    name: string,
    cookies: ReadonlyMap<string, string> | string,
  ): { readonly doc: Y.Doc; readonly provider: WebsocketProvider };
  close(): Promise<void>;
};

/** Listens for sockets of a house. */
export async function openLine(house: House): Promise<Line> {
  const server: Server = createServer((_, response) => response.end());
  server.on('upgrade', (request, socket, head) => {
    if (!house.upgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const providers: WebsocketProvider[] = [];
  return {
    handshake: (path, headers) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${address}${path}`, { headers });
        socket.on('open', () => {
          resolve(101);
          socket.close();
        });
        socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
        socket.on('error', () => undefined);
      }),
    say: (path, headers, frames) =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(`${address}${path}`, { headers });
        socket.on('open', () => {
          for (const frame of frames) socket.send(frame);
        });
        socket.on('close', (code) => resolve(code));
        socket.on('error', reject);
      }),
    open(name, cookies) {
      const cookie =
        typeof cookies === 'string'
          ? cookies
          : [...cookies].map(([key, value]) => `${key}=${value}`).join('; ');
      class CookieSocket extends WebSocket {
        constructor(url: string) {
          super(url, { headers: { origin, cookie } });
        }
      }
      const doc = new Y.Doc();
      const provider = new WebsocketProvider(`${address}/sync`, name, doc, {
        WebSocketPolyfill: CookieSocket as unknown as typeof globalThis.WebSocket,
        disableBc: true,
      });
      // Each would wait for the end of this process to say goodbye; here they end before, and there are many.
      process.off('exit', provider._exitHandler);
      providers.push(provider);
      return { doc, provider };
    },
    async close() {
      for (const provider of providers) provider.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
