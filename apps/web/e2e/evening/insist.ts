type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: { readonly status: number } };

/** Milliseconds before something is sent again, first and at most. */
const patience = { first: 100, most: 1_600 };
/** Answers that mean "later", not "no": none at all, busy, too many at once. */
const later: readonly number[] = [0, 429, 502, 503];

/** Does something until the server has answered it; gives the answer, and throws when that is a refusal. `again` counts how often it was repeated. */
export async function insist<Value>(
  who: string,
  attempt: () => Promise<Outcome<Value>>,
  again: () => void = () => undefined,
): Promise<Value> {
  for (let wait = patience.first; ; wait = Math.min(2 * wait, patience.most)) {
    const outcome = await attempt();
    if (outcome.ok) return outcome.value;
    if (!later.includes(outcome.failure.status))
      throw new Error(`${who} was refused: ${JSON.stringify(outcome.failure)}`);
    again();
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
