import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { readBody } from './limited-body.ts';

/** Bytes of a file with cards: a survey with 5,000 answers has about 2 MB. */
const cardsLimit = 10 * 1024 * 1024;
const headLimit = 64 * 1024;
const newline = 10;

/** A file with what is asked about it. */
export type Upload = { readonly head: unknown; readonly file: Uint8Array };

/**
 * Reads a body of JSON on its first line and a file after it, counting bytes as they come. Fails with `notJson` (also for
 * another content type than application/octet-stream, which no form of a foreign page can send) or `fileTooLarge`.
 */
export async function readUpload(
  request: Request,
  uploadLimit = cardsLimit,
): Promise<Result<Upload, Failure>> {
  if (request.headers.get('content-type') !== 'application/octet-stream') return failed(failure('notJson'));
  try {
    const bytes = await readBody(request, uploadLimit + headLimit);
    if (bytes === null) return failed(failure('fileTooLarge', { limit: uploadLimit }));
    const end = bytes.subarray(0, headLimit).indexOf(newline);
    if (end < 0) return failed(failure('notJson'));
    const head: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end)),
    );
    const file = new Uint8Array(bytes.subarray(end + 1));
    return file.length > uploadLimit
      ? failed(failure('fileTooLarge', { limit: uploadLimit, count: file.length }))
      : ok({ head, file });
  } catch {
    return failed(failure('notJson'));
  }
}
