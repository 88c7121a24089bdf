import type { Language } from '@fortschrift/domain/language';
import type { HallFailureSentences } from '@fortschrift/i18n/failures';
import type { HallMessages } from '@fortschrift/i18n/hall/messages';
import { createContext } from 'svelte';

/** What the hall says, in the language the person chose. */
export interface HallWords {
  readonly locale: Language;
  readonly hall: HallMessages;
  readonly failures: HallFailureSentences;
}

/** Hands the words to everything in the hall: `provideWords(() => words)` above, `hallWords()()` below. */
export const [hallWords, provideWords] = createContext<() => HallWords>();
