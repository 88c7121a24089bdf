import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { Id } from '@fortschrift/domain/id';
import type { IdeaAnswer, IdeaKind, IdeaResult } from '@fortschrift/domain/idea';
import type { Language } from '@fortschrift/domain/language';
import type { ImplementationReport } from '@fortschrift/domain/measure';
import type { IdeaThread, RecordThread } from '@fortschrift/domain/thread';
import type { ConceptVersion, VersionContent } from '@fortschrift/domain/version';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { CountyView } from './account.ts';
import type { DecisionRow } from './committee.ts';
import type { Behind } from './concept.ts';

/** A card anybody may read: of an event whose documentation the office released. */
export type PublicIdea = {
  readonly id: Id;
  readonly kind: IdeaKind;
  readonly text: string;
  readonly language: Language;
  readonly workshop: string;
  readonly table: string;
  readonly field: ActionFieldKey | null;
  readonly result: IdeaResult | null;
  /** Whether the card stands behind a goal or measure of a published version. */
  readonly connected: boolean;
};

/** A county on its own public pages, with its colour and logo where it chose them. */
export type PublicCounty = CountyView & {
  readonly look: {
    readonly colour: string | null;
    /** The picture lies at `address`, which changes with it; pixels. */
    readonly logo: { readonly address: string; readonly width: number; readonly height: number } | null;
  } | null;
};

export type PublicHome = {
  readonly county: PublicCounty;
  readonly concept: {
    readonly id: Id;
    readonly title: string;
    readonly version: ConceptVersion;
    /** The newest Beschluss about it; null when none may be shown. */
    readonly decision: DecisionRow | null;
    readonly chapters: readonly {
      readonly id: Id;
      readonly number: string;
      readonly title: string;
      readonly field: ActionFieldKey | null;
      readonly goals: number;
      readonly measures: number;
    }[];
  } | null;
  readonly events: readonly Pick<Workshop, 'id' | 'title' | 'day' | 'starts' | 'place' | 'state'>[];
  readonly counts: {
    readonly ideas: number;
    readonly answered: number;
    readonly connected: number;
    readonly events: number;
  };
};

export type PublicConcept = {
  readonly county: PublicCounty;
  readonly version: ConceptVersion;
  readonly content: VersionContent;
  readonly behind: Behind;
  /** How many cards of released events speak about each record. */
  readonly about: Behind;
  readonly decisions: readonly DecisionRow[];
  /** Newest report of each measure; who in the office wrote it stays there. */
  readonly implementation: readonly Omit<ImplementationReport, 'reportedBy'>[];
  /** All published versions, newest first. */
  readonly versions: readonly (ConceptVersion & { readonly title: string })[];
};

export type PublicRoutes = {
  'GET /public': { answer: { counties: readonly Pick<CountyView, 'name' | 'slug'>[] } };
  'GET /public/:slug': { answer: PublicHome };
  /** Without `version` the newest published one. */
  'GET /public/:slug/concept': { query: { version?: string }; answer: PublicConcept };
  'GET /public/:slug/ideas': {
    query: { search?: string; field?: string; result?: string; page?: string };
    answer: {
      county: PublicCounty;
      ideas: readonly PublicIdea[];
      total: number;
      page: number;
      pages: number;
    };
  };
  'GET /public/:slug/ideas/:id': {
    /** `about`: the goal or measure its writer spoke about, as its newest published version has it. */
    answer: {
      county: PublicCounty;
      thread: IdeaThread;
      answer: Omit<IdeaAnswer, 'answeredBy'> | null;
      about: { readonly id: Id; readonly number: string; readonly title: string } | null;
    };
  };
  'GET /public/:slug/records/:id': {
    query: { version?: string };
    answer: { county: PublicCounty; thread: RecordThread; title: string; number: string; label: string };
  };
};

/**
 * Files are plain downloads, not part of the typed routes:
 * GET /api/versions/:id/file.pdf (odt, docx, html, json, ods, csv), GET /api/exports/:id/file, and for everybody
 * GET /api/public/:slug/versions/:id/file.pdf, file.odt and file.json, and of two versions
 * GET /api/public/:slug/versions/:id/synopsis/:before/file.pdf, file.odt and file.docx.
 */
export const publicFormats = ['pdf', 'odt', 'json'] as const;
export type PublicFormat = (typeof publicFormats)[number];
export const publicSynopsisFormats = ['pdf', 'odt', 'docx'] as const;
