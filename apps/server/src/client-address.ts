import type { IncomingHttpHeaders } from 'node:http';

/** As much of a request as tells where it comes from. */
export type Asking = {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/**
 * The network address somebody asks from, for counting failures and sockets. Behind `proxies` reverse proxies, each of
 * which adds to X-Forwarded-For whom it heard from, it is that many entries from the end; what a client wrote there
 * itself stands further left and is not believed (trust rule G1). Too few entries: the nearest known address.
 */
export function clientAddress({ headers, socket }: Asking, proxies: number): string {
  const heard = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const entries = heard.map((entry) => entry.trim()).filter(Boolean);
  const nearest = socket.remoteAddress ?? '';
  return proxies === 0 ? nearest : (entries.slice(-proxies)[0] ?? nearest);
}
