/**
 * A text as it is compared: without white space, soft hyphens and invisible characters, composed (NFC), with plain
 * quotation marks and dashes. `at[i]` is where the unit `i` of the folded text stands in the source; one more entry
 * holds the source's length.
 */
export type Folded = { readonly text: string; readonly at: readonly number[] };

const cluster = /\P{M}\p{M}*|\p{M}+/gu;
const unseen = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]+$/u;
const sameMark: { readonly [mark: string]: string } = {
  '„': '"',
  '“': '"',
  '”': '"',
  '»': '"',
  '«': '"',
  '‚': "'",
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
};

/** Folds a text; see `Folded`. Any string is fine, broken surrogates stay as they are. */
export function foldText(source: string): Folded {
  const parts: string[] = [];
  const at: number[] = [];
  for (const match of source.matchAll(cluster)) {
    if (unseen.test(match[0])) continue;
    const unit = sameMark[match[0]] ?? match[0].normalize('NFC');
    parts.push(unit);
    for (let index = 0; index < unit.length; index++) at.push(match.index);
  }
  at.push(source.length);
  return { text: parts.join(''), at };
}

/**
 * A stretch of the folded text, from unit `start` up to `end`, as a stretch of its source: it ends with the last
 * character that belongs to it, not with the space behind.
 */
export function unfold(
  folded: Folded,
  source: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const from = folded.at[start] ?? source.length;
  const until = folded.at[end] ?? source.length;
  return { start: from, end: from + source.slice(from, until).trimEnd().length };
}

/** How many characters two texts have in common at their ends (`back`) or at their beginnings. */
export function commonLength(a: string, b: string, back: boolean): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && (back ? a.at(-1 - length) === b.at(-1 - length) : a[length] === b[length]))
    length++;
  return length;
}
