import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { ArchiveLimits } from './limits.ts';

/** One packed part of an archive, as its directory and its own header agree on it. */
export type ArchiveEntry = {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: 'stored' | 'deflated';
  /** Bytes it claims to have when unpacked. */
  readonly size: number;
  readonly crc: number;
};

type Header = Omit<ArchiveEntry, 'packed'> & {
  readonly rawName: Uint8Array;
  readonly packedSize: number;
  readonly offset: number;
};

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const none = 0xffffffff;

/**
 * Reads the directory of a zip archive (PKWARE APPNOTE 6.3.9) without unpacking anything. Strict where readers of
 * zip disagree with each other: one directory that ends where the end record starts, names that are the same in
 * both headers, no two parts in the same bytes. Fails with `fileTooLarge` (entries, claimed sizes, claimed ratio, zip64),
 * `fileEncrypted`, `fileSuspicious` (paths that lead out, links, double names, overlaps) or `fileUnreadable`.
 */
export function readDirectory(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Result<readonly ArchiveEntry[], Failure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return failed(failure('fileUnreadable'));
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || length === none || start === none) return failed(failure('fileTooLarge'));
  if (
    view.getUint32(end + 4, true) !== 0 ||
    view.getUint16(end + 8, true) !== count ||
    start + length !== end
  )
    return failed(failure('fileUnreadable'));
  if (count > limits.entries) return failed(failure('fileTooLarge', { limit: limits.entries, count }));

  const headers: Header[] = [];
  let position = start;
  for (let index = 0; index < count; index++) {
    const header = readHeader(bytes, view, position, end);
    if (!header.ok) return header;
    headers.push(header.value.header);
    position = header.value.next;
  }
  if (position !== end) return failed(failure('fileUnreadable'));
  const sound = checkSizes(headers, limits) ?? checkNames(headers);
  return sound ? failed(sound) : locate(bytes, view, headers, start);
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function readHeader(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): Result<{ readonly header: Header; readonly next: number }, Failure> {
  if (at + 46 > end || view.getUint32(at, true) !== directorySignature)
    return failed(failure('fileUnreadable'));
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) return failed(failure('fileUnreadable'));
  // Bit 0: encrypted; bit 6: strongly encrypted; bit 13: the directory itself is; method 99: AES.
  if ((flags & 0x2041) !== 0 || method === 99) return failed(failure('fileEncrypted'));
  if (method !== 0 && method !== 8) return failed(failure('fileUnreadable'));
  const madeOnUnix = view.getUint16(at + 4, true) >> 8 === 3;
  const fileType = (view.getUint32(at + 38, true) >>> 28) & 0xf;
  const isLink = madeOnUnix && fileType === 0xa;
  if (isLink) return failed(failure('fileSuspicious'));
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const header: Header = {
    name: decodeName(rawName),
    rawName,
    method: method === 0 ? 'stored' : 'deflated',
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  const is64 = header.packedSize === none || header.size === none || header.offset === none;
  return is64 ? failed(failure('fileTooLarge')) : ok({ header, next });
}

function decodeName(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('latin1').decode(raw);
  }
}

function checkSizes(headers: readonly Header[], limits: ArchiveLimits): Failure | null {
  let total = 0;
  for (const { size, packedSize, method } of headers) {
    total += size;
    if (size > limits.entryBytes) return failure('fileTooLarge', { limit: limits.entryBytes, count: size });
    if (size > limits.ratioFloor && size > packedSize * limits.ratio) return failure('fileTooLarge');
    if (method === 'stored' && size !== packedSize) return failure('fileUnreadable');
  }
  return total > limits.totalBytes
    ? failure('fileTooLarge', { limit: limits.totalBytes, count: total })
    : null;
}

/** Names are never used as paths here; one that tries is the mark of a file made to attack some other reader. */
function checkNames(headers: readonly Header[]): Failure | null {
  const seen = new Set<string>();
  for (const { name } of headers) {
    const key = name.normalize('NFC').toLowerCase();
    const leadsOut =
      /^[/\\]|^[a-z]:|[\\\0]|(^|\/)\.\.?(\/|$)/i.test(name) || name === '' || name.length > 512;
    if (leadsOut || seen.has(key)) return failure('fileSuspicious');
    seen.add(key);
  }
  return null;
}

function locate(
  bytes: Uint8Array,
  view: DataView,
  headers: readonly Header[],
  directory: number,
): Result<readonly ArchiveEntry[], Failure> {
  const entries: ArchiveEntry[] = [];
  let free = 0;
  for (const header of headers.toSorted((a, b) => a.offset - b.offset)) {
    const { offset, rawName, packedSize, name, method, size, crc } = header;
    if (offset < free) return failed(failure('fileSuspicious'));
    if (offset + 30 > directory || view.getUint32(offset, true) !== localSignature)
      return failed(failure('fileUnreadable'));
    const nameLength = view.getUint16(offset + 26, true);
    const begin = offset + 30 + nameLength + view.getUint16(offset + 28, true);
    if (begin + packedSize > directory) return failed(failure('fileUnreadable'));
    const localName = bytes.subarray(offset + 30, offset + 30 + nameLength);
    if (Buffer.compare(localName, rawName) !== 0) return failed(failure('fileSuspicious'));
    if ((view.getUint16(offset + 6, true) & 0x41) !== 0) return failed(failure('fileEncrypted'));
    free = begin + packedSize;
    if (!name.endsWith('/')) entries.push({ name, method, size, crc, packed: bytes.subarray(begin, free) });
  }
  return ok(entries);
}
