import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { getRequestListener } from '@hono/node-server';
import type { House } from './house.ts';
import type { Pages } from './pages.ts';
import { createUnderway } from './underway.ts';
import { answerUnreadable } from './unreadable.ts';

/** What hears requests: web, api and sockets on one port. */
export type Listening = { readonly port: number; readonly server: Server; close(): Promise<void> };

/** Time a client may take for its headers and for a whole request, in milliseconds: slow ones hold a place. */
const headersTimeout = 10_000;
const requestTimeout = 60_000;

/** Time requests on their way have to be answered when the program is asked to stop, in milliseconds. */
const lastAnswers = 6_000;

/** The slot in which pages find the api of this process (a page's server-side fetch never leaves SvelteKit). */
const apiSlot = Symbol.for('fortschrift.api');

/**
 * Listens on host and port (0: any free one). /api goes to the api, /sync to the rooms, /metrics to whoever has the token for it,
 * everything else to the pages. Fails with the system's code (EADDRINUSE, EACCES ...) when it cannot.
 */
export async function listen(
  house: House,
  pages: Pages,
  host: string,
  port: number,
): Promise<Result<Listening, string>> {
  (globalThis as { [apiSlot]?: unknown })[apiSlot] = (request: Request) =>
    // Only our own pages call this way, and they set the header themselves.
    house.api.fetch(request, { address: request.headers.get('x-forwarded-for') ?? '' });
  const api = getRequestListener((request, { incoming }) =>
    house.api.fetch(request, { address: house.addressOf(incoming) }),
  );

  const underway = createUnderway();
  const server = createServer(
    {
      headersTimeout,
      requestTimeout,
      connectionsCheckingInterval: 5_000,
      // Some programs offer another HTTP with every request; that is answered with this one.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    (request, response) => {
      underway.add(response);
      response.once('close', house.attention.hold());
      if (request.url === '/api' || request.url?.startsWith('/api/')) void api(request, response);
      else if (!house.metrics(request, response)) {
        response.setHeader('x-content-type-options', 'nosniff');
        pages(request, response);
      }
    },
  );
  server.on('upgrade', (request, socket, head) => {
    if (!house.upgrade(request, socket, head))
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  });
  answerUnreadable(server, underway.hasBegun);
  const problem = await new Promise<string | null>((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(null));
  });
  if (problem !== null) return failed(problem);
  await house.sweepExports();
  await house.store.store.transact((rows) => rows.conceptIntakes.removeExpired(Date.now()));
  return ok({
    server,
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await underway.finish(lastAnswers);
      await house.close();
      server.closeAllConnections();
      await closed;
    },
  });
}
