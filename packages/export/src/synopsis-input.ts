import type { County } from '@fortschrift/domain/county';
import type { Closure } from '@fortschrift/domain/synopsis/kind';
import type { ConceptVersion, VersionContent } from '@fortschrift/domain/version';

/** Everything a printed Synopse is made from: two versions of one county, and what was reported of what ended. */
export type SynopsisInput = {
  readonly before: { readonly version: ConceptVersion; readonly content: VersionContent };
  readonly after: { readonly version: ConceptVersion; readonly content: VersionContent };
  readonly county: County;
  readonly closures: readonly Closure[];
  /** Whether parts that are as they were are printed as well. */
  readonly everything: boolean;
};
