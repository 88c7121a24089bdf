import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers every request that is neither the api's nor a socket: the built web app, rendered on this server. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Opens the web build. `origin` decides whether pages believe to be reached by https; what a client says of that
 * in headers is overwritten. null when the web app has not been built.
 */
export async function openPages(origin: string): Promise<Pages | null> {
  // The build asks the environment which header names the protocol; it is read when the module loads.
  // biome-ignore lint/style/noProcessEnv: written for the build, never read here
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
  const build = new URL('../../web/build/handler.js', import.meta.url);
  if (!existsSync(build)) return null;
  const { handler }: { handler: Pages } = await import(build.href);
  const protocol = new URL(origin).protocol.slice(0, -1);
  return (request, response) => {
    request.headers['x-forwarded-proto'] = protocol;
    handler(request, response);
  };
}
