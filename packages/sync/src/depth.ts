import * as Y from 'yjs';
import type { Struct } from './update-structs.ts';

export interface DepthGauge {
  /** True when a type made by this item of the update would lie more than `most` types below its root. */
  tooDeep(item: Y.Item): boolean;
}

/**
 * Measures how deep the types of an undigested update would lie in the document, without applying it.
 * An item names its parent, or leaves it to the neighbour it was written beside; both may be in the update or in the document.
 */
export function createDepthGauge(
  inUpdate: (id: Y.ID) => Struct | null,
  doc: Y.Doc,
  most: number,
): DepthGauge {
  const levels = new Map<Struct, number>();

  /** How many types lie above an item that the document holds already. */
  function levelInDocument(id: Y.ID): number {
    const item = Y.getItem(doc.store, id);
    if (!(item instanceof Y.Item)) return 0;
    let level = 0;
    let type = item.parent;
    while (type instanceof Y.AbstractType && type._item !== null && level <= most) {
      level += 1;
      type = type._item.parent;
    }
    return level;
  }

  function levelOf(start: Y.Item): number {
    const path: { item: Struct; below: number }[] = [];
    let current: Struct = start;
    let level = 0;
    for (;;) {
      const measured = levels.get(current);
      if (measured !== undefined) {
        level = measured;
        break;
      }
      if (!(current instanceof Y.Item)) break;
      const parent: unknown = current.parent;
      const below: number = parent instanceof Y.ID ? 1 : 0;
      path.push({ item: current, below });
      // A circle of neighbours ends here; Yjs will find that it cannot apply it.
      levels.set(current, 0);
      const link: Y.ID | null = parent instanceof Y.ID ? parent : (current.origin ?? current.rightOrigin);
      if (typeof parent === 'string' || link === null) break;
      if (link.clock < Y.getState(doc.store, link.client)) {
        level = levelInDocument(link);
        break;
      }
      const found = inUpdate(link);
      if (found === null) break;
      current = found;
    }
    for (const step of path.reverse()) {
      level += step.below;
      levels.set(step.item, level);
    }
    return level;
  }

  return {
    tooDeep: (item) => levelOf(item) + 1 > most,
  };
}
