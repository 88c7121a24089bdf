import type { County } from '@fortschrift/domain/county';
import type { Id } from '@fortschrift/domain/id';
import type { ConceptVersion, VersionContent } from '@fortschrift/domain/version';
import type { Extract } from './concept-extract.ts';

/** Everything the printed concept is made from. */
export type ConceptInput = {
  readonly version: ConceptVersion;
  readonly content: VersionContent;
  readonly county: County;
  /** How many ideas stand behind each goal and measure, by its id. */
  readonly behind: { readonly [recordId: Id]: number };
  /** A part of it; left out for the whole. */
  readonly extract?: Extract;
};
