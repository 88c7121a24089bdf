import type { Live } from '@fortschrift/api/ports/live';
import { editChapter, readChapter } from '@fortschrift/documents/chapter';
import { documentName } from '@fortschrift/documents/document-name';
import { readSheet } from '@fortschrift/documents/sheet';
import { closeCode } from '@fortschrift/sync/close-codes';
import type { Rooms } from '@fortschrift/sync/rooms';
import type { Materialise } from './materialise.ts';

type Parts = {
  readonly rooms: Rooms;
  readonly materialise: Materialise;
  readonly onProblem: (event: string, error: unknown) => void;
};

/** Plugs the rooms of live documents into what the api asks of them. */
export function plugLive({ rooms, materialise, onProblem }: Parts): Live {
  const refresh = (tableId: string): void => {
    rooms
      .refresh(documentName('board', tableId))
      .catch((error: unknown) => onProblem('board.refresh', error));
  };
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
    async editChapter(chapterId, actor, edits) {
      await rooms.change(documentName('chapter', chapterId), actor, (doc) => editChapter(doc, edits));
      await materialise.now(chapterId);
    },
  };
}
