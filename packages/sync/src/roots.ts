import * as Y from 'yjs';
import type { Struct } from './update-structs.ts';

/** What a document may carry at its top: nothing else is let in. */
export interface Root {
  readonly name: string;
  readonly type: 'map' | 'array' | 'text' | 'xml';
}

export interface RootGuard {
  /** Why an item may not lie where it wants to, directly below a root; null when it may, or lies deeper. */
  objection(item: Y.Item): string | null;
}

/**
 * Judges the places of the items of one undigested update. An item names its parent, or leaves it to the neighbour it was written
 * beside, which is in the update (`inUpdate`) or in the document.
 */
export function createRootGuard(
  roots: readonly Root[],
  doc: Y.Doc,
  inUpdate: (id: Y.ID) => Struct | null,
): RootGuard {
  /** The root below which a struct of the update lies; null when it lies deeper, or goes round in circles, which Yjs will not apply. */
  const found = new Map<Struct, string | null>();

  function rootOf(start: Y.Item): string | null {
    const path: Struct[] = [];
    let current: Struct = start;
    let name: string | null = null;
    for (;;) {
      const known = found.get(current);
      if (known !== undefined) {
        name = known;
        break;
      }
      path.push(current);
      found.set(current, null);
      if (!(current instanceof Y.Item)) break;
      // While undecoded into a document, `parent` is the name of a root, an id, or null (then the neighbour says it).
      const parent: unknown = current.parent;
      if (typeof parent === 'string') name = parent;
      const beside: Y.ID | null = current.origin ?? current.rightOrigin;
      if (parent !== null || beside === null) break;
      const next = inUpdate(beside);
      if (next === null) {
        name = rootInDocument(beside, doc);
        break;
      }
      current = next;
    }
    for (const struct of path) found.set(struct, name);
    return name;
  }

  return {
    objection(item) {
      const name = rootOf(item);
      if (name === null) return null;
      const root = roots.find((each) => each.name === name);
      if (root === undefined) return 'unknown root';
      const named = typeof (item.parent as unknown) === 'string';
      // Beside a neighbour the key is the neighbour's.
      const keyed = named && (item.parentSub !== null) !== (root.type === 'map');
      return keyed || !holds(root, item) ? `root is a ${root.type}` : null;
    },
  };
}

function holds({ type }: Root, { content }: Y.Item): boolean {
  if (content instanceof Y.ContentDeleted) return true;
  if (type === 'text') return !(content instanceof Y.ContentAny);
  // An editor reads blocks at the top; a text or letters there would throw it.
  if (type === 'xml') return content instanceof Y.ContentType && content.type instanceof Y.XmlElement;
  return true;
}

/** The root below which an item of the document lies; null when it lies deeper, or is gone. */
function rootInDocument(id: Y.ID, doc: Y.Doc): string | null {
  if (id.clock >= Y.getState(doc.store, id.client)) return null;
  const item = Y.getItem(doc.store, id);
  const parent: unknown = item instanceof Y.Item ? item.parent : null;
  if (!(parent instanceof Y.AbstractType) || parent._item !== null) return null;
  for (const [name, type] of doc.share) if (type === parent) return name;
  return null;
}
