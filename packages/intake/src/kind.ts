import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { type Archive, openArchive } from './archive.ts';
import { fileBytesMax } from './limits.ts';
import { looksLikeText } from './text-encoding.ts';
import { readXml, type XmlAttributes } from './xml.ts';

/** The kinds of file this room reads. */
export type FileKind = 'odt' | 'docx' | 'ods' | 'xlsx' | 'csv';

/** A foreign file that is of a kind we read, opened as far as its directory. */
export type ForeignFile =
  | { readonly kind: 'odt' | 'docx' | 'ods' | 'xlsx'; readonly archive: Archive }
  | { readonly kind: 'csv'; readonly bytes: Uint8Array };

/**
 * Foreign bytes -> what they are, by what stands in them; a name or media type is never believed. Fails with
 * `fileTooLarge`, `fileEmpty`, `filePdf`, `fileImage`, `fileOldOffice`, `fileEncrypted`, `fileHasMacros`, `fileKindUnknown`,
 * or as `openArchive` does. Never throws.
 */
export function openFile(bytes: Uint8Array): Result<ForeignFile, Failure> {
  if (bytes.length === 0) return failed(failure('fileEmpty'));
  if (bytes.length > fileBytesMax)
    return failed(failure('fileTooLarge', { limit: fileBytesMax, count: bytes.length }));
  if (startsWith(bytes, 'PK\x03\x04')) return openOffice(bytes);
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return failed(failure(isEncryptedPackage(bytes) ? 'fileEncrypted' : 'fileOldOffice'));
  if (latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return failed(failure('filePdf'));
  if (isImage(bytes)) return failed(failure('fileImage'));
  return looksLikeText(bytes) && !isMarkup(bytes)
    ? ok({ kind: 'csv', bytes })
    : failed(failure('fileKindUnknown'));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function startsWith(bytes: Uint8Array, magic: string, at = 0): boolean {
  return latin1(bytes.subarray(at, at + magic.length)) === magic;
}

/** Office wraps an encrypted DOCX or XLSX into its old container, in a stream of this name (MS-OFFCRYPTO 2.3). */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );
}

function isImage(bytes: Uint8Array): boolean {
  const isBitmap =
    startsWith(bytes, 'BM') && bytes.length > 14 && latin1(bytes.subarray(6, 10)) === '\0\0\0\0';
  return (
    isBitmap ||
    ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'].some((magic) =>
      startsWith(bytes, magic),
    ) ||
    (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) ||
    /^ftyp(hei|hev|mif|avi)/.test(latin1(bytes.subarray(4, 12))) ||
    /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,400}?-->\s*)?<svg[\s>]/i.test(latin1(bytes.subarray(0, 1024)))
  );
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^(\xef\xbb\xbf)?\s*(<[!?a-z]|\{\\rtf)/i.test(latin1(bytes.subarray(0, 256)));
}

const documentTypes = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.text-template': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.spreadsheet-template': 'ods',
} as const;

function openOffice(bytes: Uint8Array): Result<ForeignFile, Failure> {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  if (archive.value.has('[Content_Types].xml')) return openMicrosoft(archive.value);
  if (archive.value.has('mimetype')) return openDocument(archive.value);
  return failed(failure('fileKindUnknown'));
}

function openDocument(archive: Archive): Result<ForeignFile, Failure> {
  const type = archive.read('mimetype');
  if (!type.ok) return type;
  const name = latin1(type.value.subarray(0, 200)).trim();
  const kind = Object.entries(documentTypes).find(([known]) => known === name)?.[1];
  if (!kind || !archive.has('content.xml')) return failed(failure('fileKindUnknown'));
  if (archive.names.some((part) => /^(Basic|Scripts)\//.test(part))) return failed(failure('fileHasMacros'));
  const encrypted = isEncryptedDocument(archive);
  if (!encrypted.ok) return encrypted;
  return encrypted.value ? failed(failure('fileEncrypted')) : ok({ kind, archive });
}

const manifestNames = new Map([['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'm']]);

/** OpenDocument encrypts part by part and lists it in the manifest (ODF 1.3 part 2, 3.4). */
function isEncryptedDocument(archive: Archive): Result<boolean, Failure> {
  if (!archive.has('META-INF/manifest.xml')) return ok(archive.has('encrypted-package'));
  const manifest = archive.read('META-INF/manifest.xml');
  if (!manifest.ok) return manifest;
  let encrypted = archive.has('encrypted-package');
  const read = readXml(manifest.value, manifestNames, {
    open(name) {
      if (name === 'm:encryption-data') encrypted = true;
    },
    close() {},
    text() {},
  });
  return read.ok ? ok(encrypted) : read;
}

const contentTypeNames = new Map([['http://schemas.openxmlformats.org/package/2006/content-types', 'ct']]);
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

function openMicrosoft(archive: Archive): Result<ForeignFile, Failure> {
  const types = archive.read('[Content_Types].xml');
  if (!types.ok) return types;
  const said: string[] = [];
  const read = readXml(types.value, contentTypeNames, {
    open(_, attributes: XmlAttributes) {
      said.push(attributes.get('ContentType') ?? '');
    },
    close() {},
    text() {},
  });
  if (!read.ok) return read;
  const isMacro = /macroenabled(?!.*binary)|vbaproject|vnd\.ms-office\.activex/i;
  if (said.some((type) => /sheet\.binary/i.test(type))) return failed(failure('fileKindUnknown'));
  if (
    said.some((type) => isMacro.test(type)) ||
    archive.names.some((part) => /(^|\/)(vbaProject\.bin|activeX\/|macrosheets\/)/i.test(part))
  )
    return failed(failure('fileHasMacros'));
  if (said.includes(`${word}document.main+xml`) || said.includes(`${word}template.main+xml`))
    return ok({ kind: 'docx', archive });
  if (said.includes(`${sheet}sheet.main+xml`) || said.includes(`${sheet}template.main+xml`))
    return ok({ kind: 'xlsx', archive });
  return failed(failure('fileKindUnknown'));
}
