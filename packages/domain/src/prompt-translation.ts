import { type Failure, failure } from './failure.ts';
import { type Language, languages } from './language.ts';
import { failed, ok, type Result } from './result.ts';
import { parseText } from './text.ts';

/**
 * What a question says in another language of the hall. It belongs to the German words it was made from, not to a
 * place: a question that is worded anew is shown in German until somebody translates the new words, and a question
 * two tables share is translated once.
 */
export type PromptTranslation = {
  readonly language: Language;
  /** The German words, as they stand in the event. */
  readonly text: string;
  /** The same in the language, 1 to 400 characters: other languages need more room than the 280 of a question. */
  readonly words: string;
};

/** Languages a question can be translated into: all but the one it is written in. */
export const promptLanguages: readonly Language[] = languages.filter((language) => language !== 'de');

/** Most characters of a translation, and most translations of one language. */
export const promptWordsMax = 400;
export const promptsMax = 120;

/** What a text says in a language; null where nobody translated it, and in German. */
export function promptIn(
  translations: readonly PromptTranslation[],
  language: Language,
  text: string,
): string | null {
  const found = translations.find((each) => each.language === language && each.text === text);
  return found?.words ?? null;
}

type Foreign = { readonly [key: string]: unknown };

/**
 * The translations an event has, with those of one language replaced by foreign ones: `prompts` are pairs of German
 * text and its words, empty words take a translation away. Fails with `wrongShape` for anything else and for German,
 * `numberOutOfRange` above 120 pairs, and with what is wrong with a text.
 */
export function withTranslations(
  before: readonly PromptTranslation[],
  language: unknown,
  prompts: unknown,
): Result<readonly PromptTranslation[], Failure> {
  const into = promptLanguages.find((known) => known === language);
  if (!into || !Array.isArray(prompts)) return failed(failure('wrongShape', { field: 'translations' }));
  if (prompts.length > promptsMax)
    return failed(failure('numberOutOfRange', { field: 'translations', limit: promptsMax }));
  const made = new Map<string, PromptTranslation>();
  for (const each of prompts) {
    const { text, words }: Foreign = typeof each === 'object' && each !== null ? { ...each } : {};
    const original = parseText(text, { field: 'translations', min: 1, max: 280 });
    if (!original.ok) return original;
    const parsed = parseText(words, { field: 'translations', min: 0, max: promptWordsMax });
    if (!parsed.ok) return parsed;
    if (parsed.value === '') made.delete(original.value);
    else made.set(original.value, { language: into, text: original.value, words: parsed.value });
  }
  return ok([...before.filter((other) => other.language !== into), ...made.values()]);
}

/** The translations an event begins with: foreign ones of any languages, each as `withTranslations` wants it. */
export function parseTranslations(
  input: readonly { readonly language: unknown; readonly text: unknown; readonly words: unknown }[],
): Result<readonly PromptTranslation[], Failure> {
  let made: readonly PromptTranslation[] = [];
  for (const language of new Set(input.map((each) => each.language))) {
    const next = withTranslations(
      made,
      language,
      input.filter((each) => each.language === language),
    );
    if (!next.ok) return next;
    made = next.value;
  }
  return ok(made);
}
