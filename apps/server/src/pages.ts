import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Asking } from './client-address.ts';
import { announceHeaders } from './config.ts';

const headers = { protocol: 'x-forwarded-proto', address: 'x-client-address' };

/** Answers every request that is neither the api's nor a socket: the built web app, rendered on this server. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Opens the web build. `origin` decides whether pages believe to be reached by https, `addressOf` from where; what a
 * client says of that in headers is overwritten. null when the web app has not been built.
 */
export async function openPages(
  origin: string,
  addressOf: (request: Asking) => string,
): Promise<Pages | null> {
  announceHeaders(headers);
  const build = new URL('../../web/build/handler.js', import.meta.url);
  if (!existsSync(build)) return null;
  const { handler }: { handler: Pages } = await import(build.href);
  const protocol = new URL(origin).protocol.slice(0, -1);
  return (request, response) => {
    request.headers[headers.protocol] = protocol;
    request.headers[headers.address] = addressOf(request);
    handler(request, response);
  };
}
