import type { ConceptIntake, PastedAs } from '@fortschrift/domain/concept-import';
import type { Failure } from '@fortschrift/domain/failure';
import { failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { type CallFailure, readFailure } from './client.ts';
import type { ImportAsked, ImportConfirmed, ImportPreview } from './contract/idea-import.ts';
import type { LetterheadView } from './contract/letterhead.ts';

type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Sends a file to see what it would bring; the file itself is not kept anywhere. Never throws. */
export function previewImport(
  fetch: Fetch,
  workshopId: Id,
  file: Blob,
  asked: ImportAsked,
): Promise<Result<ImportPreview, CallFailure>> {
  return send(fetch, `/api/workshops/${encodeURIComponent(workshopId)}/imports/preview`, file, asked);
}

/** Sends the same file again to take its cards over; answers with their number. Never throws. */
export function confirmImport(
  fetch: Fetch,
  workshopId: Id,
  file: Blob,
  asked: ImportConfirmed,
): Promise<Result<{ readonly cards: number }, CallFailure>> {
  return send(fetch, `/api/workshops/${encodeURIComponent(workshopId)}/imports`, file, asked);
}

/** Sends a foreign concept to be read and kept; answers with what waits for its mapping. Never throws. */
export function sendConcept(
  fetch: Fetch,
  file: Blob,
  name: string,
): Promise<Result<{ readonly intake: ConceptIntake }, CallFailure>> {
  return send(fetch, '/api/concept-intakes', file, { name });
}

/** Sends a text that was copied elsewhere, under a name, to be read like a file. Never throws. */
export function sendPasted(
  fetch: Fetch,
  text: string,
  pastedAs: PastedAs,
  name: string,
): Promise<Result<{ readonly intake: ConceptIntake }, CallFailure>> {
  return send(fetch, '/api/concept-intakes', new Blob([text]), { name, pastedAs });
}

/** Sends a logo in the place of the one before; answers with what the county looks like then. Never throws. */
export function sendLogo(
  fetch: Fetch,
  file: Blob,
  alt: string,
): Promise<Result<{ readonly letterhead: LetterheadView }, CallFailure>> {
  return send(fetch, '/api/county/logo', file, { alt });
}

/** A file that changed on disk meanwhile cannot be read any more: that is `fileUnreadable`. */
async function send<Answer>(
  fetch: Fetch,
  path: string,
  file: Blob,
  head: ImportAsked | { readonly name: string; readonly pastedAs?: PastedAs } | { readonly alt: string },
): Promise<Result<Answer, CallFailure>> {
  const whole = await file.arrayBuffer().catch(() => null);
  if (!whole) return failed(withStatus(failure('fileUnreadable'), 0));
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Blob([`${JSON.stringify(head)}\n`, whole]),
    });
    const answer: unknown = await response.json();
    // The server answers nothing else with a 2xx.
    return response.ok ? ok(answer as Answer) : failed(readFailure(answer, response.status));
  } catch {
    return failed(withStatus(failure('notSaved'), 0));
  }
}

function withStatus(reason: Failure, status: number): CallFailure {
  return { ...reason, status };
}
