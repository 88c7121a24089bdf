import type { Failure } from '@fortschrift/domain/failure';
import type { Language } from '@fortschrift/domain/language';
import type { FailureSentences } from './failures/de.ts';

export type { FailureSentences };

/** Loads the failure sentences of one language; a phone gets no other. */
export async function loadFailures(language: Language): Promise<FailureSentences> {
  switch (language) {
    case 'de':
      return (await import('./failures/de.ts')).failures;
    case 'de-leicht':
      return (await import('./failures/de-leicht.ts')).failures;
    case 'en':
      return (await import('./failures/en.ts')).failures;
    case 'uk':
      return (await import('./failures/uk.ts')).failures;
    case 'ar':
      return (await import('./failures/ar.ts')).failures;
    case 'tr':
      return (await import('./failures/tr.ts')).failures;
    case 'ru':
      return (await import('./failures/ru.ts')).failures;
  }
}

/** The sentence for a failure. */
export function sentenceFor(sentences: FailureSentences, failure: Failure): string {
  return sentences[failure.code](failure);
}
