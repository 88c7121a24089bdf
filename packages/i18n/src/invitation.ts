import type { Language } from '@fortschrift/domain/language';
import type { InvitationMessages } from './invitation/messages.ts';

/** Loads the sentences of an invitation in one language. */
export async function loadInvitation(language: Language): Promise<InvitationMessages> {
  switch (language) {
    case 'de':
      return (await import('./invitation/de.ts')).invitation;
    case 'de-leicht':
      return (await import('./invitation/de-leicht.ts')).invitation;
    case 'en':
      return (await import('./invitation/en.ts')).invitation;
    case 'uk':
      return (await import('./invitation/uk.ts')).invitation;
    case 'ar':
      return (await import('./invitation/ar.ts')).invitation;
    case 'tr':
      return (await import('./invitation/tr.ts')).invitation;
    case 'ru':
      return (await import('./invitation/ru.ts')).invitation;
  }
}
