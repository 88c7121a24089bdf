import type { BlockRole } from '@fortschrift/domain/block-role';
import type { MeasureKind } from '@fortschrift/domain/measure';

/** Why a role was proposed: what in the document speaks for it. */
export type RoleReason =
  /** It begins with a word that says so. */
  | { readonly code: 'wording'; readonly words: string }
  /** It stands below a heading that says so. */
  | { readonly code: 'below'; readonly words: string }
  /** Measures stand below it. */
  | { readonly code: 'above' }
  /** It stands on the level of the other chapters. */
  | { readonly code: 'level' }
  /** Labels of a Maßnahmenblatt were found in it, or in the table below it, this many. */
  | { readonly code: 'labels'; readonly count: number }
  /** It looks like a table of contents, which the program makes anew. */
  | { readonly code: 'contents' }
  /** It is the title page, or the page about the document, that this program prints around a concept. */
  | { readonly code: 'frame' }
  /** Measures of the same title or number stand elsewhere in the document, this many. */
  | { readonly code: 'double'; readonly count: number }
  /** Its style says so. */
  | { readonly code: 'style' }
  /** Nothing says what it is. */
  | { readonly code: 'unknown' };

/** The role of one block, by its place in `outline.blocks` from 0. Blocks without an entry are text. */
export type MappingEntry = { readonly block: number; readonly role: BlockRole };

/** How an outline becomes a concept: what a person confirmed. */
export type ConceptMapping = {
  readonly entries: readonly MappingEntry[];
  /** What measures are as against their past where they do not say so; for a concept that is updated, `continue`. */
  readonly measureKind: MeasureKind;
};

/** What is proposed: a mapping with a reason for each entry and the first words of its block. */
export type MappingDraft = {
  readonly entries: readonly (MappingEntry & { readonly reason: RoleReason; readonly words: string })[];
  readonly measureKind: MeasureKind;
};
