import type * as Y from 'yjs';

/** One run of a client's history in an update that no document holds yet. */
export type Struct = Y.Item | Y.GC | Y.Skip;

/** Finds, in the structs of a decoded update, the one that covers an id; null when the update has none. They must be in order. */
export function findIn(structs: readonly Struct[]): (id: Y.ID) => Struct | null {
  let byClient: Map<number, Struct[]> | null = null;

  function sorted(): Map<number, Struct[]> {
    const lists = new Map<number, Struct[]>();
    for (const struct of structs) {
      const list = lists.get(struct.id.client);
      if (list) list.push(struct);
      else lists.set(struct.id.client, [struct]);
    }
    return lists;
  }

  return (id) => {
    byClient ??= sorted();
    const list = byClient.get(id.client) ?? [];
    let low = 0;
    let high = list.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const struct = list[middle];
      if (struct === undefined) return null;
      if (struct.id.clock > id.clock) high = middle - 1;
      else if (struct.id.clock + struct.length <= id.clock) low = middle + 1;
      else return struct;
    }
    return null;
  };
}
