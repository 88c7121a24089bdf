import type { Translated } from '../message.ts';
import type { hall } from './de.ts';

/** The sentences of the participants' path, as every language has them. */
export type HallMessages = Translated<typeof hall>;
