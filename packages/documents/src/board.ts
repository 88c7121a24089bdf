import type { BoardCluster, BoardIdea } from '@fortschrift/domain/board';
import type { BoardView } from '@fortschrift/domain/board-view';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type * as Y from 'yjs';

/**
 * Brings a board document to the given picture, touching only what differs, so that a card moved is a few
 * bytes on the wire. The server alone writes boards; they are never stored.
 */
export function projectBoard(doc: Y.Doc, view: BoardView): void {
  doc.transact(() => {
    const head = doc.getMap('head');
    put(head, 'table', view.table);
    put(head, 'workshop', view.workshop);
    put(head, 'dots', view.dots);
    put(head, 'voted', view.voted);
    put(head, 'people', view.people);
    put(head, 'stage', view.stage);
    put(head, 'covered', view.covered);
    put(head, 'mediators', view.mediators);
    put(head, 'paperDots', view.paperDots);
    putAll(doc.getMap('ideas'), view.ideas);
    putAll(doc.getMap('clusters'), view.clusters);
  });
}

/** The picture a board document holds; null before the first one arrived. */
export function readBoard(doc: Y.Doc): BoardView | null {
  const head = doc.getMap('head');
  if (!head.has('table')) return null;
  // The server alone writes this document, from a BoardView; its shape is that of `projectBoard` above.
  return {
    table: head.get('table') as BoardView['table'],
    workshop: head.get('workshop') as BoardView['workshop'],
    dots: head.get('dots') as BoardView['dots'],
    voted: head.get('voted') as number,
    people: head.get('people') as number,
    stage: head.get('stage') as BoardView['stage'],
    covered: head.get('covered') as BoardView['covered'],
    mediators: head.get('mediators') as BoardView['mediators'],
    paperDots: head.get('paperDots') as BoardView['paperDots'],
    ideas: inOrder([...doc.getMap('ideas').values()] as BoardIdea[]),
    clusters: inOrder([...doc.getMap('clusters').values()] as BoardCluster[]),
  };
}

function inOrder<Thing extends { readonly id: string; readonly position: number }>(things: Thing[]): Thing[] {
  return things.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

function putAll(map: Y.Map<unknown>, things: readonly { readonly id: string }[]): void {
  const present = new Set(things.map((thing) => thing.id));
  for (const id of [...map.keys()]) if (!present.has(id)) map.delete(id);
  for (const thing of things) put(map, thing.id, thing);
}

function put(map: Y.Map<unknown>, key: string, value: unknown): void {
  const held = map.get(key);
  if (held === undefined || canonicalJson(held) !== canonicalJson(value)) map.set(key, value);
}
