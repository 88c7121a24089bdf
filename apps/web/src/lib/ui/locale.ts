/** How one language of the participants' path is named and written. */
export interface LocaleForm {
  /** The language's own name in its own script. */
  readonly name: string;
  /** BCP 47 tag for `lang`. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Languages of the hall, in the order they are offered. Office, committee and public pages are German. */
export const locales = {
  de: { name: 'Deutsch', lang: 'de', dir: 'ltr' },
  'de-leicht': { name: 'Leichte Sprache', lang: 'de', dir: 'ltr' },
  en: { name: 'English', lang: 'en', dir: 'ltr' },
  uk: { name: 'Українська', lang: 'uk', dir: 'ltr' },
  ar: { name: 'العربية', lang: 'ar', dir: 'rtl' },
  tr: { name: 'Türkçe', lang: 'tr', dir: 'ltr' },
  ru: { name: 'Русский', lang: 'ru', dir: 'ltr' },
} as const satisfies Record<string, LocaleForm>;

export type Locale = keyof typeof locales;

/** The source language of every sentence and the answer to anything unknown. */
export const sourceLocale: Locale = 'de';

/** Name of the cookie and of the query parameter that carry the chosen language. */
export const localeName = 'lang';

/** Whether foreign text (a cookie, a query parameter) names a language we speak. */
export function isLocale(text: string | null | undefined): text is Locale {
  return typeof text === 'string' && Object.hasOwn(locales, text);
}
