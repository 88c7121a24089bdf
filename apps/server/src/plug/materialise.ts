import type { Store } from '@fortschrift/api/ports/store';
import { parseDocumentName } from '@fortschrift/documents/document-name';
import type { ChapterContent } from '@fortschrift/domain/concept';
import type { Id } from '@fortschrift/domain/id';
import { recordRowsOf } from '@fortschrift/domain/record-rows';

/** Rows made from chapters, for lists, search and the thread. The chapters stay the truth. */
export type Materialise = {
  /** To be called after each commit of a document; copies it soon, at most one copy of a chapter at a time. */
  committed(name: string): void;
  /** Copies a chapter's content now; resolves when its rows are on disk. */
  now(chapterId: Id): Promise<void>;
  /** Resolves when nothing waits to be copied. */
  settled(): Promise<void>;
};

/** Reading a chapter costs a few milliseconds at 50 measures; people who type commit every few milliseconds. */
const pause = 250;

/**
 * Makes the copier; `read` gives a chapter as it is committed. A copy that fails is reported and tried again at
 * the chapter's next commit or the next start; nothing is lost, because every copy replaces all rows of its
 * chapter.
 */
export function createMaterialise(
  store: Store,
  read: (chapterId: Id) => Promise<ChapterContent>,
  onProblem: (event: string, error: unknown) => void,
): Materialise {
  const waiting = new Map<Id, Promise<void>>();
  let chain: Promise<void> = Promise.resolve();

  async function copy(chapterId: Id): Promise<void> {
    const content = await read(chapterId);
    await store.transact(async (rows) => {
      const chapter = await rows.chapters.find(chapterId);
      if (!chapter) return;
      const chapters = await rows.chapters.ofConcept(chapter.conceptId);
      await rows.records.replaceChapter(chapterId, recordRowsOf(chapter, chapters, content));
    });
  }

  /** Copies follow each other, so that an older content never lands on a newer one. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = chain.then(work);
    chain = turn.catch(() => undefined);
    return turn;
  }

  async function soon(chapterId: Id): Promise<void> {
    await new Promise<void>((resolve) => setTimeout(resolve, pause));
    waiting.delete(chapterId);
    await inTurn(() => copy(chapterId));
  }

  return {
    committed(name) {
      const parsed = parseDocumentName(name);
      if (parsed?.kind !== 'chapter') return;
      if (waiting.has(parsed.id)) return;
      waiting.set(
        parsed.id,
        soon(parsed.id).catch((error: unknown) => onProblem('chapter.materialise', error)),
      );
    },
    now: (chapterId) => inTurn(() => copy(chapterId)),
    async settled() {
      while (waiting.size > 0) await Promise.all(waiting.values());
      await chain;
    },
  };
}
