import type { Translated } from '../message.ts';
import type { receipt } from './de.ts';

/** What stands on receipts and on the page they lead to, as every language has it. */
export type ReceiptMessages = Translated<typeof receipt>;
