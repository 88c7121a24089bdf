/** Languages a passage of a text can be in, by tag. */
export const passageLanguageNames = {
  ar: 'Arabisch',
  ckb: 'Kurdisch (Sorani)',
  en: 'Englisch',
  fa: 'Persisch (Farsi, Dari)',
  fr: 'Französisch',
  ku: 'Kurdisch (Kurmandschi)',
  ps: 'Paschto',
  ru: 'Russisch',
  so: 'Somali',
  sq: 'Albanisch',
  ti: 'Tigrinya',
  tr: 'Türkisch',
  uk: 'Ukrainisch',
} as const;
