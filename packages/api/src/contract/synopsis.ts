import type { Id } from '@fortschrift/domain/id';
import type { Synopsis } from '@fortschrift/domain/synopsis/synopsis';
import type { ConceptVersion } from '@fortschrift/domain/version';
import type { Behind } from './concept.ts';
import type { PublicCounty } from './public.ts';

/** A version to choose for a comparison; who froze it and its note are left out. */
export type VersionChoice = Pick<ConceptVersion, 'id' | 'conceptId' | 'label' | 'stand' | 'state'> & {
  /** Of its concept. */
  readonly title: string;
};

export type SynopsisView = {
  readonly before: VersionChoice;
  readonly after: VersionChoice;
  readonly synopsis: Synopsis;
  readonly behind: Behind;
  /** Every version of the county this person may read, newest first. */
  readonly choices: readonly VersionChoice[];
};

export type SynopsisRoutes = {
  /** `:id` is the newer one; without `before` it is compared with the one that was frozen before it, the first with itself. */
  'GET /versions/:id/synopsis': { query: { before?: string }; answer: SynopsisView };
  /** The same for everybody, between published versions; without `version` the one in force. */
  'GET /public/:slug/synopsis': {
    query: { version?: string; before?: string };
    answer: SynopsisView & { readonly county: PublicCounty };
  };
  /**
   * Brings a chapter, goal or measure of a version back: an ordinary edit of the live chapter it stands in, or stood in.
   * What stood there is kept among its former states.
   */
  'POST /versions/:id/restore': { body: { targetId: Id }; answer: { chapterId: Id } };
};
