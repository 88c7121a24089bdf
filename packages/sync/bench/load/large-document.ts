import * as Y from 'yjs';
import type { Transaction } from '../traces/trace.ts';
import { createDice } from './dice.ts';
import { firstClient } from './typing.ts';

/** A large text document as the updates its author made, and as what it must be in the end. */
export interface LargeDocument {
  readonly updates: readonly Uint8Array[];
  readonly text: string;
  readonly edits: number;
}

/** Edits of one update: so few that no server takes it for an attack, so many that it is quick to write. */
const together = 500;

/** So many edits as a person makes them: mostly on from where the last one was, one in five a deletion, now and then elsewhere. */
export function typedDocument(edits: number): LargeDocument {
  const dice = createDice(3);
  let length = 0;
  let at = 0;
  const transactions: Transaction[] = Array.from({ length: edits }, () => {
    if (dice(60) === 0) at = dice(length + 1);
    if (at > 0 && dice(5) === 0) {
      at -= 1;
      length -= 1;
      return { patches: [[at, 1, '']] };
    }
    length += 1;
    at += 1;
    return { patches: [[at - 1, 0, 'etaoinshrdlu '[dice(13)] ?? 'x']] };
  });
  return largeDocument(transactions);
}

/** The document that the transactions of one writer make. */
export function largeDocument(transactions: readonly Transaction[]): LargeDocument {
  const doc = new Y.Doc();
  doc.clientID = firstClient;
  const text = doc.getText('text');
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (let at = 0; at < transactions.length; at += together) {
    doc.transact(() => {
      for (const { patches } of transactions.slice(at, at + together)) {
        for (const [place, deleted, inserted] of patches) {
          if (deleted > 0) text.delete(place, deleted);
          if (inserted !== '') text.insert(place, inserted);
        }
      }
    });
  }
  return { updates, text: text.toString(), edits: transactions.length };
}
