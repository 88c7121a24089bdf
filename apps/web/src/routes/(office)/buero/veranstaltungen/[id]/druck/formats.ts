import { type Language, languages } from '@fortschrift/domain/language';

/** What can be printed for a hall. */
export const formats = ['a4', 'a5', 'platz', 'plakat-a4', 'plakat-a3'] as const;
export type PrintFormat = (typeof formats)[number];

/** The address -> the format; cards on A4 when it names none. */
export function formatIn(search: URLSearchParams): PrintFormat {
  return formats.find((known) => known === search.get('format')) ?? 'a4';
}

/** On paper by default: all but easy German, which says nearly the same as German in so few words. */
const usual = languages.filter((language) => language !== 'de-leicht');

/** The address -> the languages on the paper, in their order, German always among them. */
export function languagesIn(search: URLSearchParams): readonly Language[] {
  const named = search.getAll('sprache');
  if (named.length === 0) return usual;
  return languages.filter((language) => language === 'de' || named.includes(language));
}

/** The address of a format that keeps the languages. */
export function printAddress(format: PrintFormat, chosen: readonly Language[]): string {
  const search = new URLSearchParams({ format });
  for (const language of chosen) search.append('sprache', language);
  return `?${search}`;
}

/** Things as they lie on sheets that hold `count` of them; the last one may hold fewer. */
export function sheetsOf<Thing>(things: readonly Thing[], count: number): readonly (readonly Thing[])[] {
  return things.flatMap((_, index) => (index % count === 0 ? [things.slice(index, index + count)] : []));
}
