/** Languages of the participants' path, in the order they are offered; the first is the source. */
export const languages = ['de', 'de-leicht', 'en', 'uk', 'ar', 'tr', 'ru'] as const;
export type Language = (typeof languages)[number];

/** Whether a foreign text names a language the participants' path speaks. */
export function isLanguage(input: unknown): input is Language {
  return languages.some((language) => language === input);
}

/** Writing direction of a language, as HTML's `dir` wants it. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** BCP 47 tag for HTML's `lang`: plain German is German. */
export function tagOf(language: Language): string {
  return language === 'de-leicht' ? 'de' : language;
}
