/** Below this a compressed answer saves less than its own head costs. Bytes. */
const smallest = 1024;

/**
 * The same page, compressed while it is sent, when the browser can read that. Only for pages anybody may read: where
 * a page holds something personal, its length would tell a listener about it (BREACH, 2013).
 */
export function compressPage(page: Response, acceptEncoding: string | null): Response {
  const type = page.headers.get('content-type') ?? '';
  const length = Number(page.headers.get('content-length') ?? smallest);
  const able = acceptsGzip(acceptEncoding ?? '');
  if (!type.startsWith('text/html') || page.headers.has('content-encoding')) return page;
  page.headers.append('vary', 'accept-encoding');
  if (!able || page.body === null || length < smallest) return page;
  const headers = new Headers(page.headers);
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  const etag = headers.get('etag');
  // Another representation of the same page must not be taken for the same bytes (RFC 9110, 8.8.3).
  if (etag && !etag.startsWith('W/')) headers.set('etag', `W/${etag}`);
  return new Response(page.body.pipeThrough(new CompressionStream('gzip')), {
    status: page.status,
    statusText: page.statusText,
    headers,
  });
}

/** Whether a browser says it reads gzip: named, and not with the weight 0 that means "never". */
function acceptsGzip(accepted: string): boolean {
  return accepted.split(',').some((entry) => {
    const [name = '', ...rest] = entry.split(';').map((part) => part.trim().toLowerCase());
    return name === 'gzip' && !rest.some((part) => /^q=0(\.0{1,3})?$/.test(part));
  });
}
