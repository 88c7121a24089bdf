import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';

/** The encodings office programs save plain tables in. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Foreign bytes -> text. A byte order mark decides; without one the bytes are UTF-8 when they can be, else Windows-1252,
 * in which Excel for Windows saves CSV. Fails with `fileUnreadable` when a mark promises what does not follow.
 */
export function decodeText(
  bytes: Uint8Array,
): Result<{ readonly text: string; readonly encoding: TextEncodingName }, Failure> {
  const marked = markOf(bytes);
  for (const encoding of marked ? [marked] : (['utf-8', 'windows-1252'] as const)) {
    try {
      return ok({ text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding });
    } catch {
      // Not this one; a broken text under a byte order mark has no other.
    }
  }
  return failed(failure('fileUnreadable'));
}

function markOf(bytes: Uint8Array): TextEncodingName | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Whether bytes can be a plain text: no control characters but tab, line ends and form feed. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const mark = markOf(bytes);
  if (mark === 'utf-16le' || mark === 'utf-16be') return bytes.length % 2 === 0;
  return !bytes.some((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13);
}
