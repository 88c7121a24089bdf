import { pluralOf } from '../plural.ts';

/** Numbers with their thing, as hosts read them. */
export const plural = pluralOf('de');

/** e.g. "3 Karten" */
export const cards = (count: number): string => plural(count, { one: '# Karte', other: '# Karten' });

/** e.g. "1 Punkt" */
export const dots = (count: number): string => plural(count, { one: '# Punkt', other: '# Punkte' });

/** e.g. "12 Personen" */
export const people = (count: number): string => plural(count, { one: '# Person', other: '# Personen' });
