import type { Id } from '@fortschrift/domain/id';

export type ReportTables = {
  /** One row an event at most. `nextSteps`, `voices` and `edits` are JSON. */
  eventReport: {
    readonly workshopId: Id;
    readonly countyId: Id;
    readonly organiser: string;
    readonly contact: string;
    readonly foreword: string;
    readonly nextSteps: string;
    readonly voices: string;
    readonly edits: string;
    readonly releasedAt: number | null;
    readonly releasedBy: Id | null;
  };
};
