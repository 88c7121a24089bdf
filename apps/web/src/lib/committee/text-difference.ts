/** A piece of two texts laid side by side. */
export interface Piece {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** Words up to which two texts are compared word by word; beyond it one is shown struck, the other new. */
const longest = 1500;

/**
 * What was struck from `before` and what is new in `after`, word by word, in reading order (longest common
 * subsequence). Putting the pieces that are not inserted together gives `before`, those not deleted `after`.
 */
export function textDifference(before: string, after: string): readonly Piece[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  if (old.length > longest || fresh.length > longest)
    return merged([
      { kind: 'deleted', text: before },
      { kind: 'inserted', text: after },
    ]);
  const lengths = commonLengths(old, fresh);
  const pieces: Piece[] = [];
  let from = 0;
  let to = 0;
  while (from < old.length || to < fresh.length) {
    const left = old[from];
    const right = fresh[to];
    if (left !== undefined && left === right) {
      pieces.push({ kind: 'same', text: left });
      from += 1;
      to += 1;
    } else if (
      left !== undefined &&
      (right === undefined || at(lengths, from + 1, to) >= at(lengths, from, to + 1))
    ) {
      pieces.push({ kind: 'deleted', text: left });
      from += 1;
    } else {
      pieces.push({ kind: 'inserted', text: right ?? '' });
      to += 1;
    }
  }
  return merged(pieces);
}

/** A word with the space before it, so that the pieces put together are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*[^\s]+|\s+$/g) ?? [];
}

function commonLengths(old: readonly string[], fresh: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let from = old.length - 1; from >= 0; from -= 1) {
    const row = table[from] ?? [];
    for (let to = fresh.length - 1; to >= 0; to -= 1) {
      row[to] =
        old[from] === fresh[to]
          ? at(table, from + 1, to + 1) + 1
          : Math.max(at(table, from + 1, to), at(table, from, to + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], from: number, to: number): number {
  return table[from]?.[to] ?? 0;
}

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === piece.kind) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text !== '') joined.push(piece);
  }
  return joined;
}
