import { fold, plain } from './fold.ts';

/** A word as it stands in a text. */
export type Token = {
  /** As written, hyphens kept. */
  readonly surface: string;
  /** Folded, without hyphens: the same for Bürger-Bus, Bürgerbus and Buergerbus. */
  readonly word: string;
  readonly capital: boolean;
  /** Capital letter where no sentence begins: in German most likely a noun. */
  readonly noun: boolean;
  /** Whether a sign stands before it that parts phrases: the first word of a text, or one after a comma or full stop. */
  readonly afterSign: boolean;
};

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‐‑'’ʼ][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const inside = /[-‐‑'’ʼ]/g;

/**
 * The words of a text in their order. A text without any small letter says nothing about nouns. `folded` folds a word
 * without hyphens; give one that remembers where there are many texts.
 */
export function tokensOf(text: string, folded: (word: string) => string = fold): readonly Token[] {
  const readable = plain(text);
  const shouted = !/\p{Ll}/u.test(readable);
  const tokens: Token[] = [];
  let end = 0;
  for (const match of readable.matchAll(wordPattern)) {
    const surface = match[0];
    const between = readable.slice(end, match.index);
    const begins = tokens.length === 0 || /[.!?:\n„"•]/.test(between);
    const afterSign = tokens.length === 0 || /[^\s]/.test(between);
    end = match.index + surface.length;
    const capital = /^\p{Lu}/u.test(surface);
    const word = folded(surface.replace(inside, ''));
    tokens.push({ surface, word, capital, noun: capital && !begins && !shouted, afterSign });
  }
  return tokens;
}

/** The numbers of a text, as written, in their order: texts alike but for a number are not the same. */
export function numbersOf(text: string): string {
  return (text.match(/\p{N}+/gu) ?? []).join(' ');
}
