import { versionSchema } from '@fortschrift/domain/version-schema';
import type { RequestHandler } from './$types';

const text = `${JSON.stringify(versionSchema, null, 2)}\n`;

/** The JSON Schema of a version, for everybody: what other programs may rely on in a downloaded JSON file. */
export const GET: RequestHandler = () =>
  new Response(text, {
    headers: { 'content-type': 'application/schema+json', 'cache-control': 'public, max-age=3600' },
  });
