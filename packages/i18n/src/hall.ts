import type { Language } from '@fortschrift/domain/language';
import type { HallMessages } from './hall/messages.ts';

/** Loads the participants' path in one language; a phone gets no other. */
export async function loadHall(language: Language): Promise<HallMessages> {
  switch (language) {
    case 'de':
      return (await import('./hall/de.ts')).hall;
    case 'de-leicht':
      return (await import('./hall/de-leicht.ts')).hall;
    case 'en':
      return (await import('./hall/en.ts')).hall;
    case 'uk':
      return (await import('./hall/uk.ts')).hall;
    case 'ar':
      return (await import('./hall/ar.ts')).hall;
    case 'tr':
      return (await import('./hall/tr.ts')).hall;
    case 'ru':
      return (await import('./hall/ru.ts')).hall;
  }
}
