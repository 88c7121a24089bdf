import { slugFor } from '@fortschrift/domain/county';
import type { ConceptVersion } from '@fortschrift/domain/version';
import type { FileFormat } from './contract/public.ts';

/**
 * The `Content-Disposition` of a version's file (RFC 6266): a plain name every system can keep, and the title
 * as it is written for those that understand more.
 */
export function fileDisposition(
  title: string,
  version: Pick<ConceptVersion, 'label'>,
  format: FileFormat,
): string {
  const plain = `${slugFor(title)}-${version.label}.${format}`;
  const written = `${title
    .replace(/[/\\:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} ${version.label}.${format}`;
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended(written)}`;
}

/** Percent-encodes everything RFC 8187 does not allow as it stands. */
function extended(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
