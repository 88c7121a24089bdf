import type { Id } from '@fortschrift/domain/id';
import type { MeasureCost } from '@fortschrift/domain/measure-money';

/** Whether something typed is a month (YYYY-MM), or nothing. */
export function isMonth(typed: string): boolean {
  return typed === '' || /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(typed);
}

/** A year as it is typed -> the number, null for nothing; undefined for what is no year of a plan. */
export function yearOf(typed: string): MeasureCost['year'] | undefined {
  if (typed === '') return null;
  return /^(19|20|21)\d{2}$/.test(typed) ? Number(typed) : undefined;
}

/** What can be referred to, as a choice: its number and title, without the thing itself. */
export function choicesOf(
  things: readonly { readonly id: Id; readonly number?: string; readonly title: string }[],
  untitled: string,
  without: Id | null = null,
): readonly { readonly value: Id; readonly label: string }[] {
  return things
    .filter(({ id }) => id !== without)
    .map(({ id, number, title }) => ({
      value: id,
      label: [number, title.trim() || untitled].filter(Boolean).join(' '),
    }));
}
