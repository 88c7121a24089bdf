import type { AuditEntry } from '@fortschrift/domain/audit';
import type { MeasureChange, MeasureOutcome } from '@fortschrift/domain/catalogue/change';
import type { ChapterEdit } from '@fortschrift/domain/chapter-edit';
import type { CheckpointHead, CheckpointReason } from '@fortschrift/domain/checkpoint';
import type { ChapterContent } from '@fortschrift/domain/concept';
import type { ChapterMark } from '@fortschrift/domain/concept-import';
import type { Id } from '@fortschrift/domain/id';
import type { Proposal } from '@fortschrift/domain/proposal';
import type { MovedRecord } from '@fortschrift/domain/record-move';
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
  /** The same to be shown, never to be frozen: of a damaged document its last good state. */
  showSheet(tableId: Id): Promise<RichText>;
  showChapter(chapterId: Id): Promise<ChapterContent>;
  /** Puts the state of a live document aside, soon; when nothing changed since the last time, it is not kept twice. */
  putAside(document: string, reason: CheckpointReason, actor: string): void;
  /** The same by hand; resolves with what is kept. Of a damaged document it is the last good state. */
  keepState(document: string, actor: string): Promise<CheckpointHead>;
  /** What a kept state says. */
  textOfState(document: string, bytes: Uint8Array): RichText;
  /**
   * Goes back to a kept state under a new epoch: everybody starts afresh, nothing is merged. What stood there is kept
   * first, together with the audit entry; resolves with its id.
   */
  goBack(document: string, bytes: Uint8Array, entry: AuditEntry): Promise<Id>;
  /** Writes into a chapter on behalf of an actor; resolves once it is on disk and the rows made from it are too. */
  editChapter(chapterId: Id, actor: string, edits: readonly ChapterEdit[]): Promise<void>;
  /**
   * Moves goals and measures to another chapter on behalf of an actor, whole, with what is written into them meanwhile;
   * resolves once both are on disk and the rows made from them are too. False, with nothing changed, when they were not
   * there any more.
   */
  moveRecords(from: Id, to: Id, actor: string, moved: readonly MovedRecord[]): Promise<boolean>;
  /**
   * Sets fields of measures of one chapter on behalf of an actor, as one edit; each change where the measure still stands as
   * it was seen. Resolves with what became of each, once it is on disk and the rows made from it are too.
   */
  changeMeasures(
    chapterId: Id,
    actor: string,
    changes: readonly MeasureChange[],
  ): Promise<readonly MeasureOutcome[]>;
  /**
   * Fills the document of a chapter nobody knows of yet; resolves once it is on disk, with the sums by which it is later
   * known to be untouched. Its rows are the caller's: they make the chapter visible.
   */
  fillChapter(chapterId: Id, actor: string, content: ChapterContent): Promise<ChapterMark>;
  /** The same sums as the chapter is committed now. */
  chapterMark(chapterId: Id): Promise<ChapterMark>;
  /** Empties the document of a chapter whose rows are gone, under a new epoch: whoever has it open is closed. */
  emptyChapter(chapterId: Id): Promise<void>;
};
