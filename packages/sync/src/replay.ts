import * as Y from 'yjs';
import { CorruptDocumentError } from './ports.ts';

export interface Replayed {
  readonly doc: Y.Doc;
  /** Bytes of the rows the document is made of: about its encoded size, mostly more. */
  readonly bytes: number;
  /** How many rows could be read, from the first on. */
  readonly good: number;
  /** Why the others were not; null when there are none. */
  readonly damage: Error | null;
}

/**
 * Makes a document of stored rows (a snapshot, then updates in their order). The first row that cannot be read, or builds on one
 * that is not there, is where it ends: the rows before it are the last good state. Never throws for what the rows hold.
 */
export function replay(name: string, rows: readonly Uint8Array[]): Replayed {
  const whole = applied(rows);
  if (whole !== null) return { doc: whole, bytes: bytesOf(rows), good: rows.length, damage: null };
  const good = readable(rows);
  const damage = new CorruptDocumentError(`${name}: row ${good} of ${rows.length} cannot be read`);
  const before = rows.slice(0, good);
  const doc = applied(before);
  if (doc === null) throw new Error(`${name}: rows could be read one by one, but not together`);
  return { doc, bytes: bytesOf(before), good, damage };
}

function bytesOf(rows: readonly Uint8Array[]): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

/** The document of all rows, in one transaction; null when one of them cannot be read or something is missing. */
function applied(rows: readonly Uint8Array[]): Y.Doc | null {
  const doc = new Y.Doc();
  try {
    doc.transact(() => {
      for (const row of rows) if (row.length > 0) Y.applyUpdate(doc, row);
    });
    if (!dropPending(doc)) return doc;
  } catch {
    // Which row it was is found one by one.
  }
  doc.destroy();
  return null;
}

/** How many rows, from the first on, can be read one after the other. */
function readable(rows: readonly Uint8Array[]): number {
  const doc = new Y.Doc();
  try {
    for (const [index, row] of rows.entries()) {
      try {
        if (row.length > 0) Y.applyUpdate(doc, row);
      } catch {
        return index;
      }
      if (dropPending(doc)) return index;
    }
    return rows.length;
  } finally {
    doc.destroy();
  }
}

/** Forgets what waits for updates that never came. True when there was something. */
export function dropPending(doc: Y.Doc): boolean {
  const { store } = doc;
  if (store.pendingStructs === null && store.pendingDs === null) return false;
  store.pendingStructs = null;
  store.pendingDs = null;
  return true;
}
