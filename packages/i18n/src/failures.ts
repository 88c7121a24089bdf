import type { Failure } from '@fortschrift/domain/failure';
import type { Language } from '@fortschrift/domain/language';
import type { FailureSentences, HallFailureSentences } from './failures/de.ts';

export type { FailureSentences, HallFailureSentences };

/** Loads what can go wrong at a table, in one language; a phone gets no other and no more. */
export async function loadHallFailures(language: Language): Promise<HallFailureSentences> {
  switch (language) {
    case 'de':
      return (await import('./failures/de.ts')).hallFailures;
    case 'de-leicht':
      return (await import('./failures/de-leicht.ts')).hallFailures;
    case 'en':
      return (await import('./failures/en.ts')).hallFailures;
    case 'uk':
      return (await import('./failures/uk.ts')).hallFailures;
    case 'ar':
      return (await import('./failures/ar.ts')).hallFailures;
    case 'tr':
      return (await import('./failures/tr.ts')).hallFailures;
    case 'ru':
      return (await import('./failures/ru.ts')).hallFailures;
  }
}

/** The sentence for a failure; one that has none among them is told as a failure of ours. */
export function sentenceFor(sentences: FailureSentences | HallFailureSentences, failure: Failure): string {
  const known: Partial<FailureSentences> = sentences;
  return (known[failure.code] ?? sentences.busy)(failure);
}
