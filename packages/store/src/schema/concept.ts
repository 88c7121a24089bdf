import type { CatalogueView } from '@fortschrift/domain/catalogue/view';
import type { Comment } from '@fortschrift/domain/comment';
import type { Chapter, Concept, RecordRow } from '@fortschrift/domain/concept';
import type { ConceptImport, ConceptIntake, ImportedChapter } from '@fortschrift/domain/concept-import';
import type { Id } from '@fortschrift/domain/id';
import type { ImplementationReport } from '@fortschrift/domain/measure';
import type { Origin } from '@fortschrift/domain/origin';
import type { ConceptVersion } from '@fortschrift/domain/version';
import type { Stored } from '../bit.ts';

export type ConceptTables = {
  /** `levels` is JSON. */
  concept: Omit<Concept, 'basedOnVersionId' | 'levels'> & {
    readonly basedOnVersionId: Id | null;
    readonly levels: string | null;
  };
  /** `change` is JSON. */
  chapter: Omit<Chapter, 'change'> & { readonly change: string | null };
  record: RecordRow;
  /** `place` keeps the order in which a record names its origins. */
  origin: Origin & { readonly recordId: Id; readonly countyId: Id; readonly place: number };
  /** `canonical` is the JSON exactly as it was hashed. */
  conceptVersion: ConceptVersion & { readonly canonical: string };
  comment: Comment;
  implementationReport: ImplementationReport;
  /** `query` is JSON. */
  catalogueView: Stored<Omit<CatalogueView, 'query'>> & { readonly query: string };
  /** `outline` and `mapping` are JSON of the room that reads documents. */
  conceptIntake: ConceptIntake & { readonly outline: string; readonly mapping: string };
  conceptImport: Stored<ConceptImport> & { readonly outlineSha256: string };
  importedChapter: Omit<ImportedChapter, 'mark'> &
    ImportedChapter['mark'] & { readonly importId: Id; readonly countyId: Id; readonly place: number };
};
