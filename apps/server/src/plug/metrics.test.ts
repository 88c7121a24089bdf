import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMetrics } from '@fortschrift/sync/metrics';
import { afterEach, describe, expect, it } from 'vitest';
import { createMetricsPage } from './metrics.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that knows nothing but the metrics, and what it answers. */
async function serving(token: string | null) {
  const page = createMetricsPage(token, () => ({ ...createMetrics(), peers: 7 }));
  const server = createServer((request, response) => {
    if (!page(request, response)) response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return (path: string, authorization?: string, method = 'GET') =>
    fetch(`${address}${path}`, { method, headers: authorization === undefined ? {} : { authorization } });
}

describe('the page of metrics', () => {
  const token = 'a-token-of-some-length';

  it('answers who has the token, in the text form', async () => {
    const ask = await serving(token);
    const answer = await ask('/metrics', `Bearer ${token}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('version=0.0.4');
    const text = await answer.text();
    expect(text).toContain('\nfortschrift_sync_peers 7\n');
    expect(text).toContain('\nprocess_resident_memory_bytes ');
  });

  it('says nothing to anybody else', async () => {
    const ask = await serving(token);
    for (const wrong of [
      undefined,
      '',
      'Bearer',
      `Bearer ${token}x`,
      token,
      `bearer ${token}`,
      'Basic eDp5',
    ]) {
      const answer = await ask('/metrics', wrong);
      expect([wrong, answer.status, await answer.text()]).toEqual([wrong, 401, '']);
    }
    expect((await ask(`/metrics?token=${token}`)).status).toBe(401);
    expect((await ask('/metrics', `Bearer ${token}`, 'POST')).status).toBe(405);
    expect((await ask('/metrics2', `Bearer ${token}`)).status).toBe(404);
  });

  it('does not exist without a token', async () => {
    const ask = await serving(null);
    expect((await ask('/metrics', 'Bearer ')).status).toBe(404);
    expect((await ask('/metrics', 'Bearer null')).status).toBe(404);
  });
});
