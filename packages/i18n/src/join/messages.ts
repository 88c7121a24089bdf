import type { Translated } from '../message.ts';
import type { join } from './de.ts';

/** The sentences between the QR code and the table, as every language has them. */
export type JoinMessages = Translated<typeof join>;
