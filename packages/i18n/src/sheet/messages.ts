import type { Translated } from '../message.ts';
import type { sheet } from './de.ts';

/** The sentences around a table’s sheet, as every language has them. */
export type SheetMessages = Translated<typeof sheet>;
