import * as Y from 'yjs';
import { stepOneFrame, stepTwoFrame, updateFrame } from './frames.ts';
import { CorruptDocumentError, type LoadedDocument } from './ports.ts';

export interface LiveDocument {
  readonly doc: Y.Doc;
  readonly epoch: number;
  /** Which actor writes under which client id. */
  readonly claims: Map<number, string>;
  /** Client ids per actor. */
  readonly claimCounts: Map<string, number>;
  /** Encoded size in bytes, never less than the truth. */
  size(): number;
  /** The same, measured anew: expensive, exact. */
  measure(): number;
  /**
   * Applies a judged update and returns what Yjs took from it, one update per transaction (the first is the sender's, later ones are
   * clean-ups Yjs makes itself). `missing` is true when a part could not be integrated; that part is dropped.
   * Throws when Yjs does; the document is then in doubt and must be dropped.
   */
  apply(update: Uint8Array): { readonly taken: readonly Uint8Array[]; readonly missing: boolean };
  /** Runs a change of the server's own in one transaction; returns the updates it made. Throws HalfDoneError when `fn` threw after it had changed something. */
  change(fn: (doc: Y.Doc) => void): readonly Uint8Array[];
  /** The same for a projection, whose filling may take its time. Nothing else may write meanwhile. */
  fill(fn: (doc: Y.Doc) => void | Promise<void>): Promise<readonly Uint8Array[]>;
  claim(clientIds: readonly number[], actor: string): void;
  /** The frames that bring a peer with this encoded state vector up to date; null when the vector cannot be read. */
  answer(stateVector: Uint8Array): readonly Buffer[] | null;
  /** SyncStep1 of this document. */
  question(): Buffer;
  destroy(): void;
}

/** A change threw after it had altered the document: what is in memory is no longer what was meant. */
export class HalfDoneError extends Error {
  override readonly name = 'HalfDoneError';
}

/** The tail that may follow the cached state before it is encoded anew. */
const tailFrames = 256;
const tailBytes = 128 * 1024;

/**
 * Brings stored bytes to life. Throws CorruptDocumentError when a stored update cannot be read or builds on one that is
 * not there: such a document is not shown at all, least of all empty.
 */
export function openDocument(name: string, loaded: LoadedDocument): LiveDocument {
  const doc = new Y.Doc();
  const captured: Uint8Array[] = [];
  let bytes = 0;
  let base: { frame: Buffer; tail: Buffer[]; tailBytes: number } | null = null;
  const claims = new Map(loaded.claims.map((claim) => [claim.clientId, claim.actor]));
  const claimCounts = new Map<string, number>();
  for (const actor of claims.values()) claimCounts.set(actor, (claimCounts.get(actor) ?? 0) + 1);

  try {
    doc.transact(() => {
      for (const update of loaded.snapshot === null ? loaded.updates : [loaded.snapshot, ...loaded.updates]) {
        if (update.length === 0) continue;
        Y.applyUpdate(doc, update);
        bytes += update.length;
      }
    });
  } catch (error) {
    doc.destroy();
    throw new CorruptDocumentError(`${name}: a stored update cannot be read`, { cause: error });
  }
  if (dropPending(doc)) {
    doc.destroy();
    throw new CorruptDocumentError(`${name}: a stored update builds on one that is missing`);
  }
  doc.on('update', (update: Uint8Array) => {
    captured.push(update);
    bytes += update.length;
  });

  function take(): readonly Uint8Array[] {
    const taken = captured.splice(0);
    if (base !== null) {
      for (const update of taken) {
        const frame = updateFrame(update);
        base.tail.push(frame);
        base.tailBytes += frame.length;
      }
      if (base.tail.length > tailFrames || base.tailBytes > Math.max(tailBytes, base.frame.length / 4))
        base = null;
    }
    return taken;
  }

  return {
    doc,
    epoch: loaded.epoch,
    claims,
    claimCounts,
    size: () => bytes,
    measure() {
      bytes = Y.encodeStateAsUpdate(doc).length;
      return bytes;
    },
    apply(update) {
      captured.length = 0;
      Y.applyUpdate(doc, update);
      const missing = dropPending(doc);
      return { taken: take(), missing };
    },
    change(fn) {
      captured.length = 0;
      try {
        doc.transact(() => fn(doc));
      } catch (error) {
        throw captured.length > 0 ? new HalfDoneError('change stopped half-way', { cause: error }) : error;
      }
      return take();
    },
    async fill(fn) {
      captured.length = 0;
      await fn(doc);
      return take();
    },
    claim(clientIds, actor) {
      for (const id of clientIds) claims.set(id, actor);
      claimCounts.set(actor, (claimCounts.get(actor) ?? 0) + clientIds.length);
    },
    answer(stateVector) {
      // An empty vector is one zero byte: somebody who has nothing. Encoded once for all of them.
      if (stateVector.length === 1 && stateVector[0] === 0) {
        base ??= { frame: stepTwoFrame(Y.encodeStateAsUpdate(doc)), tail: [], tailBytes: 0 };
        return [base.frame, ...base.tail];
      }
      try {
        return [stepTwoFrame(Y.encodeStateAsUpdate(doc, stateVector))];
      } catch {
        return null;
      }
    },
    question: () => stepOneFrame(Y.encodeStateVector(doc)),
    destroy: () => doc.destroy(),
  };
}

/** Forgets what waits for updates that never came. True when there was something. */
function dropPending(doc: Y.Doc): boolean {
  const { store } = doc;
  if (store.pendingStructs === null && store.pendingDs === null) return false;
  store.pendingStructs = null;
  store.pendingDs = null;
  return true;
}
