import type { Language } from '@fortschrift/domain/language';
import type { ReceiptMessages } from './receipt/messages.ts';

/** Loads the words of receipts in one language; a phone gets no other. */
export async function loadReceipt(language: Language): Promise<ReceiptMessages> {
  switch (language) {
    case 'de':
      return (await import('./receipt/de.ts')).receipt;
    case 'de-leicht':
      return (await import('./receipt/de-leicht.ts')).receipt;
    case 'en':
      return (await import('./receipt/en.ts')).receipt;
    case 'uk':
      return (await import('./receipt/uk.ts')).receipt;
    case 'ar':
      return (await import('./receipt/ar.ts')).receipt;
    case 'tr':
      return (await import('./receipt/tr.ts')).receipt;
    case 'ru':
      return (await import('./receipt/ru.ts')).receipt;
  }
}
