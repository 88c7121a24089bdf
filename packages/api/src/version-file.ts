import type { County } from '@fortschrift/domain/county';
import type { ExportOrder } from '@fortschrift/domain/export-order';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { closuresOf } from '@fortschrift/domain/synopsis/closure';
import type { ConceptVersion } from '@fortschrift/domain/version';
import type { ExportStep } from './contract/export.ts';
import type { Ports } from './ports.ts';
import { behindOf } from './thread.ts';

/** What a file is made from, and for whom: published ideas only, or all. */
export type FileSource = {
  readonly version: ConceptVersion;
  readonly county: County;
  readonly publicOnly: boolean;
};

/**
 * Makes a file of a version. JSON is the text that was hashed, byte for byte. Whether the asking person may read the other
 * version of a synopsis is for the caller to see. Fails with `notFound` when one of them is gone, else as `Files.ofVersion` does.
 */
export async function versionFile(
  { store: { rows }, files }: Pick<Ports, 'store' | 'files'>,
  { version, county, publicOnly }: FileSource,
  order: ExportOrder,
  how: { signal?: AbortSignal; tell?: (step: ExportStep) => void } = {},
): Promise<Result<Uint8Array, Failure>> {
  if (order.what === 'concept' && order.format === 'json') {
    const canonical = await rows.versions.canonical(version.id);
    return canonical === null ? failed(failure('notFound')) : ok(new TextEncoder().encode(canonical));
  }
  const content = await rows.versions.content(version.id);
  if (!content) return failed(failure('notFound'));
  const letterhead = await rows.letterheads.find(county.id);
  if (order.beforeId !== null) {
    const before = await rows.versions.find(order.beforeId);
    const old = await rows.versions.content(order.beforeId);
    if (!before || !old || before.countyId !== county.id) return failed(failure('notFound'));
    const closures = closuresOf(await rows.implementation.ofConcept(before.conceptId));
    const [from, to] = [
      { version: before, content: old },
      { version, content },
    ];
    return files.synopsis(order, { before: from, after: to, county, letterhead, closures }, how);
  }
  const behind = await behindOf(rows, county.id, { publicOnly });
  return files.ofVersion(order, { version, content, county, letterhead, behind }, how);
}

/** The media type of each format. */
export const mediaTypes: { readonly [format in ExportOrder['format']]: string } = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv; charset=utf-8',
};
