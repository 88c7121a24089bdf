import { afterEach, describe, expect, it } from 'vitest';
import { apiSlot, type Caller, callApi, isApiRequest } from './hooks-api.ts';

const origin = 'https://konzept.example';
const caller: Caller = { origin, cookie: 'seat=a; lang=ar', address: '192.0.2.7', requestId: 'r1' };

function plug(api: (request: Request) => Response): void {
  Reflect.set(globalThis, apiSlot, api);
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, apiSlot);
});

describe('requests for our own API', () => {
  it.each([
    [`${origin}/api/health`, true],
    [`${origin}/api/../konzept`, false],
    [`${origin}/apis`, false],
    ['https://other.example/api/health', false],
  ])('%s: %s', (address, answer) => {
    expect(isApiRequest(new Request(address), origin)).toBe(answer);
  });

  it('B6: arrive with the cookie and address of the person, whatever the caller wrote there', async () => {
    let seen: Request | undefined;
    plug((request) => {
      seen = request;
      return Response.json({ ok: true });
    });
    const headers = { 'x-forwarded-for': '198.51.100.1', cookie: 'stale=1' };
    await callApi(new Request(`${origin}/api/me`, { method: 'POST', headers, body: '{}' }), caller);
    expect(seen?.headers.get('x-forwarded-for')).toBe('192.0.2.7');
    expect(seen?.headers.get('cookie')).toBe('seat=a; lang=ar');
    expect(seen?.headers.get('origin')).toBe(origin);
    expect(seen?.headers.get('host')).toBe('konzept.example');
    expect(await seen?.text()).toBe('{}');
  });

  it('carry no cookie of their own when the person has none', async () => {
    let cookie: string | null = 'unset';
    plug((request) => {
      cookie = request.headers.get('cookie');
      return new Response();
    });
    await callApi(new Request(`${origin}/api/me`), { ...caller, cookie: null });
    expect(cookie).toBeNull();
  });

  it('fail loudly when no API is plugged in', async () => {
    await expect(callApi(new Request(`${origin}/api/me`), caller)).rejects.toThrow('no API');
  });
});
