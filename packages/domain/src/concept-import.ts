import type { ChapterKind } from './concept.ts';
import type { Id } from './id.ts';

/** A foreign document that was read and waits for a person to say what becomes of it. */
export type ConceptIntake = {
  readonly id: Id;
  readonly countyId: Id;
  /** Whose it is: nobody else sees it. */
  readonly accountId: Id;
  /** As the file was called, at most 200 characters. */
  readonly fileName: string;
  /** Bytes of the file. */
  readonly size: number;
  readonly madeAt: number;
  /** When it goes by itself; put off by every change. */
  readonly expiresAt: number;
};

/** Days a document waits since it was last worked on. */
export const intakeDays = 14;
/** Documents of one account that wait at the same time; the one longest untouched goes first. */
export const intakesKept = 3;
/** Bytes of a text that was copied elsewhere. Word puts about 3 MB of it on the clipboard for 250 pages. */
export const pastedMax = 10 * 1024 * 1024;
/** What a copied text was put on the clipboard as. */
export const pastedForms = ['html', 'text'] as const;
export type PastedAs = (typeof pastedForms)[number];
/** Bytes of a foreign concept. One of 250 pages with photographs has about 20 MB. */
export const conceptFileMax = 40 * 1024 * 1024;

/** A foreign document that became a concept or chapters of one. */
export type ConceptImport = {
  readonly id: Id;
  readonly countyId: Id;
  readonly conceptId: Id;
  /** Whether the concept began with it; else its chapters came into one that was there. */
  readonly conceptMade: boolean;
  readonly fileName: string;
  readonly chapters: number;
  readonly goals: number;
  readonly measures: number;
  readonly importedAt: number;
  readonly importedBy: Id;
  /** When it was taken back; null while it counts. */
  readonly undoneAt: number | null;
};

/** A chapter as it was when it came with a document. */
export type ImportedChapter = {
  readonly chapterId: Id;
  readonly title: string;
  readonly kind: ChapterKind;
  readonly mark: ChapterMark;
};

/**
 * Two sums of a chapter's live document: of its history, which any edit changes, and of what stands in it, which an edit
 * that was taken back does not. A chapter is untouched while one of them is the same.
 */
export type ChapterMark = { readonly history: string; readonly content: string };

/** Whether a chapter, null when it is gone, is no longer what the import brought. */
export function isEdited(
  was: ImportedChapter,
  now: { readonly title: string; readonly kind: ChapterKind; readonly mark: ChapterMark } | null,
): boolean {
  if (now === null) return false;
  const same = now.mark.history === was.mark.history || now.mark.content === was.mark.content;
  return !same || now.title !== was.title || now.kind !== was.kind;
}

/** Why a chapter keeps its import from being taken back as a whole. */
export type ChapterHold = 'edited' | 'cited';

const nameLength = 200;
const pastedWords = 70;

/** The name a browser gives a file -> what is kept of it: its last part, without control characters, never empty. */
export function fileNameOf(name: string): string {
  const plain = (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}+/gu, '').trim();
  return plain.slice(0, nameLength) || 'Dokument';
}

/**
 * What a copied text is called: its own first words before the name the browser gave it, so that several of one day are
 * told apart.
 * @param words the first heading, or what the text begins with; empty where it has no words
 */
export function pastedNameOf(words: string, name: string): string {
  const plain = words
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short =
    plain.length <= pastedWords ? plain : `${plain.slice(0, pastedWords).replace(/\s+\S*$/, '')} …`;
  return short === '' ? fileNameOf(name) : `„${short}“, ${fileNameOf(name)}`.slice(0, nameLength);
}

/**
 * What the thread says about a record's place in the document: "Nr. 1.2, etwa S. 34"; empty where it had no number and the
 * file names no page. A page is that of the last layout before it was saved, never sure.
 */
export function documentNote(number: string, page: number | null): string {
  const plain = number.replace(/[\s.:]+$/, '').slice(0, 200);
  const named = plain === '' ? '' : /^\d/.test(plain) ? `Nr. ${plain}` : plain;
  return [named, page === null ? '' : `etwa S. ${page}`].filter(Boolean).join(', ');
}
