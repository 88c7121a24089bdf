import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Metrics } from '@fortschrift/sync/metrics';
import { prometheusText } from '@fortschrift/sync/prometheus';

/** Answers a request for the metrics; false, with nothing said, when it is for something else. */
export type MetricsPage = (request: IncomingMessage, response: ServerResponse) => boolean;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * GET /metrics in Prometheus' text form, for whoever shows `Authorization: Bearer <token>`; 401 to everybody else. Without a
 * token there is no such page. It holds figures only: no names of documents, people or places.
 */
export function createMetricsPage(token: string | null, read: () => Metrics): MetricsPage {
  if (token === null) return () => false;
  const wanted = digest(`Bearer ${token}`);
  return (request, response) => {
    if (request.url?.split('?')[0] !== '/metrics') return false;
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.method !== 'GET') {
      response.writeHead(405, { allow: 'GET' }).end();
    } else if (!timingSafeEqual(digest(request.headers.authorization ?? ''), wanted)) {
      response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
    } else {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
      response.end(prometheusText(read()) + processText(process.memoryUsage()));
    }
    return true;
  };
}

/** Memory of the whole process, under the names Prometheus' own client libraries use. */
function processText({ rss, heapUsed }: NodeJS.MemoryUsage): string {
  return [
    '# HELP process_resident_memory_bytes Memory of the process',
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${rss}`,
    '# HELP nodejs_heap_size_used_bytes Heap in use',
    '# TYPE nodejs_heap_size_used_bytes gauge',
    `nodejs_heap_size_used_bytes ${heapUsed}`,
    '',
  ].join('\n');
}
