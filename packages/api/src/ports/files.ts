import type { CatalogueQuery } from '@fortschrift/domain/catalogue/query';
import type { CatalogueRow } from '@fortschrift/domain/catalogue/row';
import type { County } from '@fortschrift/domain/county';
import type { ExportOrder, exportFormats } from '@fortschrift/domain/export-order';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Letterhead } from '@fortschrift/domain/letterhead';
import type { LevelNames } from '@fortschrift/domain/level-names';
import type { Result } from '@fortschrift/domain/result';
import type { Closure } from '@fortschrift/domain/synopsis/kind';
import type { ConceptVersion, VersionContent } from '@fortschrift/domain/version';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { ExportJob, ExportStep } from '../contract/export.ts';

export type CatalogueFormat = (typeof exportFormats.catalogue)[number];

/** Files made from a version or from rows on demand. */
export type Files = {
  /** Events as a calendar file (RFC 5545): the text of it. */
  calendar(input: {
    events: readonly Workshop[];
    name: string;
    host: string;
    url: string;
    now: number;
  }): string;
  /**
   * A file of a version, in any format but the canonical JSON. Fails with `exportNotAvailable` where this platform
   * cannot make one and `busy` when it took too long or too many wait.
   * @param signal stops it; rejects with the signal's reason
   */
  ofVersion(
    order: ExportOrder,
    source: {
      version: ConceptVersion;
      content: VersionContent;
      county: County;
      letterhead: Letterhead | null;
      behind: { readonly [recordId: Id]: number };
    },
    how?: { signal?: AbortSignal; tell?: (step: ExportStep) => void },
  ): Promise<Result<Uint8Array, Failure>>;
  /** A synopsis of two versions of a county. Fails and is stopped as `ofVersion`. */
  synopsis(
    order: ExportOrder,
    source: {
      before: { version: ConceptVersion; content: VersionContent };
      after: { version: ConceptVersion; content: VersionContent };
      county: County;
      letterhead: Letterhead | null;
      closures: readonly Closure[];
    },
    how?: { signal?: AbortSignal; tell?: (step: ExportStep) => void },
  ): Promise<Result<Uint8Array, Failure>>;
  /** A table of measures as it was chosen. Fails and is stopped as `ofVersion`. */
  catalogue(
    format: CatalogueFormat,
    shown: {
      title: string;
      county: string;
      letterhead: Letterhead | null;
      /** null for the concept as it was written `now`. */
      version: Pick<ConceptVersion, 'label' | 'stand' | 'frozenAt'> | null;
      query: CatalogueQuery;
      all: readonly CatalogueRow[];
      now: number;
      levels: LevelNames | null;
    },
    signal?: AbortSignal,
  ): Promise<Result<Uint8Array, Failure>>;
  /** What a file's name says about the part of the version in it, in German; empty for the whole concept. */
  partName(order: ExportOrder): string;
};

/** Makes a file while it tells its steps; stops when the signal is aborted. */
export type FileMaking = (
  signal: AbortSignal,
  tell: (step: ExportStep) => void,
) => Promise<Result<Uint8Array, Failure>>;

/** Files that are made for accounts in the background, one after the other, and kept for an hour. */
export type ExportRoom = {
  /**
   * Lets a file be made; the same order of the same version again is the same job. Fails with `exportsFull` when the account has too many
   * on their way, `busy` when the whole installation has.
   */
  start(owner: Id, versionId: Id, order: ExportOrder, make: FileMaking): Result<ExportJob, Failure>;
  /** Newest first. */
  ofOwner(owner: Id): readonly ExportJob[];
  /** null when there is none, or it is somebody else's. */
  find(owner: Id, id: Id): ExportJob | null;
  /** The bytes of one that is done; null for every other. */
  read(owner: Id, id: Id): Promise<Uint8Array | null>;
  /** Stops one that is being made, and takes its file away. */
  remove(owner: Id, id: Id): void;
};
