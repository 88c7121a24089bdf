import type { Store } from '@fortschrift/api/ports/store';
import { parseDocumentName } from '@fortschrift/documents/document-name';
import { readPlainText } from '@fortschrift/documents/document-text';
import type { AuditEntry } from '@fortschrift/domain/audit';
import {
  type CheckpointHead,
  type CheckpointReason,
  checkpointInterval,
  expendable,
  previewOf,
} from '@fortschrift/domain/checkpoint';
import type { Id } from '@fortschrift/domain/id';
import { CorruptDocumentError } from '@fortschrift/sync/ports';
import type { Rooms } from '@fortschrift/sync/rooms';
import * as Y from 'yjs';

/** States of sheets and chapters, put aside so that one can go back to them. */
export type Checkpoints = {
  /** To be called after each commit of a document: while people write, a state is put aside every few minutes. */
  committed(name: string): void;
  /** To be called right when much is deleted at once, before that is committed: what stood there until then is put aside. */
  deleting(name: string): void;
  /** Puts the committed state aside, soon; nothing when it is empty, damaged, or the same as last time. */
  putAside(name: string, reason: CheckpointReason, actor: string): void;
  /** Puts it aside by hand, of a damaged document the last good state; resolves with what is kept. */
  keep(name: string, actor: string): Promise<CheckpointHead>;
  /**
   * Puts `bytes` in the place of the document under a new epoch. What stood there is put aside in the same breath,
   * together with the audit entry; resolves with its id. Rejects with nothing changed when `bytes` are no whole state.
   */
  goBack(name: string, bytes: Uint8Array, entry: AuditEntry): Promise<Id>;
  /** Ends all waiting and resolves when nothing is under way. */
  close(): Promise<void>;
};

type Parts = {
  readonly rooms: Pick<Rooms, 'read' | 'inspect' | 'raiseEpoch'>;
  readonly store: Pick<Store, 'transact'>;
  readonly now: () => number;
  readonly newId: () => Id;
  readonly onProblem: (event: string, error: unknown) => void;
  /** Milliseconds between states put aside while people write. */
  readonly interval?: number;
};

/** Makes the keeper of former states. */
export function createCheckpoints({
  rooms,
  store,
  now,
  newId,
  onProblem,
  interval = checkpointInterval,
}: Parts): Checkpoints {
  const timers = new Map<string, NodeJS.Timeout>();
  const underway = new Set<Promise<unknown>>();

  function inBackground(work: Promise<unknown>): void {
    const settled: Promise<unknown> = work
      .catch((error: unknown) => {
        // A damaged document is reported where it is found.
        if (!(error instanceof CorruptDocumentError)) onProblem('checkpoint', error);
      })
      .finally(() => underway.delete(settled));
    underway.add(settled);
  }

  /** Stores a state with whatever else belongs into its transaction, and lets go of those that are too many. */
  async function put(
    name: string,
    bytes: Uint8Array,
    reason: CheckpointReason,
    actor: string,
    entry: AuditEntry | null = null,
  ): Promise<CheckpointHead> {
    const text = textOf(name, bytes);
    const head: CheckpointHead = {
      ...{ id: newId(), document: name, at: now(), reason, actor },
      preview: previewOf(text),
      length: text.length,
    };
    return store.transact(async (rows) => {
      if (entry !== null) await rows.audit.append(entry);
      const [newest] = await rows.checkpoints.ofDocument(name);
      if (newest && (await rows.checkpoints.isNewest(name, bytes))) return newest;
      await rows.checkpoints.insert(head, bytes);
      await rows.checkpoints.remove(expendable(await rows.checkpoints.ofDocument(name)));
      return head;
    });
  }

  async function aside(state: Promise<Uint8Array | null>, ...[name, reason, actor]: Aside): Promise<void> {
    const bytes = await state;
    if (bytes === null || textOf(name, bytes) === '') return;
    await put(name, bytes, reason, actor);
  }

  async function lastGood(name: string): Promise<Uint8Array> {
    const { state } = await rooms.inspect(name);
    return state ?? Y.encodeStateAsUpdate(new Y.Doc());
  }

  return {
    committed(name) {
      const kind = parseDocumentName(name)?.kind;
      if (kind === undefined || kind === 'board' || kind === 'desk' || timers.has(name)) return;
      const timer = setTimeout(() => {
        timers.delete(name);
        inBackground(aside(rooms.read(name), name, 'written', 'system'));
      }, interval);
      timer.unref();
      timers.set(name, timer);
    },
    deleting(name) {
      // Asked for at once, the log answers before it takes the deletion.
      const before = rooms.inspect(name).then(({ state }) => state);
      inBackground(aside(before, name, 'deletion', 'system'));
    },
    putAside(name, reason, actor) {
      inBackground(aside(rooms.read(name), name, reason, actor));
    },
    async keep(name, actor) {
      return put(name, await rooms.read(name).catch(orLastGood(name, lastGood)), 'kept', actor);
    },
    async goBack(name, bytes, entry) {
      const next = Y.encodeStateAsUpdate(docOf(bytes));
      let before: Id | null = null;
      await rooms.raiseEpoch(name, async (current) => {
        const standing = current ?? Y.encodeStateAsUpdate(new Y.Doc());
        before = (await put(name, standing, 'restore', entry.actor, entry)).id;
        return next;
      });
      if (before === null) throw new Error(`${name}: nothing was put aside`);
      return before;
    },
    async close() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      await Promise.all(underway);
    },
  };
}

type Aside = [name: string, reason: CheckpointReason, actor: string];

function orLastGood(name: string, lastGood: (name: string) => Promise<Uint8Array>) {
  return (error: unknown): Promise<Uint8Array> => {
    if (error instanceof CorruptDocumentError) return lastGood(name);
    throw error;
  };
}

function textOf(name: string, bytes: Uint8Array): string {
  const doc = docOf(bytes);
  const text = readPlainText(parseDocumentName(name)?.kind ?? 'board', doc);
  doc.destroy();
  return text;
}

/** The document of a whole state. Throws when the bytes are no update, or one that builds on what is not in it. */
export function docOf(bytes: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, bytes);
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    throw new Error('a state with a hole');
  return doc;
}
