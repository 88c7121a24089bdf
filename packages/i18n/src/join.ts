import type { Language } from '@fortschrift/domain/language';
import type { JoinMessages } from './join/messages.ts';

/** Loads what is read before sitting down, in one language. */
export async function loadJoin(language: Language): Promise<JoinMessages> {
  switch (language) {
    case 'de':
      return (await import('./join/de.ts')).join;
    case 'de-leicht':
      return (await import('./join/de-leicht.ts')).join;
    case 'en':
      return (await import('./join/en.ts')).join;
    case 'uk':
      return (await import('./join/uk.ts')).join;
    case 'ar':
      return (await import('./join/ar.ts')).join;
    case 'tr':
      return (await import('./join/tr.ts')).join;
    case 'ru':
      return (await import('./join/ru.ts')).join;
  }
}
