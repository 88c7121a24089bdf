import { createHash, createHmac, randomInt } from 'node:crypto';
import { CODE_ALPHABET, normaliseSigns } from './join-code.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** Twelve of 32 signs, evenly drawn: 60 bits, which nobody guesses at the pace wrong codes are answered. */
export const RECEIPT_LENGTH = 12;

/** What a receipt's code proves: kept as hashes that say nothing about each other. */
export type ReceiptKeys = {
  /** SHA-256, 64 hexadecimal digits: what is stored to find the receipt by. */
  readonly hash: string;
  /** The key its cards are proved with; stored only while the event goes on. */
  readonly cardKey: string;
};

/** Draws a code: twelve signs without look-alikes. */
export function createReceiptCode(): string {
  return Array.from({ length: RECEIPT_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join(
    '',
  );
}

/** As it is shown, copied and read aloud: three groups of four, `K7P2-RX4M-9TQD`. */
export function formatReceiptCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}

/**
 * Reads a code somebody typed or pasted: any case, with or without spaces and dashes, look-alikes put right.
 * @returns the twelve signs, or `malformedCode` for what can be no code (also for anything that is no string).
 */
export function normaliseReceiptCode(input: unknown): Outcome<string, 'malformedCode'> {
  const code = typeof input === 'string' && input.length <= 64 ? normaliseSigns(input) : null;
  return code?.length === RECEIPT_LENGTH ? done(code) : refused('malformedCode');
}

/** What the code in its normal form is stored as and proves with. */
export function receiptKeys(code: string): ReceiptKeys {
  const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  return { hash: hash(`receipt:${code}`), cardKey: hash(`cards:${code}`) };
}

/**
 * The proof that a card belongs to a receipt: HMAC-SHA-256 (RFC 2104) of the card's id, 64 hexadecimal digits. Without
 * the key nobody can tell to which receipt or card a proof belongs.
 */
export function receiptProof(cardKey: string, ideaId: string): string {
  return createHmac('sha256', cardKey).update(ideaId, 'utf8').digest('hex');
}
