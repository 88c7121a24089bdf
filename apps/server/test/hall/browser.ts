import { type Call, createClient } from '@fortschrift/api/client';
import type { House } from '../../src/house.ts';

const origin = 'http://127.0.0.1:3000';

/** A browser: keeps cookies, sends its network address. */
export type Browser = {
  readonly call: Call;
  readonly cookies: ReadonlyMap<string, string>;
  /** A request below /api as it is given, for what the client would never send. */
  send(path: string, init: RequestInit): Promise<Response>;
};

let browsers = 0;

/** Opens a browser without cookies, each at an address of its own unless one is given. */
export function openBrowser(house: House, address = `198.51.100.${++browsers % 250}`): Browser {
  const cookies = new Map<string, string>();
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has('origin')) headers.set('origin', origin);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await house.api.request(path, { ...init, headers }, { address });
    keepCookies(cookies, response.headers);
    return response;
  }
  return { call: createClient(ask), cookies, send: (path, init) => ask(`/api${path}`, init) };
}

/** Keeps and drops cookies as an answer says, as far as these tests need it. */
export function keepCookies(cookies: Map<string, string>, answer: Headers): void {
  for (const line of answer.getSetCookie()) keep(cookies, line);
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const [name = '', value = ''] = pair.split('=');
  const gone = attributes.some((attribute) => /^max-age=0$/i.test(attribute)) || value === '';
  if (gone) cookies.delete(name);
  else cookies.set(name, value);
}
