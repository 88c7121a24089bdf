/** What may succeed or fail in an expected way. A bug is a throw, never a Failed. */
export type Result<Value, Reason = never> = Ok<Value> | Failed<Reason>;
export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Failed<Reason> = { readonly ok: false; readonly failure: Reason };

/** Wraps a value as the successful outcome. */
export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

/** Wraps a reason as the expected failure. */
export function failed<Reason>(failure: Reason): Failed<Reason> {
  return { ok: false, failure };
}
