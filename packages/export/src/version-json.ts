import { createHash } from 'node:crypto';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { VersionContent } from '@fortschrift/domain/version';
import { versionSchema } from '@fortschrift/domain/version-schema';
import { schemaProblem } from './json-schema.ts';

/**
 * Why a file is not a version as it was frozen: `notText` (bytes that are no UTF-8), `notJson`, `notAVersion` (it breaks
 * the published schema; `detail` says where and how), `notCanonical` (the same data, written differently: the hash would
 * not be the one that was published).
 */
export type VersionJsonFailure = {
  readonly code: 'notText' | 'notJson' | 'notAVersion' | 'notCanonical';
  readonly detail: string;
};

/**
 * Checks a downloaded version: that the bytes are UTF-8 and JSON in canonical form (RFC 8785), and what the published
 * schema calls a version.
 * @returns its SHA-256 as 64 hexadecimal digits, to compare with the printed one, and the content
 */
export function verifyVersionJson(
  bytes: Uint8Array,
): Result<{ readonly sha256: string; readonly content: VersionContent }, VersionJsonFailure> {
  let text: string;
  let data: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failed({ code: 'notText', detail: '' });
  }
  try {
    data = JSON.parse(text);
  } catch (error) {
    return failed({ code: 'notJson', detail: error instanceof SyntaxError ? error.message : '' });
  }
  const problem = schemaProblem(versionSchema, data);
  if (problem) return failed({ code: 'notAVersion', detail: `${problem.at || '/'}: ${problem.keyword}` });
  if (canonicalJson(data) !== text) return failed({ code: 'notCanonical', detail: '' });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  // The schema is tied to this type, key by key.
  return ok({ sha256, content: data as VersionContent });
}
