import { createHash } from 'node:crypto';
import type { Live } from '@fortschrift/api/ports/live';
import { editChapter, readChapter, writeChapter } from '@fortschrift/documents/chapter';
import { documentName, parseDocumentName } from '@fortschrift/documents/document-name';
import { readDocumentText } from '@fortschrift/documents/document-text';
import { changeMeasures } from '@fortschrift/documents/measure-change';
import {
  catchUp,
  landRecords,
  liftedIds,
  liftRecords,
  takeRecords,
} from '@fortschrift/documents/record-transfer';
import { readSheet } from '@fortschrift/documents/sheet';
import { canonicalJson } from '@fortschrift/domain/canonical-json';
import type { MeasureOutcome } from '@fortschrift/domain/catalogue/change';
import type { ChapterMark } from '@fortschrift/domain/concept-import';
import { closeCode } from '@fortschrift/sync/close-codes';
import { CorruptDocumentError } from '@fortschrift/sync/ports';
import type { Rooms } from '@fortschrift/sync/rooms';
import * as Y from 'yjs';
import { type Checkpoints, docOf } from './checkpoints.ts';
import type { Materialise } from './materialise.ts';

type Parts = {
  readonly rooms: Rooms;
  readonly materialise: Materialise;
  readonly checkpoints: Checkpoints;
  readonly onProblem: (event: string, error: unknown) => void;
};

/** Plugs the rooms of live documents into what the api asks of them. */
export function plugLive({ rooms, materialise, checkpoints, onProblem }: Parts): Live {
  const refresh = (tableId: string): void => {
    for (const kind of ['board', 'desk'] as const)
      rooms
        .refresh(documentName(kind, tableId))
        .catch((error: unknown) => onProblem(`${kind}.refresh`, error));
  };
  /** Reads a document; of a damaged one what could still be read. */
  async function show<Value>(name: string, read: (doc: Y.Doc) => Value): Promise<Value> {
    try {
      return await rooms.state(name, read);
    } catch (error) {
      if (!(error instanceof CorruptDocumentError)) throw error;
      const { state } = await rooms.inspect(name);
      return read(state === null ? new Y.Doc() : docOf(state));
    }
  }
  return {
    tableChanged: refresh,
    workshopChanged: (_, tableIds) => tableIds.forEach(refresh),
    rightsChanged(actors) {
      const changed = new Set(actors);
      rooms.disconnect((peer) => changed.has(peer.actor), closeCode.forbidden);
    },
    sheetRightChanged(tableId) {
      const name = documentName('sheet', tableId);
      rooms.disconnect((peer) => peer.name === name, closeCode.forbidden);
    },
    readSheet: (tableId) => rooms.state(documentName('sheet', tableId), readSheet),
    readChapter: (chapterId) => rooms.state(documentName('chapter', chapterId), readChapter),
    showSheet: async (tableId) => (await show(documentName('sheet', tableId), readSheet)).text,
    showChapter: (chapterId) => show(documentName('chapter', chapterId), readChapter),
    putAside: checkpoints.putAside,
    keepState: checkpoints.keep,
    textOfState(document, bytes) {
      const kind = parseDocumentName(document)?.kind ?? 'board';
      return readDocumentText(kind, docOf(bytes));
    },
    async goBack(document, bytes, entry) {
      const before = await checkpoints.goBack(document, bytes, entry);
      const name = parseDocumentName(document);
      if (name?.kind === 'chapter') await materialise.now(name.id);
      return before;
    },
    async editChapter(chapterId, actor, edits) {
      await rooms.change(documentName('chapter', chapterId), actor, (doc) => editChapter(doc, edits));
      await materialise.now(chapterId);
    },
    async moveRecords(from, to, actor, moved) {
      const [source, target] = [documentName('chapter', from), documentName('chapter', to)];
      const ids = moved.map(({ id }) => id);
      const lifted = await rooms.state(source, (doc) => liftRecords(doc, ids));
      await rooms.change(target, actor, (doc) => landRecords(doc, lifted, moved));
      // There before it is taken here: whatever happens in between, it stands somewhere.
      let taken = lifted;
      await rooms.change(source, actor, (doc) => {
        taken = takeRecords(doc, ids);
      });
      const gone = liftedIds(taken);
      const others = ids.filter((id) => !gone.has(id));
      await rooms.change(target, actor, (doc) => {
        // Somebody else moved or threw it away in this moment: it is not put here a second time.
        takeRecords(doc, others);
        catchUp(doc, lifted, taken);
      });
      await materialise.now(from);
      await materialise.now(to);
      return gone.size > 0;
    },
    async changeMeasures(chapterId, actor, changes) {
      let outcomes: readonly MeasureOutcome[] = [];
      await rooms.change(documentName('chapter', chapterId), actor, (doc) => {
        outcomes = changeMeasures(doc, changes);
      });
      if (outcomes.some(({ done }) => done)) await materialise.now(chapterId);
      return outcomes;
    },
    async fillChapter(chapterId, actor, content) {
      const name = documentName('chapter', chapterId);
      await rooms.change(name, actor, (doc) => writeChapter(doc, content));
      return rooms.state(name, markOf);
    },
    chapterMark: (chapterId) => show(documentName('chapter', chapterId), markOf),
    async emptyChapter(chapterId) {
      await rooms.raiseEpoch(documentName('chapter', chapterId), () => null);
    },
  };
}

/** The history is the state vector and the deletions; the content is what the editors show of it. */
function markOf(doc: Y.Doc): ChapterMark {
  const sum = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
  return {
    history: sum(Y.encodeSnapshot(Y.snapshot(doc))),
    content: sum(canonicalJson(readChapter(doc))),
  };
}
