/** Whether a foreign text is a BCP 47 tag as a passage may carry it: a language, then script, country or variant. */
export function isLanguageTag(input: unknown): input is string {
  return typeof input === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(input);
}

/** Languages written from right to left unless their tag names another script. */
const rightToLeft: ReadonlySet<string> = new Set('ar arc ckb dv fa he iw ps sd ug ur yi'.split(' '));

/** Writing direction of a BCP 47 tag: its script decides where one is named (`ku-Arab`), else the language. */
export function directionOfTag(tag: string): 'ltr' | 'rtl' {
  const script = /-([A-Za-z]{4})(-|$)/.exec(tag)?.[1]?.toLowerCase();
  if (script !== undefined) return ['arab', 'hebr', 'syrc', 'thaa'].includes(script) ? 'rtl' : 'ltr';
  return rightToLeft.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Languages offered for a passage: those of the newcomers, of their children's schools and of the neighbours. */
export const passageLanguages = [
  'ar',
  'ckb',
  'en',
  'fa',
  'fr',
  'ku',
  'ps',
  'ru',
  'so',
  'sq',
  'ti',
  'tr',
  'uk',
] as const;
export type PassageLanguage = (typeof passageLanguages)[number];
