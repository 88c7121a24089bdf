import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { BlockRole, MeasurePart } from '@fortschrift/domain/block-role';
import type { ChapterKind } from '@fortschrift/domain/concept';
import type { ChapterHold, ConceptImport, ConceptIntake } from '@fortschrift/domain/concept-import';
import type { Goal } from '@fortschrift/domain/goal';
import type { Id } from '@fortschrift/domain/id';
import type { Measure, MeasureKind } from '@fortschrift/domain/measure';

/** Why the program proposes a role; `person` when a person chose it. */
export type RoleReason =
  | { readonly code: 'wording' | 'below'; readonly words: string }
  | { readonly code: 'labels' | 'double'; readonly count: number }
  | { readonly code: 'above' | 'level' | 'style' | 'contents' | 'frame' | 'unknown' | 'person' };

/** The role of one block, by its place from 0. A proposal asks until a person is `sure`. */
export type RoleEntry = {
  readonly block: number;
  readonly role: BlockRole;
  readonly reason: RoleReason;
  readonly sure: boolean;
};

/** A block of the document as a person is shown it. */
export type SketchBlock = {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'table';
  readonly words: string;
  /** 0 to 9 of a heading. */
  readonly level: number;
  readonly bold: boolean;
  readonly footnotes: number;
  /** First items of a list. */
  readonly items: readonly string[];
  /** Items of a list, rows of a table without its first. */
  readonly count: number;
  /** Which table of the document it is, from 1; 0 for everything else. */
  readonly table: number;
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
};

export const documentNoteKinds = [
  'insertions',
  'deletions',
  'comments',
  'fields',
  'textBoxes',
  'images',
  'embedded',
  'contents',
  'pageMargins',
  'hidden',
  'links',
  'symbols',
] as const;

/** What was changed or left out while the document was read. */
export type DocumentNote = {
  readonly kind: (typeof documentNoteKinds)[number];
  readonly count: number;
  readonly names: readonly string[];
};

export const intakeProblemCodes = [
  'titleMissing',
  'titleShortened',
  'goalUnknown',
  'goalMade',
  'valueUnknown',
  'textKept',
  'leadSeveral',
  'assumed',
  'saidTwice',
  'statusNoted',
  'fieldOther',
  'fieldMade',
  'titleTwice',
  'rowJoined',
  'rowGroups',
  'notInField',
  'partAlone',
] as const;

/** Something to look at, by its place. */
export type IntakeProblem = {
  readonly code: (typeof intakeProblemCodes)[number];
  readonly block: number;
  /** Row of the table from 1, its first row included; null elsewhere. */
  readonly row: number | null;
  readonly part: MeasurePart | null;
  readonly words: string;
};

export type IntakeSummary = {
  readonly fields: number;
  readonly texts: number;
  readonly goals: number;
  readonly measures: number;
  readonly left: { readonly [kind in SketchBlock['kind']]: number };
};

/** What the document becomes as it is mapped now. */
export type IntakeOutcome = {
  /** Title of the concept in the document; empty when nothing was called so. */
  readonly title: string;
  readonly chapters: readonly {
    readonly title: string;
    readonly number: string;
    readonly kind: ChapterKind;
    readonly field: ActionFieldKey | null;
  }[];
  readonly records: readonly {
    readonly kind: 'goal' | 'measure';
    readonly title: string;
    readonly number: string;
    /** About the page it stood on; null where the file does not say. */
    readonly page: number | null;
    /** Chapter from 0. */
    readonly chapter: number;
    readonly block: number;
  }[];
  /** For each block its chapter and record, from 0; null where it is left out. */
  readonly places: readonly (readonly [chapter: number, record: number | null] | null)[];
  /** The first two hundred. */
  readonly problems: readonly IntakeProblem[];
  readonly problemCount: number;
  readonly summary: IntakeSummary;
  /** Proposals nobody has confirmed yet. */
  readonly unsure: number;
};

/** Words of the document that became a value, or the name of a part; `check` where a person should look at it. */
export type IntakeReading = {
  readonly label: string;
  readonly words: string;
  readonly part: MeasurePart | 'group';
  readonly check?: true;
};

/** A goal or measure as the mapping makes it now, with the words it was read from. */
export type IntakeRecord = {
  readonly kind: 'goal' | 'measure';
  readonly number: string;
  readonly page: number | null;
  readonly readings: readonly IntakeReading[];
  readonly measure: Measure | null;
  readonly goal: Goal | null;
};

/** Records of a block, and how what they refer to is called. */
export type IntakeRecords = {
  readonly records: readonly IntakeRecord[];
  readonly names: { readonly [id: Id]: string };
};

export type IntakePage = {
  readonly intake: ConceptIntake;
  readonly sketch: readonly SketchBlock[];
  readonly notes: readonly DocumentNote[];
  readonly entries: readonly RoleEntry[];
  readonly measureKind: MeasureKind;
  readonly outcome: IntakeOutcome;
  /** Imports of the same document that were not taken back, newest first. */
  readonly same: readonly ConceptImport[];
};

/** An import with what keeps it from being taken back as a whole. */
export type ConceptImportView = ConceptImport & {
  /** Title of the concept now; null when it is gone. */
  readonly conceptTitle: string | null;
  /** A version was frozen from the concept since: its numbers name these chapters. */
  readonly frozen: boolean;
  readonly holds: readonly { readonly chapterId: Id; readonly title: string; readonly why: ChapterHold }[];
};

/**
 * The file itself goes up beside the typed routes (`upload.ts`): POST /concept-intakes.
 */
export type ConceptIntakeRoutes = {
  'GET /concept-intakes': {
    answer: { intakes: readonly ConceptIntake[]; imports: readonly ConceptImportView[] };
  };
  'GET /concept-intakes/:id': { answer: IntakePage };
  /** What is read from a block of the document, by its place from 0, as it would be taken over now. */
  'GET /concept-intakes/:id/records': { query: { block: string }; answer: IntakeRecords };
  /** Roles a person chose, proposals a person confirmed by their blocks. */
  'PATCH /concept-intakes/:id': {
    body: {
      roles: readonly { readonly blocks: readonly number[]; readonly role: BlockRole }[];
      confirmed: readonly number[];
      measureKind: MeasureKind | null;
    };
    answer: { outcome: IntakeOutcome };
  };
  'DELETE /concept-intakes/:id': { answer: null };
  /** Everything at once: a new concept with this title, or new chapters at the end of one that is there. */
  'POST /concept-intakes/:id/import': {
    body: { conceptId: Id | null; title: string };
    answer: { made: ConceptImport };
  };
  /** Takes an import back. With `keepHeld` chapters somebody has worked on since stay, without it they hinder it. */
  'POST /concept-imports/:id/undo': {
    body: { keepHeld: boolean };
    answer: { removed: number; kept: number };
  };
};
