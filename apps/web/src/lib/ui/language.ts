import { directionOf, type Language, languages, tagOf } from '@fortschrift/domain/language';

/** Name of the cookie and of the query parameter that carry the chosen language. */
export const languageCookie = 'lang';

/** Every language by its own name in its own script, as its speakers look for it. */
const ownNames: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  'de-leicht': 'Leichte Sprache',
  en: 'English',
  uk: 'Українська',
  ar: 'العربية',
  tr: 'Türkçe',
  ru: 'Русский',
};

/** One entry of a language choice, with the attributes its name needs to be read right. */
export interface LanguageEntry {
  readonly language: Language;
  readonly name: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** All languages of the hall in the order they are offered. */
export const languageEntries: readonly LanguageEntry[] = languages.map((language) => ({
  language,
  name: ownNames[language],
  lang: tagOf(language),
  dir: directionOf(language),
}));
