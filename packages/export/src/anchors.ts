import type { Id } from '@fortschrift/domain/id';

/** Kind and id -> the name of a place in the document, null when that name is taken already. */
export type AnchorOf = (kind: 'k' | 'z' | 'm', id: Id) => string | null;

/**
 * Gives out the names links may aim at: `k-<id>` for chapters, `z-<id>` for goals, `m-<id>` for measures. They become
 * named destinations, so `concept.pdf#m-<id>` opens the file at that measure. A name is given once, since the
 * compiler refuses links with two targets.
 */
export function createAnchors(): AnchorOf {
  const given = new Set<string>();
  return (kind, id) => {
    const name = `${kind}-${id}`;
    if (given.has(name)) return null;
    given.add(name);
    return name;
  };
}
