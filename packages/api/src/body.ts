import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import { readBody } from './limited-body.ts';

/** Largest request body in bytes: a card has at most a few kilobytes, a decision a little more. */
export const bodyLimit = 256 * 1024;

/**
 * Reads a request's body as JSON, counting bytes as they come so that a wrong or missing length does not
 * matter. Fails with `notJson` (also for another content type) or `tooLarge` (with the limit in bytes).
 */
export async function readJson(request: Request): Promise<Result<unknown, Failure>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) return failed(failure('notJson'));
  try {
    // A connection that breaks off in the middle throws here: no bug, and nobody is there to hear the answer.
    const bytes = await readBody(request, bodyLimit);
    if (bytes === null) return failed(failure('tooLarge', { limit: bodyLimit }));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok(JSON.parse(text, dropPrototype));
  } catch {
    return failed(failure('notJson'));
  }
}

/** `__proto__` in foreign JSON is never data. */
function dropPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
