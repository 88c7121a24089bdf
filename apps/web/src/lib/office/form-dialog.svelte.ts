import type { Failure } from '@fortschrift/domain/failure';
import type { Result } from '@fortschrift/domain/result';
import { type FormProblem, focusProblem, problemAt, problemElsewhere, problemOf } from './problem.ts';

/** The state every form in a dialog has: whether it is being sent, and what was wrong with it. */
export class FormDialog {
  busy = $state(false);
  problem = $state.raw<FormProblem>();
  form = $state.raw<HTMLFormElement>();
  readonly #fields: readonly string[];
  readonly elsewhere = $derived.by(() => problemElsewhere(this.problem, this.#fields));

  /** `fields` are the names of the inputs that can show what was wrong with them. */
  constructor(fields: readonly string[]) {
    this.#fields = fields;
  }

  /** What to show beside an input. */
  at(field: string): string | undefined {
    return problemAt(this.problem, field);
  }

  /**
   * Sends the form once, whatever is pressed meanwhile. Answers with the value, or undefined when it was refused:
   * the problem is then shown and the focus at it. `own` has better sentences by the input's name.
   */
  async send<Value>(
    act: () => Promise<Result<Value, Failure>>,
    own: { readonly [field: string]: string } = {},
  ): Promise<{ readonly value: Value } | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    const sent = await act();
    this.busy = false;
    this.problem = sent.ok ? undefined : problemOf(sent.failure, own);
    if (sent.ok) return { value: sent.value };
    await focusProblem(this.form);
    return undefined;
  }
}
