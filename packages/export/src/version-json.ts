import { createHash } from 'node:crypto';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { VersionContent } from '@fortschrift/domain/version';

/**
 * Why a file is not a version as it was frozen: `notJson`, `notAVersion` (another format), `notCanonical` (the same
 * data, written differently: the hash would not be the one that was published).
 */
export type VersionJsonFailure = 'notJson' | 'notAVersion' | 'notCanonical';

/**
 * Checks a downloaded version: that the text is JSON in canonical form (RFC 8785) and says it is a version.
 * @returns its SHA-256 as 64 hexadecimal digits, to compare with the printed one, and the content
 */
export async function verifyVersionJson(
  text: string,
): Promise<Result<{ readonly sha256: string; readonly content: VersionContent }, VersionJsonFailure>> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return failed('notJson');
  }
  if (!isVersionContent(data)) return failed('notAVersion');
  if (canonicalJson(data) !== text) return failed('notCanonical');
  return ok({ sha256: createHash('sha256').update(text, 'utf8').digest('hex'), content: data });
}

/** The format names the shape; content with this name is written by `freezeVersion` alone. */
function isVersionContent(data: unknown): data is VersionContent {
  return (
    typeof data === 'object' &&
    data !== null &&
    'format' in data &&
    data.format === 'fortschrift-version/1' &&
    'chapters' in data &&
    Array.isArray(data.chapters)
  );
}
