import type { Failure } from '@fortschrift/domain/failure';
import type { Language } from '@fortschrift/domain/language';
import type { FailureSentences } from './failures/de.ts';

export type { FailureSentences };

/** Loads the failure sentences of one language; a phone gets no other. */
export async function loadFailures(language: Language): Promise<FailureSentences> {
  switch (language) {
    case 'de':
      return (await import('./failures/de.ts')).failures;
    default:
      return (await import('./failures/de.ts')).failures;
  }
}

/** The sentence for a failure. */
export function sentenceFor(sentences: FailureSentences, failure: Failure): string {
  return sentences[failure.code](failure);
}
