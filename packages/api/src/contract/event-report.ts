import type { EventReport, EventReportDraft, Voice } from '@fortschrift/domain/event-report';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { PublicCounty } from './public.ts';

/** Word for word, or with the office's words on the cards it edited. */
export const reportEditions = ['original', 'edited'] as const;
export type ReportEdition = (typeof reportEditions)[number];

export const reportFormats = ['pdf', 'odt', 'docx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What the office sends: each voice says that its consent is there. */
export type EventReportInput = Omit<EventReportDraft, 'voices'> & {
  readonly voices: readonly (Voice & { readonly consent: boolean })[];
};

export type EventReportRoutes = {
  /** The report as it is now; `html` is the text of one edition, made by the program. */
  'GET /workshops/:id/report': {
    query: { edition?: string };
    answer: {
      readonly workshop: Workshop;
      readonly report: EventReport;
      /** Name of who released it; empty where nobody did, or who did is gone. */
      readonly releasedBy: string;
      readonly html: string;
      /** The cards that can be edited, in the order of the report. */
      readonly cards: readonly {
        readonly id: string;
        readonly table: number;
        readonly text: string;
      }[];
    };
  };
  /** Once released, saving releases anew: date and name change, an audit entry stays. */
  'PATCH /workshops/:id/report': { body: EventReportInput; answer: { report: EventReport } };
  /** Released reports only. */
  'GET /public/:slug/events/:id/report': {
    query: { edition?: string };
    answer: {
      readonly county: PublicCounty;
      readonly title: string;
      readonly day: string;
      readonly place: string;
      readonly releasedAt: number;
      readonly edition: ReportEdition;
      /** Whether there is an edited version beside the original. */
      readonly edited: boolean;
      readonly html: string;
    };
  };
};
