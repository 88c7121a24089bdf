/** A room is a path: what one socket sends goes to all others of it. The least any server written with `ws` can cost. */
import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { ready } from './ready.ts';

const rooms = new Map<string, Set<WebSocket>>();
const server = createServer();
const sockets = new WebSocketServer({ server });
sockets.on('connection', (socket, request) => {
  const name = request.url ?? '';
  const room = rooms.get(name) ?? new Set();
  rooms.set(name, room.add(socket));
  socket.on('message', (data) => {
    for (const other of room) if (other !== socket) other.send(data);
  });
  socket.on('close', () => {
    room.delete(socket);
    if (room.size === 0) rooms.delete(name);
  });
});
ready(server);
process.once('SIGTERM', () => process.exit(0));
