import type { Parking } from '@fortschrift/domain/parking';
import { parseJsonColumn } from '../json-column.ts';
import { parking } from '../shapes/board.ts';

/** The text of a `parked` column -> who takes the topic on; null stays null. `where` names table and row. */
export function parkingOf(text: string | null, where: string): Parking | null {
  return text === null ? null : parseJsonColumn(parking, text, where);
}

/** Who takes a topic on -> the text of a `parked` column. */
export function parkedText(parked: Parking | null): string | null {
  return parked === null ? null : JSON.stringify(parked);
}
