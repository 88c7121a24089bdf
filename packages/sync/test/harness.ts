import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as encoding from 'lib0/encoding';
import { afterEach, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { defaultLimits, type Limits, socketOptions } from '../src/limits.ts';
import type { PeerInfo } from '../src/peer.ts';
import type { UpdateLog } from '../src/ports.ts';
import { createRooms, type Problem, type Rooms, type RoomsOptions } from '../src/rooms.ts';
import { createMemoryLog } from './memory-log.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

/** Runs after the test, the last registered first. */
export function afterwards(clean: () => unknown): void {
  cleanups.push(clean);
}

/** A folder that is gone after the test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sync-'));
  afterwards(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Waits until the condition holds; fails with its last error after `timeout` milliseconds. */
export function until(condition: () => unknown, timeout = 20_000): Promise<unknown> {
  return vi.waitUntil(condition, { timeout, interval: 5 });
}

export interface Harness {
  readonly rooms: Rooms;
  readonly port: number;
  readonly log: UpdateLog;
  readonly problems: Problem[];
  readonly server: Server;
  /** Closes the rooms and opens them anew on the same log behind the same port, as a restart does. `rooms` is another one then. */
  restart(): Promise<void>;
}

/**
 * The rooms behind a real port. The query of a test's URL says who connects: `actor`, `right`, `hidden` (no presence),
 * beside the client's own `caps`, `epoch`, `schema`.
 */
export async function start(
  options: Partial<RoomsOptions> & { change?: Partial<Limits> } = {},
): Promise<Harness> {
  const { change, ...rest } = options;
  const limits = { ...defaultLimits, ...change };
  const log = rest.log ?? createMemoryLog();
  const problems: Problem[] = [];
  const open = () => createRooms({ limits, report: (problem) => problems.push(problem), ...rest, log });
  let rooms = open();
  const sockets = new WebSocketServer(socketOptions(limits));
  const server = createServer();
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const url = new URL(request.url ?? '', 'http://x');
      const query = url.searchParams;
      const actor = query.get('actor') ?? 'anna';
      const info: PeerInfo = {
        name: url.pathname.slice(1),
        right: query.get('right') === 'read' ? 'read' : 'write',
        actor,
        presence: query.has('hidden') ? null : { name: `name of ${actor}`, color: '#123456', role: 'seat' },
        caps: query.get('caps')?.split(',') ?? [],
        epoch: query.has('epoch') ? Number(query.get('epoch')) : undefined,
        schema: query.has('schema') ? Number(query.get('schema')) : undefined,
        visibleAwareness: true,
      };
      rooms.connect(opened, info);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterwards(async () => {
    await rooms.close();
    server.closeAllConnections();
    server.close();
  });
  return {
    get rooms() {
      return rooms;
    },
    port: (server.address() as AddressInfo).port,
    log,
    problems,
    server,
    async restart() {
      await rooms.close();
      rooms = open();
    },
  };
}

export interface Client {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly text: Y.Text;
  /** Codes with which the server closed this client. */
  readonly closes: number[];
}

/** The stock y-websocket client on `name`, connected to a port of this machine. */
export function client(
  port: number,
  name: string,
  params: Record<string, string> = {},
  doc = new Y.Doc(),
  base = '',
): Client {
  const provider = new WebsocketProvider(`ws://127.0.0.1:${port}${base}`, name, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params,
  });
  // Each would wait for the end of this process to say goodbye; here they end before, and there are many.
  process.off('exit', provider._exitHandler);
  const closes: number[] = [];
  provider.on('connection-close', (event) => {
    if (event !== null) closes.push(event.code);
  });
  afterwards(() => {
    provider.destroy();
    doc.destroy();
  });
  return { doc, provider, text: doc.getText('text'), closes };
}

/** The same, once it is synced. */
export async function synced(...args: Parameters<typeof client>): Promise<Client> {
  const made = client(...args);
  await until(() => made.provider.synced);
  return made;
}

export interface Raw {
  readonly socket: WebSocket;
  readonly frames: Uint8Array[];
  code: number | null;
  send(...frames: Uint8Array[]): void;
}

/** A bare socket that says only what the test says. */
export async function raw(port: number, name: string, query = ''): Promise<Raw> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/${name}?${query}`);
  socket.binaryType = 'nodebuffer';
  const made: Raw = {
    socket,
    frames: [],
    code: null,
    send: (...frames) => {
      for (const frame of frames) socket.send(frame);
    },
  };
  socket.on('message', (data) => made.frames.push(Uint8Array.from(data as Buffer)));
  socket.on('close', (code) => {
    made.code = code;
  });
  socket.on('error', () => {});
  afterwards(() => socket.terminate());
  await until(() => socket.readyState >= WebSocket.OPEN);
  return made;
}

/** A sync message: kind 0 step one, 1 step two, 2 update. */
export function sync(kind: 0 | 1 | 2, payload: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarUint8Array(encoder, payload);
  });
}

/** What a newcomer without anything asks. */
export const askAll: Uint8Array = sync(0, Uint8Array.of(0));

/** An awareness message of the given entries. */
export function awareness(entries: readonly { id: number; clock: number; state: unknown }[]): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { id, clock, state } of entries) {
      encoding.writeVarUint(encoder, id);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, JSON.stringify(state));
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint8Array(encoder, body);
  });
}

/** The encoded state as the log has it. */
export async function stored(log: UpdateLog, name: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  const loaded = await log.load(name);
  if (loaded.snapshot) Y.applyUpdate(doc, loaded.snapshot);
  for (const update of loaded.updates) Y.applyUpdate(doc, update);
  return doc;
}
