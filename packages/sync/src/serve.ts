import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { WebSocketServer } from 'ws';
import { defaultLimits, type Limits, limitsWithoutRates, socketOptions } from './limits.ts';
import type { UpdateLog } from './ports.ts';
import { createRooms, type Problem, type Rooms, type RoomsOptions } from './rooms.ts';
import { complaint, makeFolder, readArguments, type ServeArguments, usage } from './serve-command.ts';
import { openSqliteLog } from './sqlite-log.ts';

export interface ServeOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Folder of the log; made when missing. */
  readonly data: string;
  readonly limits?: Limits;
  report?(problem: Problem): void;
  /** Puts something between the rooms and the log: how tests make a disk slow, full or dead. */
  wrap?(log: UpdateLog): UpdateLog;
  readonly clock?: RoomsOptions['clock'];
}

export interface Served {
  readonly port: number;
  readonly rooms: Rooms;
  close(): Promise<void>;
}

/**
 * Serves any document name at /sync/<name>, `write` for everybody, on 127.0.0.1 only, with the log in `data`. Every socket is an
 * actor of its own kind (`?actor=` in the query, else one for all), so that the stock client can come back with the client ids it had.
 * Any HTTP GET is answered with 200. Rejects when the port or the log is taken.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { port, data, limits = defaultLimits, report, clock } = options;
  makeFolder(data);
  const log = openSqliteLog(join(data, 'sync.sqlite'));
  const rooms = createRooms({
    log: options.wrap?.(log) ?? log,
    limits,
    // This process does nothing else.
    alone: () => true,
    ...(report ? { report } : {}),
    ...(clock ? { clock } : {}),
  });
  const sockets = new WebSocketServer(socketOptions(limits));
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ready\n');
  });
  server.on('upgrade', (request, socket: Socket, head) => {
    socket.on('error', () => {});
    const url = URL.parse(request.url ?? '', 'http://localhost');
    if (url === null || !url.pathname.startsWith('/sync/') || url.pathname.length < 7) {
      socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
      return;
    }
    socket.setNoDelay(true);
    const { searchParams } = url;
    const actor = searchParams.get('actor') ?? 'anyone';
    const asNumber = (key: string) => (searchParams.has(key) ? Number(searchParams.get(key)) : undefined);
    sockets.handleUpgrade(request, socket, head, (opened) => {
      rooms.connect(opened, {
        name: url.pathname.slice('/sync/'.length),
        right: 'write',
        actor,
        presence: { name: actor, color: '#46617a', role: 'writer' },
        caps: searchParams.get('caps')?.split(',') ?? [],
        epoch: asNumber('epoch'),
        schema: asNumber('schema'),
        visibleAwareness: true,
      });
    });
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    await rooms.close();
    log.close();
    throw error;
  }
  return {
    port: (server.address() as AddressInfo).port,
    rooms,
    async close() {
      server.close();
      await rooms.close();
      server.closeAllConnections();
      log.close();
    },
  };
}

/** The command: `node serve.ts --port N --data DIR [--limits on|off]`. Ends with 2 when it was called wrongly, 1 when it cannot start. */
async function main(): Promise<void> {
  // Whoever reads what is reported may go away; that must not end the server.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const read = readArguments(process.argv.slice(2));
  if (read === 'help') {
    process.stdout.write(`${usage}\n`);
    return;
  }
  if ('wrong' in read) {
    process.stderr.write(`${read.wrong}\n${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const served = await started(read.arguments);
  if (served === null) return;
  process.stdout.write(`ready http://127.0.0.1:${served.port}\n`);
  const stop = () => {
    void served.close();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

async function started(given: ServeArguments): Promise<Served | null> {
  try {
    return await serve({
      port: given.port,
      data: given.data,
      limits: given.limits === 'off' ? limitsWithoutRates : defaultLimits,
      report: ({ kind, name, error }) =>
        process.stderr.write(`${JSON.stringify({ kind, name, error: String(error) })}\n`),
    });
  } catch (error) {
    const sentence = complaint(error, given);
    if (sentence === null) throw error;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
    return null;
  }
}

if (import.meta.main) await main();
