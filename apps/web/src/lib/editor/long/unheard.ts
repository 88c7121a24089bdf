import { editScript } from '@fortschrift/domain/synopsis/edit-script';

/** Longest stretch a deletion remembers the words of. */
const rememberedMax = 600;
/** Words and signs by which the two may differ. */
const mostEdits = 1200;
const tokens = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/**
 * The words somebody strikes, for the mark to remember; empty for a single letter, which nothing can be written into, and
 * for very long stretches.
 */
export function remembered(words: string): string {
  return words.length > 1 && words.length <= rememberedMax ? words : '';
}

/** A stretch of a text, offsets in UTF-16. */
type Stretch = { readonly from: number; readonly to: number };

/**
 * What stands in a struck stretch and was not struck: words another wrote there, who had not heard of the deletion, as
 * whole words. None where the deletion does not remember what it struck.
 * @param struck what the deletion remembers
 * @param there what carries its mark now
 */
export function unheard(struck: string, there: string): readonly Stretch[] {
  if (struck === '' || struck === there) return [];
  const numbers = new Map<string, number>();
  const numbered = (text: string): readonly (readonly [string, number])[] =>
    (text.match(tokens) ?? []).map((token) => {
      const number = numbers.get(token) ?? numbers.size;
      numbers.set(token, number);
      return [token, number];
    });
  const [old, now] = [numbered(struck), numbered(there)];
  const runs = editScript(
    old.map(([, number]) => number),
    now.map(([, number]) => number),
    mostEdits,
  );
  // Too different to tell: rather too much stays than too little.
  if (runs === null) return [{ from: 0, to: there.length }];
  const found: Stretch[] = [];
  let index = 0;
  let offset = 0;
  for (const { kind, count } of runs) {
    if (kind === 'deleted') continue;
    const length = now.slice(index, index + count).reduce((sum, [token]) => sum + token.length, 0);
    if (kind === 'inserted') found.push({ from: offset, to: offset + length });
    index += count;
    offset += length;
  }
  return found;
}

/** The words of a struck stretch that go when that is accepted; parameters as of `unheard`. */
export function withoutUnheard(struck: string, there: string): string {
  return unheard(struck, there).reduceRight(
    (left, { from, to }) => left.slice(0, from) + left.slice(to),
    there,
  );
}
