/** What may succeed or fail in an expected way, in this room's own words. Same shape as the domain's Result. */
export type Outcome<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** Wraps a value as the successful outcome. */
export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps the reason of an expected failure. */
export function refused<Failure>(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}

/** Somebody has to wait: `retryAfterMs` milliseconds (at least 1) until another try can be let in. */
export type Throttled = { readonly code: 'throttled'; readonly retryAfterMs: number };

/** Gives the moment: whole milliseconds since 1970 (Unix time). Injected so that tests own the time. */
export type Clock = () => number;
