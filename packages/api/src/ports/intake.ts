import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { ChapterContent, ChapterKind } from '@fortschrift/domain/concept';
import type { PastedAs } from '@fortschrift/domain/concept-import';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Logo } from '@fortschrift/domain/letterhead';
import type { MeasureKind } from '@fortschrift/domain/measure';
import type { Result } from '@fortschrift/domain/result';
import type {
  DocumentNote,
  IntakeOutcome,
  IntakeProblem,
  IntakeRecords,
  RoleEntry,
  SketchBlock,
} from '../contract/concept-intake.ts';
import type { CardsMapping, ImportPreview, ReadCard, RowProblem } from '../contract/idea-import.ts';

/** A foreign table, read and mapped. */
export type ReadTable = Pick<ImportPreview, 'kind' | 'sheets' | 'sheet' | 'columns' | 'sample'> & {
  readonly mapping: CardsMapping;
  readonly cards: readonly ReadCard[];
  readonly problems: readonly RowProblem[];
};

/** What the routes need for reading foreign files. */
export type Intake = {
  /**
   * Reads a foreign ODS, XLSX or CSV away from the main thread; `mapping` is foreign too, null for the proposed one. Fails
   * with what is wrong with the file, `wrongShape` for a mapping that does not fit it, `numberOutOfRange` (`rows`) for more
   * than 5,000 rows.
   */
  readCards(
    bytes: Uint8Array,
    asked: { readonly sheet: number; readonly mapping: unknown },
    surroundings: {
      readonly tables: readonly { readonly id: Id; readonly title: string; readonly number: number }[];
      readonly existing: readonly { readonly id: Id; readonly text: string }[];
    },
  ): Promise<Result<ReadTable, Failure>>;
  /**
   * Reads a foreign PNG and leaves nothing in its bytes but the picture. Fails with `fileTooLarge`, `imageTooWide` or
   * `imageNotPng`.
   */
  readLogo(bytes: Uint8Array): Promise<Result<Omit<Logo, 'alt'>, Failure>>;
  /** Reads a foreign DOCX or ODT, or a copied text, away from the main thread. Fails with what is wrong with it. */
  readConcept(bytes: Uint8Array, pastedAs: PastedAs | null): Promise<Result<ReadConcept, Failure>>;
  /** What a kept document becomes; `mapping` is foreign, `wrongShape` when it does not fit the document. */
  previewConcept(outline: string, mapping: ConceptMappingSent): Promise<Result<ConceptPreview, Failure>>;
  /** The goals and measures of one block, or the one it belongs to. Fails as `previewConcept` does. */
  recordsAt(
    outline: string,
    mapping: ConceptMappingSent,
    block: number,
  ): Promise<Result<IntakeRecords, Failure>>;
  /** Carries the mapping out, with new ids. Fails as `previewConcept` does. */
  applyConcept(outline: string, mapping: ConceptMappingSent): Promise<Result<AppliedConcept, Failure>>;
};

/** A foreign document as it is kept: `outline` is text of the room that reads, for it alone. */
export type ReadConcept = {
  readonly outline: string;
  /** Its title or first words. */
  readonly called: string;
  readonly entries: readonly RoleEntry[];
  readonly measureKind: MeasureKind;
};

export type ConceptMappingSent = {
  readonly entries: readonly Pick<RoleEntry, 'block' | 'role'>[];
  readonly measureKind: MeasureKind;
};

export type ConceptPreview = Omit<IntakeOutcome, 'unsure' | 'problemCount'> & {
  readonly sketch: readonly SketchBlock[];
  readonly notes: readonly DocumentNote[];
  readonly problems: readonly IntakeProblem[];
};

/** A concept made from a document; nothing of it is stored yet. */
export type AppliedConcept = {
  readonly title: string;
  readonly chapters: readonly {
    /** What measures that belong to it too name it by. */
    readonly id: Id;
    readonly title: string;
    readonly kind: ChapterKind;
    readonly field: ActionFieldKey | null;
    readonly content: ChapterContent;
    /** The number each goal and measure had in the document, and about the page it stood on. */
    readonly records: readonly {
      readonly id: Id;
      readonly number: string;
      readonly page: number | null;
    }[];
  }[];
};
