import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { comesFromHere } from '@fortschrift/api/origin-check';
import type { Store } from '@fortschrift/api/ports/store';
import { parseDocumentName } from '@fortschrift/documents/document-name';
import { actorName } from '@fortschrift/domain/actor';
import type { Identity } from '@fortschrift/domain/identity';
import { defaultLimits, socketOptions } from '@fortschrift/sync/limits';
import type { Rooms } from '@fortschrift/sync/rooms';
import { WebSocketServer } from 'ws';
import type { Attention } from './attention.ts';
import type { Asking } from './client-address.ts';
import { grantOf } from './grant.ts';
import { createSocketCaps } from './socket-caps.ts';

type Parts = {
  readonly rooms: Rooms;
  readonly store: Store;
  readonly identify: (headers: Headers) => Promise<{ readonly identity: Identity }>;
  readonly origin: string;
  readonly addressOf: (request: Asking) => string;
  readonly onProblem: (event: string, error: unknown) => void;
  readonly attention: Attention;
};

/** Takes over a request that wants to become a socket; false when its path is not ours. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/**
 * The WebSocket handshake: who asks, may they, then the room. Everything is decided before the socket opens; a
 * refusal is an HTTP status and nothing else. Paths are /sync/<kind>/<id>.
 */
export function createUpgrade({
  rooms,
  store,
  identify,
  origin,
  addressOf,
  onProblem,
  attention,
}: Parts): Upgrade {
  const server = new WebSocketServer({ ...socketOptions(defaultLimits), clientTracking: false });
  const caps = createSocketCaps();

  async function admit(request: IncomingMessage, url: URL): Promise<Admission> {
    const headers = headersOf(request);
    // Unlike a form, a handshake without Origin comes from no page of ours (trust rule C1).
    if (!headers.has('origin') || !comesFromHere(headers, origin)) return { status: 403 };
    const document = parseDocumentName(url.pathname.slice('/sync/'.length));
    if (!document) return { status: 404 };
    const { identity } = await identify(headers);
    const grant = await grantOf(store.rows, identity, document);
    if (!grant.ok) return { status: grant.failure };
    return { status: 101, name: `${document.kind}/${document.id}`, grant: grant.value };
  }

  return (request, socket, head) => {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    if (!url?.pathname.startsWith('/sync/')) return false;
    socket.on('error', () => socket.destroy());
    attention
      .during(admit(request, url))
      .then((admission) => {
        if (admission.status !== 101) return refuse(socket, admission.status);
        const { name, grant } = admission;
        const actor = actorName(grant.actor);
        const release = caps.take(actor, addressOf(request));
        if (!release) return refuse(socket, 429);
        socket.once('close', release);
        if (socket.destroyed) return release();
        server.handleUpgrade(request, socket, head, (opened) => {
          rooms.connect(opened, {
            name,
            right: grant.right,
            actor,
            presence: grant.presence,
            caps: (url.searchParams.get('caps') ?? '').split(',').filter(Boolean),
            epoch: wholeNumber(url.searchParams.get('epoch')),
            schema: wholeNumber(url.searchParams.get('schema')),
            visibleAwareness: grant.presence !== null,
          });
        });
      })
      .catch((error: unknown) => {
        onProblem('upgrade', error);
        refuse(socket, 500);
      });
    return true;
  };
}

type Admission =
  | { readonly status: 401 | 403 | 404 }
  | {
      readonly status: 101;
      readonly name: string;
      readonly grant: Extract<Awaited<ReturnType<typeof grantOf>>, { ok: true }>['value'];
    };

const words = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

function refuse(socket: Duplex, status: keyof typeof words): void {
  socket.end(`HTTP/1.1 ${status} ${words[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const name of ['origin', 'host', 'cookie', 'sec-fetch-site']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
