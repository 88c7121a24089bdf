/** What `bin/server.cjs` of y-websocket 2 does, on a free port: its own `ws` 6, its own document store in memory. */
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { Duplex } from 'node:stream';
import { ready } from './ready.ts';

/** The package has no types for its `bin`; this is as much of it and of `ws` 6 as is called here. */
interface SocketServer {
  handleUpgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    opened: (socket: unknown) => void,
  ): void;
}
interface Ws6 {
  Server: new (options: { noServer: true }) => SocketServer;
}
interface YWebsocketBin {
  setupWSConnection(socket: unknown, request: IncomingMessage): void;
}

const require = createRequire(import.meta.url);
const inside = createRequire(require.resolve('y-websocket-2/bin/utils'));
const { setupWSConnection } = require('y-websocket-2/bin/utils') as YWebsocketBin;
const { Server } = inside('ws') as Ws6;

const server = createServer();
const sockets = new Server({ noServer: true });
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (opened) => setupWSConnection(opened, request));
});
ready(server);
process.once('SIGTERM', () => process.exit(0));
