import type { ExportOrder } from '@fortschrift/domain/export-order';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';

/**
 * How far the making of a file has come: reading and ordering the content; laying out pages, in one step that tells
 * nothing meanwhile; writing the file, when the pages are counted. `pages` is null where there are none to count.
 */
export type ExportStep = {
  readonly at: 'preparing' | 'setting' | 'writing';
  readonly pages: number | null;
};

/** A file that is being made for an account, or lies ready. Gone an hour after it was done, and when the server restarts. */
export type ExportJob = {
  readonly id: Id;
  readonly versionId: Id;
  readonly order: ExportOrder;
  readonly state: 'queued' | 'working' | 'done' | 'failed';
  /** Files that are made before this one, of anybody; 0 unless queued. */
  readonly ahead: number;
  /** The step that was begun last; null until there is one. */
  readonly step: ExportStep | null;
  /** Milliseconds since that step was begun; 0 unless it is being made. */
  readonly elapsed: number;
  /** Size of the file; null until it is done. */
  readonly bytes: number | null;
  readonly failure: Failure | null;
  readonly startedAt: number;
  /** When it is taken away; null until it has ended. */
  readonly expiresAt: number | null;
};

export type ExportRoutes = {
  /** Starts making a file; whoever may read the version may. The same order again, while it is kept, is the same job. */
  'POST /versions/:id/exports': {
    body: {
      what: string;
      format: string;
      chapterIds: readonly Id[] | null;
      lead: string | null;
      area?: string;
      beforeId: Id | null;
    };
    answer: { job: ExportJob };
  };
  /** One's own, newest first. The file: GET /api/exports/:id/file. */
  'GET /exports': { answer: { jobs: readonly ExportJob[] } };
  'GET /exports/:id': { answer: { job: ExportJob } };
  /** Stops it when it is being made, and takes the file away. */
  'DELETE /exports/:id': { answer: null };
};
