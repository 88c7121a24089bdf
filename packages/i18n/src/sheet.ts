import type { Language } from '@fortschrift/domain/language';
import type { SheetMessages } from './sheet/messages.ts';

/** Loads what stands around a sheet, in one language. */
export async function loadSheet(language: Language): Promise<SheetMessages> {
  switch (language) {
    case 'de':
      return (await import('./sheet/de.ts')).sheet;
    case 'de-leicht':
      return (await import('./sheet/de-leicht.ts')).sheet;
    case 'en':
      return (await import('./sheet/en.ts')).sheet;
    case 'uk':
      return (await import('./sheet/uk.ts')).sheet;
    case 'ar':
      return (await import('./sheet/ar.ts')).sheet;
    case 'tr':
      return (await import('./sheet/tr.ts')).sheet;
    case 'ru':
      return (await import('./sheet/ru.ts')).sheet;
  }
}
