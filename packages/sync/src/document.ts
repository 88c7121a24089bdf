import * as Y from 'yjs';
import { stepOneFrame, stepTwoFrame, updateFrame } from './frames.ts';
import { forgetFormer } from './lineage.ts';
import type { LoadedDocument } from './ports.ts';
import { dropPending, replay } from './replay.ts';
import type { Past, Typing } from './typing.ts';

/** An update the document has taken in, and the frame that tells others of it. */
export interface Taken {
  readonly update: Uint8Array;
  readonly frame: Buffer;
}

export interface LiveDocument {
  /** The document as Yjs has it: `integrate` first brings in what waits. */
  readonly doc: Y.Doc;
  readonly epoch: number;
  /** Why this is not the whole document but its last good state, to be read only; null when it is the whole. */
  readonly damage: Error | null;
  /** Which actor writes under which client id. */
  readonly claims: Map<number, string>;
  /** Client ids per actor. */
  readonly claimCounts: Map<string, number>;
  /** Encoded size in bytes, estimated from what came in: Yjs saves some by joining items and needs some for splitting them. */
  size(): number;
  /** The same, measured anew: expensive, exact. */
  measure(): number;
  /** What it takes on the heap, estimated in bytes. */
  weight(): number;
  /**
   * Applies a judged update and returns what Yjs took from it, one update per transaction (the first is the sender's, later ones are
   * clean-ups Yjs makes itself). `missing` is true when a part could not be integrated; that part is dropped. `deleted` counts the
   * characters and records that were there before and are not now.
   * Throws when Yjs does; the document is then in doubt and must be dropped. Nothing may wait (`integrate`).
   */
  apply(update: Uint8Array): {
    readonly taken: readonly Taken[];
    readonly missing: boolean;
    readonly deleted: number;
  };
  /** What is here, with what waits for Yjs. */
  readonly past: Past;
  /**
   * Takes in an update that needs no more judging (typing.ts). Yjs gets it together with others, before somebody needs to see it: one
   * transaction for many is a fraction of the work of one for each.
   */
  takeTyping(update: Uint8Array, typing: Typing): Taken;
  /** True when so much waits that it had better be integrated. */
  crowded(): boolean;
  /** Gives Yjs what waits for it and returns the clean-ups Yjs made of its own accord. Throws as `apply` does. */
  integrate(): readonly Taken[];
  /** Characters and records that are there. What it costs grows with the document. */
  living(): number;
  /** Runs a change of the server's own in one transaction; returns the updates it made. Throws HalfDoneError when `fn` threw after it had changed something. */
  change(fn: (doc: Y.Doc) => void): readonly Taken[];
  /** From now on this is a projection of that lineage (lineage.ts): answers delete what peers have of former ones. */
  begin(lineage: number): void;
  /** The same for a projection, whose filling may take its time. Nothing else may write meanwhile. */
  fill(fn: (doc: Y.Doc) => void | Promise<void>): Promise<readonly Taken[]>;
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

/** Heap of an empty document with its room, and heap per encoded byte: 11 to 20 were measured, by documents of many small edits. */
const emptyWeight = 8192;
const heapPerByte = 18;

const none: readonly Taken[] = [];

/** What may wait to be given to Yjs. */
const waitingUpdates = 256;
const waitingBytes = 64 * 1024;

/** The tail that may follow the cached state before it is encoded anew. */
const tailFrames = 2000;
const tailBytes = 256 * 1024;

/**
 * Brings stored bytes to life, up to the first damage (`damage`). Throws that CorruptDocumentError when nothing comes before it: such
 * a document is not shown at all, least of all empty.
 */
export function openDocument(name: string, loaded: LoadedDocument): LiveDocument {
  const rows = loaded.snapshot === null ? loaded.updates : [loaded.snapshot, ...loaded.updates];
  const { doc, good, bytes: stored, damage: broken } = replay(name, rows);
  const damage = broken ?? loaded.damage;
  if (damage !== null && good === 0) {
    doc.destroy();
    throw damage;
  }
  const captured: Uint8Array[] = [];
  let lineage: number | null = null;
  let bytes = stored;
  /** The encoded state as one ready answer, and the updates that came since, one by one and in one piece. */
  let base: { frame: Buffer; tail: Buffer[]; tailBytes: number; joined: Buffer | null } | null = null;
  const claims = new Map(loaded.claims.map((claim) => [claim.clientId, claim.actor]));
  const claimCounts = new Map<string, number>();
  for (const actor of claims.values()) claimCounts.set(actor, (claimCounts.get(actor) ?? 0) + 1);

  // A snapshot with nothing after it is the answer to the first who ask.
  if (loaded.snapshot !== null && rows.length === 1) {
    base = { frame: stepTwoFrame(loaded.snapshot), tail: [], tailBytes: 0, joined: null };
  }
  let deleted = 0;
  doc.on('afterTransaction', ({ deleteSet }: Y.Transaction) => {
    for (const ranges of deleteSet.clients.values()) for (const range of ranges) deleted += range.len;
  });
  // What waits was captured when it was taken in; Yjs tells of it again, all in one.
  let integrating = false;
  doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
    if (integrating && !local) return;
    captured.push(update);
    bytes += update.length;
  });
  let waiting: Uint8Array[] = [];
  let waitingLength = 0;
  /** The clocks that Yjs has not heard of yet. */
  const ahead = new Map<number, number>();

  function note(update: Uint8Array): Taken {
    const frame = updateFrame(update);
    if (base !== null) {
      base.tail.push(frame);
      base.joined = null;
      base.tailBytes += frame.length;
      if (base.tail.length > tailFrames || base.tailBytes > Math.max(tailBytes, base.frame.length / 4))
        base = null;
    }
    return { update, frame };
  }

  const take = (): readonly Taken[] => captured.splice(0).map(note);

  function integrate(): readonly Taken[] {
    if (waiting.length === 0) return none;
    const updates = waiting;
    waiting = [];
    waitingLength = 0;
    ahead.clear();
    integrating = true;
    try {
      const all = () => {
        for (const update of updates) Y.applyUpdate(doc, update);
      };
      Y.transact(doc, all, null, false);
    } finally {
      integrating = false;
    }
    if (dropPending(doc)) throw new Error(`${name}: what was typed builds on something unknown`);
    return take();
  }

  return {
    doc,
    epoch: loaded.epoch,
    damage,
    claims,
    claimCounts,
    size: () => bytes,
    weight: () => emptyWeight + heapPerByte * bytes,
    measure() {
      bytes = Y.encodeStateAsUpdate(doc).length;
      return bytes;
    },
    apply(update) {
      captured.length = 0;
      deleted = 0;
      Y.applyUpdate(doc, update);
      const missing = dropPending(doc);
      return { taken: take(), missing, deleted };
    },
    past: {
      known: (clientId) => ahead.get(clientId) ?? Y.getState(doc.store, clientId),
      isText(client, clock) {
        // Nothing but characters waits.
        if (clock >= Y.getState(doc.store, client)) return true;
        const item = Y.getItem(doc.store, Y.createID(client, clock));
        return item instanceof Y.Item && item.content instanceof Y.ContentString;
      },
    },
    takeTyping(update, { client, end }) {
      waiting.push(update);
      waitingLength += update.length;
      bytes += update.length;
      if (client !== null) ahead.set(client, end);
      const taken = note(update);
      return taken;
    },
    crowded: () => waiting.length >= waitingUpdates || waitingLength >= waitingBytes,
    integrate,
    living() {
      let sum = 0;
      for (const structs of doc.store.clients.values()) {
        for (const struct of structs) if (!struct.deleted) sum += struct.length;
      }
      return sum;
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
    begin(id) {
      lineage = id;
      doc.clientID = id;
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
        base ??= { frame: stepTwoFrame(Y.encodeStateAsUpdate(doc)), tail: [], tailBytes: 0, joined: null };
        if (base.tail.length === 0) return [base.frame];
        // A stock client calls itself synced at the answer: what is newer comes before it and waits in the client for what it builds on.
        base.joined ??= Buffer.concat(base.tail);
        return [base.joined, base.frame];
      }
      try {
        const former = lineage === null ? null : forgetFormer(stateVector, lineage);
        const state = Y.encodeStateAsUpdate(doc, stateVector);
        return [stepTwoFrame(former === null ? state : Y.mergeUpdates([former, state]))];
      } catch {
        return null;
      }
    },
    question: () => stepOneFrame(Y.encodeStateVector(doc)),
    destroy: () => doc.destroy(),
  };
}
