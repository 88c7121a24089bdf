import { type Language, tagOf } from '@fortschrift/domain/language';

/** The forms a language needs for "n things"; `other` always, the rest as its grammar has them (CLDR). */
export type Forms = { readonly other: string } & {
  readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/**
 * Makes the chooser of a language: a whole number -> its form, with "#" replaced by the number, grouped as that
 * language does it and in the digits that stand on the table cards, in Arabic too.
 */
export function pluralOf(language: Language): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tagOf(language));
  const digits = new Intl.NumberFormat(tagOf(language), { numberingSystem: 'latn' });
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', digits.format(count));
}
