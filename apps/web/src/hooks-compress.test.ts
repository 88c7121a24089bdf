import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressPage } from './hooks-compress.ts';

const html = `<!doctype html><p>${'Integrations- und Teilhabekonzept '.repeat(200)}</p>`;
const page = (headers: Record<string, string> = {}) =>
  new Response(html, { headers: { 'content-type': 'text/html', etag: '"abc"', ...headers } });

describe('a public page on the wire', () => {
  it('is compressed, complete, and named as another representation', async () => {
    const sent = compressPage(page({ 'content-length': String(html.length) }), 'br;q=1.0, gzip;q=0.8');
    const bytes = new Uint8Array(await sent.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toBe(html);
    expect(bytes.length).toBeLessThan(html.length / 10);
    expect(sent.headers.get('content-encoding')).toBe('gzip');
    expect(sent.headers.get('content-length')).toBeNull();
    expect(sent.headers.get('etag')).toBe('W/"abc"');
    expect(sent.headers.get('vary')).toBe('accept-encoding');
  });

  it.each([null, '', 'br', 'gzip;q=0', 'identity, gzip; q=0.0', 'x-gzip-not'])(
    'stays as it is for a browser that accepts %s',
    async (accepted) => {
      const sent = compressPage(page(), accepted);
      expect(sent.headers.get('content-encoding')).toBeNull();
      expect(await sent.text()).toBe(html);
    },
  );

  it('is left alone when it is small, empty or no page', () => {
    const file = new Response(html, { headers: { 'content-type': 'application/pdf' } });
    const empty = new Response(null, { status: 304, headers: { 'content-type': 'text/html' } });
    for (const answer of [file, empty, page({ 'content-length': '900' })]) {
      expect(compressPage(answer, 'gzip').headers.get('content-encoding')).toBeNull();
    }
  });
});
