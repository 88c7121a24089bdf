import type { EventSetup } from '@fortschrift/domain/event-setup';
import type { Id } from '@fortschrift/domain/id';
import type { IdeaImport } from '@fortschrift/domain/idea-import';
import type { OfferedVoice } from '@fortschrift/domain/voice';

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
  voice: OfferedVoice;
  /** `content` is JSON. */
  eventSetup: Omit<EventSetup, 'content'> & { readonly content: string };
  ideaImport: IdeaImport;
  /** `fileRow` is the row of the file it stood in, from 1. */
  importedIdea: {
    readonly ideaId: Id;
    readonly countyId: Id;
    readonly importId: Id;
    readonly fileRow: number;
  };
};
