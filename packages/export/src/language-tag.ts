/** The country office programs expect beside a language; where several speak it, the one their lists begin with. */
const countries: { readonly [language: string]: string } = {
  de: 'DE',
  en: 'GB',
  uk: 'UA',
  ru: 'RU',
  tr: 'TR',
  ar: 'SA',
  fa: 'IR',
};

/** A BCP 47 language -> the country written beside it in office files; null when we know none. */
export function countryOf(language: string): string | null {
  return countries[language] ?? null;
}

/** A BCP 47 language -> language and country in one tag, such as `uk-UA`. */
export function regionalTag(language: string): string {
  const country = countryOf(language);
  return country === null ? language : `${language}-${country}`;
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string | null): boolean {
  return language === 'ar' || language === 'fa';
}
