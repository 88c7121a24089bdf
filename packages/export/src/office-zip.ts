import { type Zippable, zipSync } from 'fflate';

/** A file inside an office document. */
export type OfficePart = { readonly name: string; readonly content: string | Uint8Array };

/**
 * Packs an office document. The same parts give the same bytes: every entry carries the first moment a ZIP file can
 * name. `stored` parts are not compressed; OpenDocument wants `mimetype` first and stored (ODF 1.3 part 2, 3.3).
 */
export function packOffice(
  parts: readonly OfficePart[],
  stored: ReadonlySet<string> = new Set(),
): Uint8Array {
  const files: Zippable = {};
  const encoder = new TextEncoder();
  // Local time, as the ZIP format has it: the same digits in every time zone.
  const mtime = new Date(1980, 0, 1);
  for (const { name, content } of parts) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    files[name] = [bytes, { level: stored.has(name) ? 0 : 6, mtime }];
  }
  return zipSync(files);
}
