import { editScript } from './edit-script.ts';
import type { Piece } from './piece.ts';

/**
 * Lists of names compared name by name: those that stay are the same wherever they stand now. Old order first, what
 * is new after the name it follows.
 */
export function listDifference(before: readonly string[], after: readonly string[]): readonly Piece[] {
  const kept = new Set(after);
  const held = new Set(before);
  const known = new Map<string, number>();
  const number = (name: string) => {
    const place = known.get(name) ?? known.size;
    known.set(name, place);
    return place;
  };
  const runs = editScript(before.map(number), after.map(number), before.length + after.length) ?? [];
  const pieces: Piece[] = [];
  let from = 0;
  let to = 0;
  for (const { kind, count } of runs) {
    for (let step = 0; step < count; step++) {
      const old = before[from] ?? '';
      const fresh = after[to] ?? '';
      if (kind === 'same') pieces.push({ kind, text: fresh });
      else if (kind === 'deleted' && !kept.has(old)) pieces.push({ kind, text: old });
      // A name that only changed its place is shown once, where it stands now.
      else if (kind === 'inserted') pieces.push({ kind: held.has(fresh) ? 'same' : kind, text: fresh });
      if (kind !== 'inserted') from++;
      if (kind !== 'deleted') to++;
    }
  }
  return pieces;
}

/** Names of a comparison as one text again, with the commas between those that one side shows. */
export function joinedNames(pieces: readonly Piece[], side: 'before' | 'after' | 'both'): readonly Piece[] {
  const hidden = side === 'before' ? 'inserted' : side === 'after' ? 'deleted' : null;
  return pieces
    .filter(({ kind }) => kind !== hidden)
    .flatMap((piece, index) => (index === 0 ? [piece] : [{ kind: 'same' as const, text: ', ' }, piece]));
}

/** Free words separated by commas, semicolons or lines -> the names, each once, in their order. */
export function namesOf(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[,;\n]/)
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ];
}
