import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { IdeaKind } from '@fortschrift/domain/idea';
import type { IdeaImport, ImportHold } from '@fortschrift/domain/idea-import';
import type { Language } from '@fortschrift/domain/language';

/** What a column of a foreign table can hold of a card. */
export const columnUses = [
  'text',
  'detail',
  'kind',
  'table',
  'theme',
  'language',
  'date',
  'ignored',
] as const;
export type ColumnUse = (typeof columnUses)[number];

/** How a foreign table becomes cards: proposed by the program, confirmed or changed by a person. */
export type CardsMapping = {
  readonly columns: readonly { readonly use: ColumnUse; readonly kind: IdeaKind | null }[];
  readonly firstRowIsCard: boolean;
  readonly kind: IdeaKind;
  readonly language: Language;
  /** What becomes of a text that is too long for a card: its row is refused, or its rest goes into the explanation. */
  readonly long: 'refuse' | 'split';
};

/** A card as the file gives it. */
export type ReadCard = {
  /** Row in the file, from 1. */
  readonly row: number;
  readonly kind: IdeaKind;
  readonly text: string;
  readonly detail: string;
  readonly language: Language;
  readonly tableId: Id | null;
  /** YYYY-MM-DD, or empty. */
  readonly day: string;
  /** Where the same words stand already: on a card of this event, or further up in the file. */
  readonly double: 'card' | 'file' | null;
};

export type RowProblem = {
  readonly row: number;
  /** Column it stands in, from 0. */
  readonly column: number | null;
  readonly failure: Failure;
  readonly found: string;
};

/** What a file would bring. */
export type ImportPreview = {
  readonly kind: 'csv' | 'ods' | 'xlsx';
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly columns: readonly string[];
  /** The first rows, to see what a column holds. */
  readonly sample: readonly (readonly string[])[];
  readonly mapping: CardsMapping;
  /** The first 25. */
  readonly cards: readonly ReadCard[];
  /** The first two hundred. */
  readonly problems: readonly RowProblem[];
  readonly counts: {
    readonly cards: number;
    /** Cards that lie on a table of this event already. */
    readonly doubles: number;
    /** Cards whose words stand further up in the file: several people said the same. */
    readonly repeated: number;
    readonly problems: number;
    /** Cards whose row names no table of this event. */
    readonly homeless: number;
  };
};

/** What stands before the bytes of the file, as JSON on a line of its own. */
export type ImportAsked = {
  /** From 0. */
  readonly sheet: number;
  /** null lets the program propose one. */
  readonly mapping: CardsMapping | null;
};

export type ImportConfirmed = ImportAsked & {
  readonly title: string;
  /** Where cards go whose row names no table. */
  readonly tableId: Id;
  /** Whether cards that are there already come again. */
  readonly doubles: boolean;
  /** Whether cards come as often as the file has them: what several people said counts several times. */
  readonly repeated: boolean;
};

/** An import with what keeps it from being taken back. */
export type ImportView = IdeaImport & {
  readonly holds: readonly { readonly ideaId: Id; readonly text: string; readonly why: ImportHold }[];
};

/**
 * Files go up beside the typed routes (`upload.ts`): POST /workshops/:id/imports/preview and POST /workshops/:id/imports.
 */
export type IdeaImportRoutes = {
  'GET /workshops/:id/imports': { answer: { imports: readonly ImportView[] } };
  /** Takes a whole import back, while nobody built on it and the event is not closed. */
  'DELETE /imports/:id': { answer: { withdrawn: number } };
};
