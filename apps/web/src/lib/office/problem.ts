import type { Failure } from '@fortschrift/domain/failure';
import { sentenceFor } from '@fortschrift/i18n/failures';
import { failures } from '@fortschrift/i18n/failures/de';
import { tick } from 'svelte';

/** What was wrong with a form: the sentence, and the input it concerns where there is one. */
export interface FormProblem {
  readonly field: string | null;
  readonly sentence: string;
}

/** A failure as a form shows it. `own` has better sentences for inputs of this form, by the input's name. */
export function problemOf(failure: Failure, own: { readonly [field: string]: string } = {}): FormProblem {
  const field = failure.field ?? null;
  return { field, sentence: (field && own[field]) || sentenceFor(failures, failure) };
}

/** The sentence to show beside an input, if the problem is there. */
export function problemAt(problem: FormProblem | undefined, field: string): string | undefined {
  return problem?.field === field ? problem.sentence : undefined;
}

/** The sentence to show above the form: of a problem that belongs to none of its inputs. */
export function problemElsewhere(
  problem: FormProblem | undefined,
  fields: readonly string[],
): string | undefined {
  return problem && !fields.includes(problem.field ?? '') ? problem.sentence : undefined;
}

/** Puts the focus into the first input of a form that has a problem, once it is shown. */
export async function focusProblem(form: HTMLElement | undefined): Promise<void> {
  await tick();
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
