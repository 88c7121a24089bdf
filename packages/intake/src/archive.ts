import { crc32, inflateRawSync } from 'node:zlib';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { type ArchiveEntry, readDirectory } from './archive-directory.ts';
import { type ArchiveLimits, archiveLimits, fileBytesMax } from './limits.ts';

/** A foreign zip archive whose directory was found sound. Parts are unpacked one by one, and only those asked for. */
export type Archive = {
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * The bytes of one part, checked against claimed size and CRC-32. Fails with `fileUnreadable` (no such part,
   * damaged), `fileSuspicious` (more comes out than was claimed) or `fileTooLarge` (all parts read so far).
   */
  read(name: string): Result<Uint8Array, Failure>;
};

/**
 * Foreign bytes -> an archive. Archives inside it stay closed. Fails as `readDirectory` does; never throws.
 */
export function openArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits = archiveLimits,
): Result<Archive, Failure> {
  if (bytes.length > fileBytesMax)
    return failed(failure('fileTooLarge', { limit: fileBytesMax, count: bytes.length }));
  const directory = readDirectory(bytes, limits);
  if (!directory.ok) return directory;
  const entries = new Map(directory.value.map((entry) => [entry.name, entry]));
  let left = limits.readBytes;
  return ok({
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (!entry) return failed(failure('fileUnreadable'));
      if (entry.size > left) return failed(failure('fileTooLarge', { limit: limits.readBytes }));
      left -= entry.size;
      return unpack(entry);
    },
  });
}

function unpack(entry: ArchiveEntry): Result<Uint8Array, Failure> {
  const bytes = entry.method === 'stored' ? ok(entry.packed) : inflate(entry);
  if (!bytes.ok) return bytes;
  return bytes.value.length === entry.size && crc32(bytes.value) === entry.crc
    ? bytes
    : failed(failure('fileUnreadable'));
}

function inflate({ packed, size }: ArchiveEntry): Result<Uint8Array, Failure> {
  try {
    // zlib unpacks chunk by chunk and gives up at the first one that is over the claim.
    return ok(inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: 256 * 1024 }));
  } catch (error) {
    const isOverClaim =
      error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return failed(failure(isOverClaim ? 'fileSuspicious' : 'fileUnreadable'));
  }
}
