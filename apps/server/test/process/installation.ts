import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardCommand } from '@fortschrift/domain/board-command';
import { type Id, idFromBytes } from '@fortschrift/domain/id';
import { freePort } from '@fortschrift/tooling/src/tests/free-port.mjs';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { right } from '../concept/test-house.ts';
import { act, workshopInput } from '../hall/hall.ts';
import { type HttpBrowser, openHttpBrowser } from './http-browser.ts';
import { administer, type Program, startServer, type Told } from './program.ts';

/** A data folder of its own with an address of its own, and programs that run on it one after the other. */
export type Installation = {
  readonly dataDir: string;
  readonly origin: string;
  readonly port: number;
  readonly told: Told;
  /** Starts the server; throws with its own words when it refuses. */
  start(): Promise<Program>;
  /** Opens a browser on it. */
  browser(): HttpBrowser;
  close(): Promise<void>;
};

/** Makes a migrated data folder without the demo, in a folder that `close` removes. */
export async function openInstallation(more: Told = {}): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'fortschrift-process-'));
  const dataDir = join(folder, 'data');
  const port = await freePort();
  const told = { PORT: String(port), DATA_DIR: dataDir, FORTSCHRIFT_DEMO: 'off', ...more };
  const origin = `http://127.0.0.1:${port}`;
  const migrated = await administer(['migrate'], told);
  if (migrated.code !== 0) throw new Error(migrated.err);
  return {
    dataDir,
    origin,
    port,
    told,
    async start() {
      const started = await startServer(told);
      if (!started.ready) throw new Error(started.err());
      return started;
    },
    browser: () => openHttpBrowser(origin),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The token of the one-time link a first start prints; null when it printed none. */
export function setupToken(said: string): string | null {
  return /\/einrichten#([\w-]+)/.exec(said)?.[1] ?? null;
}

export const administrator = {
  county: 'Landkreis Heidmark',
  name: 'Anna Beispiel',
  email: 'anna@kreis-heidmark.example',
  password: 'Sieben Störche fliegen',
};

/** Creates the first county by the link of the first start; the browser is signed in as its administrator. */
export async function setUp({ browser }: Installation, first: Program): Promise<HttpBrowser> {
  const office = browser();
  const token = setupToken(first.out()) ?? '';
  await right(office.call('POST /setup', { body: { ...administrator, token } }));
  return office;
}

/** A fresh id, as clients make them. */
export function newId(): Id {
  return idFromBytes(randomBytes(16));
}

/** A workshop that is open, with tables of many seats. */
export type Hall = {
  readonly workshopId: Id;
  readonly code: string;
  readonly tables: readonly Id[];
};

/** Prepares and opens a workshop. */
export async function openHall(office: HttpBrowser, tables = 2): Promise<Hall> {
  const body = { ...workshopInput, dotsPerSeat: 10, dotsPerCluster: 10 };
  const { workshop } = await right(office.call('POST /workshops', { body }));
  const params = { id: workshop.id };
  const ids: Id[] = [];
  for (let n = 1; n <= tables; n += 1) {
    const table = { title: `Tisch ${n}`, field: null, question: '', seats: 30, host: '', noteTaker: '' };
    ids.push((await right(office.call('POST /workshops/:id/tables', { params, body: table }))).table.id);
  }
  await right(office.call('POST /workshops/:id/state', { params, body: { to: 'opened' } }));
  return { workshopId: workshop.id, code: workshop.code, tables: ids };
}

/** Does something at a table that must succeed. */
export async function doAt(browser: HttpBrowser, tableId: Id, command: BoardCommand): Promise<void> {
  await right(act(browser, tableId, command, newId()));
}

/** Somebody new sits down at a table. */
export async function sitDown(
  installation: Installation,
  { code }: Hall,
  tableId: Id,
): Promise<{ readonly browser: HttpBrowser; readonly seatId: Id }> {
  const browser = installation.browser();
  const { seat } = await right(
    browser.call('POST /join', { body: { code, tableId, language: 'de' as const } }),
  );
  return { browser, seatId: seat.id };
}

/** The stock y-websocket client of a browser, and every byte that reached it. */
export type LiveClient = {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly received: Uint8Array[];
  /** Codes with which the server closed it. */
  readonly closes: number[];
};

/** Opens a live document such as `sheet/<table>` as the person in the browser. */
export function openLive({ origin }: Installation, name: string, browser: HttpBrowser): LiveClient {
  const received: Uint8Array[] = [];
  const closes: number[] = [];
  class CookieSocket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { origin, cookie: browser.cookie() } });
      this.on('message', (data) => received.push(new Uint8Array(data as ArrayBuffer)));
      // Without a listener a refused connection would end this process; the provider tries again.
      this.on('error', () => undefined);
    }
  }
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`${origin.replace('http', 'ws')}/sync`, name, doc, {
    WebSocketPolyfill: CookieSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    maxBackoffTime: 500,
  });
  provider.on('connection-close', (event) => {
    if (event !== null) closes.push(event.code);
  });
  return { doc, provider, received, closes };
}
