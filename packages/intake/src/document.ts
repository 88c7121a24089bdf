import { type PastedAs, pastedMax } from '@fortschrift/domain/concept-import';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { readDocx } from './document-docx.ts';
import { readOdt } from './document-odt.ts';
import { readHtmlDocument } from './html-blocks.ts';
import { openFile } from './kind.ts';
import type { Outline } from './outline.ts';
import { withGuessedHeadings } from './outline-headings.ts';
import { withPartsTogether } from './outline-parts.ts';
import { readTextDocument } from './text-document.ts';

/**
 * Foreign bytes -> the outline of a DOCX or ODT. Fails with `fileKindUnknown` (also for tables), `fileEmpty`,
 * `fileTooLarge`, or as `openFile` does. Never throws. It may take seconds of one core and some 300 MB for a file at the limits:
 * run it where it can be ended.
 */
export function readDocument(bytes: Uint8Array): Result<Outline, Failure> {
  const file = openFile(bytes);
  if (!file.ok) return file;
  if (file.value.kind !== 'docx' && file.value.kind !== 'odt') return failed(failure('fileKindUnknown'));
  const outline = file.value.kind === 'docx' ? readDocx(file.value.archive) : readOdt(file.value.archive);
  return outline.ok ? ok(asRead(outline.value)) : outline;
}

/**
 * Bytes of a text that was copied elsewhere, UTF-8 -> its outline. Fails with `fileUnreadable` for other encodings,
 * `fileTooLarge`, `fileEmpty`, or as reading HTML does. Never throws.
 */
export function readPasted(bytes: Uint8Array, pastedAs: PastedAs): Result<Outline, Failure> {
  if (bytes.length > pastedMax)
    return failed(failure('fileTooLarge', { limit: pastedMax, count: bytes.length }));
  const text = textIn(bytes);
  if (text === null) return failed(failure('fileUnreadable'));
  const outline = pastedAs === 'html' ? readHtmlDocument(text) : readTextDocument(text);
  return outline.ok ? ok(asRead(outline.value)) : outline;
}

function asRead(outline: Outline): Outline {
  return withGuessedHeadings(withPartsTogether(outline));
}

function textIn(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
