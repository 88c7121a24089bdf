import { type Call, createClient } from '@fortschrift/api/client';
import { keepCookies } from '../hall/browser.ts';

/** A browser that reaches the server over a real port. */
export type HttpBrowser = {
  readonly call: Call;
  readonly cookies: Map<string, string>;
  cookie(): string;
  /** A request below /api as it is given. */
  send(path: string, init: RequestInit): Promise<Response>;
  /** Everything the server answered, headers included. */
  readonly received: string[];
};

/** Opens a browser without cookies. `origin` is the address the server is reached at. */
export function openHttpBrowser(origin: string): HttpBrowser {
  const cookies = new Map<string, string>();
  const received: string[] = [];
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has('origin')) headers.set('origin', origin);
    headers.set('cookie', cookie());
    const response = await fetch(`${origin}${path}`, { ...init, headers });
    keepCookies(cookies, response.headers);
    const text = await response.text();
    received.push([...response.headers].map((pair) => pair.join(': ')).join('\n'), text);
    return new Response(response.status === 204 ? null : text, response);
  }
  return {
    call: createClient(ask),
    cookies,
    cookie,
    received,
    send: (path, init) => ask(`/api${path}`, init),
  };
}
