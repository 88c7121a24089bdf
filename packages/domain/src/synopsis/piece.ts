/** A stretch of a comparison of two texts. */
export type Piece = { readonly kind: 'same' | 'deleted' | 'inserted'; readonly text: string };

/** One side of a comparison again: the pieces put together, without those of the other side. */
export function sideOf(pieces: readonly Piece[], side: 'before' | 'after'): string {
  const hidden = side === 'before' ? 'inserted' : 'deleted';
  return pieces
    .filter(({ kind }) => kind !== hidden)
    .map(({ text }) => text)
    .join('');
}

/** The comparison as seen from the other side: what was struck is new, and the other way round. */
export function mirrorPieces(pieces: readonly Piece[]): readonly Piece[] {
  return settle(
    pieces.map(({ kind, text }) => ({
      kind: kind === 'same' ? 'same' : kind === 'deleted' ? 'inserted' : 'deleted',
      text,
    })),
  );
}

/**
 * Pieces as they are read: in every changed place what was struck first, then what is new; neighbours of one kind
 * joined; a space alone between two changes belongs to both, so that "bis 2027" becomes one change and not two.
 */
export function settle(pieces: readonly Piece[]): readonly Piece[] {
  const settled: Piece[] = [];
  let deleted = '';
  let inserted = '';
  const flush = () => {
    if (deleted !== '') settled.push({ kind: 'deleted', text: deleted });
    if (inserted !== '') settled.push({ kind: 'inserted', text: inserted });
    deleted = '';
    inserted = '';
  };
  pieces.forEach(({ kind, text }, index) => {
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (deleted !== '' && inserted !== '' && text.trim() === '' && changes(pieces[index + 1])) {
      deleted += text;
      inserted += text;
    } else {
      flush();
      const last = settled.at(-1);
      if (last?.kind === 'same') settled[settled.length - 1] = { kind, text: last.text + text };
      else if (text !== '') settled.push({ kind, text });
    }
  });
  flush();
  return settled;
}

function changes(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'same';
}
