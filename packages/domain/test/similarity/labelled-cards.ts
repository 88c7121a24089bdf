import { readFileSync } from 'node:fs';
import type { SuggestCard } from '../../src/similarity/suggest.ts';

/** Reads lines of {id, text, lang, theme}: the cards, and the theme a person gave each. */
export function labelledCards(file: URL | string): {
  readonly cards: readonly SuggestCard[];
  readonly themes: ReadonlyMap<string, string>;
} {
  const lines: (SuggestCard & { readonly theme: string })[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return {
    cards: lines.map(({ id, text, lang }) => ({ id, text, lang })),
    themes: new Map(lines.map(({ id, theme }) => [id, theme])),
  };
}
