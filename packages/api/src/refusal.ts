import type { Failure } from '@fortschrift/domain/failure';
import type { Context } from 'hono';
import type { Ports } from './ports.ts';
import { statusOf } from './status.ts';

/** Answers with a failure and its status; `requestId` names the request in the log. */
export function refuse(context: Context, reason: Failure, requestId?: string): Response {
  if (reason.code === 'throttled' && reason.limit) context.header('retry-after', String(reason.limit));
  return context.json(
    { failure: { ...reason, ...(requestId ? { id: requestId } : {}) } },
    statusOf[reason.code],
  );
}

const requestIds = new WeakMap<Request, string>();

/** The id of a request, the same however often it is asked for. */
export function requestIdOf(context: Context, ports: Pick<Ports, 'newId'>): string {
  const known = requestIds.get(context.req.raw);
  if (known) return known;
  const made = ports.newId().slice(0, 10);
  requestIds.set(context.req.raw, made);
  return made;
}
