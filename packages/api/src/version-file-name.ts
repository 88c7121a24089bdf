import { slugFor } from '@fortschrift/domain/county';
import type { FileFormat } from '@fortschrift/domain/export-order';
import type { ConceptVersion } from '@fortschrift/domain/version';

/**
 * The `Content-Disposition` of a version's file (RFC 6266): a plain name every system can keep, and the title
 * as it is written for those that understand more.
 * @param part what of the version is in it; empty for the whole concept
 */
export function fileDisposition(
  title: string,
  version: Pick<ConceptVersion, 'label'>,
  format: FileFormat,
  part = '',
): string {
  const plain = `${slugFor(title)}-${version.label}${part === '' ? '' : `-${slugFor(part)}`}.${format}`;
  const written = `${`${title} ${version.label} ${part}`
    .replace(/[/\\:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}.${format}`;
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended(written)}`;
}

/** Percent-encodes everything RFC 8187 does not allow as it stands. */
function extended(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
