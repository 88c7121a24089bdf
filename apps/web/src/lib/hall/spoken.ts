import type { BoardIdea } from '@fortschrift/domain/board';
import { type Language, tagOf } from '@fortschrift/domain/language';
import { type PromptTranslation, promptIn } from '@fortschrift/domain/prompt-translation';

/** A text to be read aloud and the tag of the language it is in. */
export type SpokenPart = { readonly text: string; readonly lang: string };

/** What is read of a card: its words and its explanation, in its own language. */
export function spokenParts({ text, detail, language }: BoardIdea): readonly SpokenPart[] {
  const lang = tagOf(language);
  return [text, detail].filter((part) => part !== '').map((part) => ({ text: part, lang }));
}

/**
 * The voice for a language among those a device has: one that works without a network before others, then the one the
 * device prefers; null when it has none, since a voice of another language would read nonsense.
 */
export function voiceFor<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>>(
  voices: readonly Voice[],
  lang: string,
): Voice | null {
  const fitting = voices.filter(
    (voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === lang.toLowerCase().split('-')[0],
  );
  const rank = (voice: Voice) => (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return fitting.reduce<Voice | null>(
    (best, voice) => (best === null || rank(voice) > rank(best) ? voice : best),
    null,
  );
}

/** What is read of a question: its words in the reader's language where somebody translated it, else the German ones. */
export function spokenPrompt(
  translations: readonly PromptTranslation[],
  language: Language,
  text: string,
): SpokenPart {
  const told = promptIn(translations, language, text);
  return told === null ? { text, lang: 'de' } : { text: told, lang: tagOf(language) };
}
