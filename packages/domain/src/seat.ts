import type { Id } from './id.ts';
import type { Language } from './language.ts';

/** A place at a table: a person without a name. What joins it to a phone is a token whose hash alone is stored. */
export type Seat = {
  readonly id: Id;
  readonly countyId: Id;
  readonly workshopId: Id;
  readonly tableId: Id | null;
  /** Counted per workshop, from 1; shown as "Platz 12". */
  readonly number: number;
  readonly language: Language;
  readonly state: 'seated' | 'ejected';
  readonly createdAt: number;
};

/** Most cards one seat may have at once; more is a mistake or mischief. */
export const cardsPerSeat = 60;

/** Colours for carets and presence, six-digit hex as the editor wants them; all reach 4.5:1 on paper. */
export const seatColours = [
  '#1F5FA8',
  '#7D5200',
  '#2E6B34',
  '#6B3FA0',
  '#A3285A',
  '#0B6663',
  '#9A3F12',
  '#3F5266',
] as const;

/** The caret colour of the n-th seat or account. */
export function seatColour(number: number): string {
  return (
    seatColours[((number % seatColours.length) + seatColours.length) % seatColours.length] ?? seatColours[0]
  );
}
