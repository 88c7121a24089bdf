import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type FailureCode, failure } from '@fortschrift/domain/failure';

/** What Node says of a request that never became one, as status and failure. https://nodejs.org/api/http.html#event-clienterror */
const answers: { readonly [code: string]: readonly [status: string, code: FailureCode] } = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'tooLarge'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['413 Payload Too Large', 'tooLarge'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'wrongShape'],
};

/**
 * Answers what no handler ever sees (no HTTP, a head too large or too slow) as everything else is answered, and
 * closes the connection. `hasBegun` tells whether an answer to an earlier request is on its way there.
 */
export function answerUnreadable(server: Server, hasBegun: (socket: Duplex) => boolean): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET' || hasBegun(socket)) {
      socket.destroy();
      return;
    }
    const [status, code] = answers[error.code ?? ''] ?? ['400 Bad Request', 'wrongShape'];
    const body = JSON.stringify({ failure: failure(code) });
    socket.end(
      `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
        `X-Content-Type-Options: nosniff\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
}
