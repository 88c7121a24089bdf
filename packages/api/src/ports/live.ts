import type { ChapterEdit } from '@fortschrift/domain/chapter-edit';
import type { ChapterContent } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import type { Proposal } from '@fortschrift/domain/proposal';
import type { RichText } from '@fortschrift/domain/rich-text';

/** What the routes need of the live documents. */
export type Live = {
  /** Rows of a table changed: everybody at it gets the new picture. Returns at once; the picture follows. */
  tableChanged(tableId: Id): void;
  /** The same for all tables of a workshop. */
  workshopChanged(workshopId: Id, tableIds: readonly Id[]): void;
  /** Somebody's rights changed: open sockets of these actors (see actorName) are closed and come back with the new ones. */
  rightsChanged(actors: readonly string[]): void;
  /** The right to write in a table's sheet changed for everybody at it. */
  sheetRightChanged(tableId: Id): void;
  readSheet(tableId: Id): Promise<{ readonly text: RichText; readonly proposals: readonly Proposal[] }>;
  readChapter(chapterId: Id): Promise<ChapterContent>;
  /** Writes into a chapter on behalf of an actor; resolves once it is on disk and the rows made from it are too. */
  editChapter(chapterId: Id, actor: string, edits: readonly ChapterEdit[]): Promise<void>;
};
