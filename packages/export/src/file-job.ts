import type { Letterhead } from '@fortschrift/domain/letterhead';
import type { CatalogueTable } from './catalogue-table.ts';
import type { ConceptInput } from './concept-input.ts';
import type { EventReportInput } from './event-report-input.ts';
import type { OdfProperties } from './odf-package.ts';
import type { Sheet } from './sheet.ts';
import type { SynopsisInput } from './synopsis-input.ts';

/** Formats of a text document, and of a table. */
export type TextFormat = 'pdf' | 'odt' | 'docx' | 'html';
export type TableFormat = 'ods' | 'csv' | 'json';

/** A file to be made: of what, in which format, from which plain data. It is sent to a process of its own. */
export type FileJob = {
  /** Shows on documents, not in tables; left out or null for none. */
  readonly letterhead?: Letterhead | null;
} & FileMatter;

type FileMatter =
  | { readonly what: 'concept'; readonly format: TextFormat; readonly input: ConceptInput }
  | { readonly what: 'catalogue'; readonly format: TextFormat | TableFormat; readonly input: CatalogueTable }
  | { readonly what: 'synopsis'; readonly format: TextFormat; readonly input: SynopsisInput }
  | { readonly what: 'eventReport'; readonly format: TextFormat; readonly input: EventReportInput }
  | {
      readonly what: 'sheets';
      /** CSV has no tabs: the first sheet is the file. */
      readonly format: 'ods' | 'csv';
      readonly sheets: readonly Sheet[];
      readonly properties: OdfProperties;
    };

/** What the process answers: the file, that there is no compiler here, or what went wrong. */
export type FileAnswer =
  /** `processor` is what the process has cost in all, in milliseconds of processor time. */
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly processor?: number }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'broken'; readonly message: string };
