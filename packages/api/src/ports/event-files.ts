import type { EventReport, Voice } from '@fortschrift/domain/event-report';
import type { EventResult } from '@fortschrift/domain/event-result';
import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Language } from '@fortschrift/domain/language';
import type { Letterhead } from '@fortschrift/domain/letterhead';
import type { Result } from '@fortschrift/domain/result';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { ReportEdition, ReportFormat } from '../contract/event-report.ts';
import type { WriteIdeaTable } from './idea-file.ts';

/** Everything the report of an event is made from. */
export type ReportData = {
  readonly county: string;
  readonly letterhead: Letterhead | null;
  readonly workshop: Pick<Workshop, 'kind' | 'starts' | 'ends' | 'purpose' | 'plan'>;
  /** The frozen result; with the office's words on it in the edited edition. */
  readonly result: EventResult;
  readonly sha256: string;
  readonly frozenAt: number;
  readonly report: EventReport;
  readonly edition: ReportEdition;
  /** Seats by the language of their phones; small numbers are hidden by whoever shows them. */
  readonly languages: readonly { readonly language: Language; readonly people: number }[];
  /** The Themenspeicher. */
  readonly parked: readonly ParkedTopic[];
  /** Sentences for publication, those the office wrote in and those it released. */
  readonly voices: readonly Voice[];
  /** German beside the original, by the card's id. */
  readonly translations: { readonly [ideaId: Id]: { readonly text: string; readonly by: string } };
};

/** A topic nobody works on now: with whom and by when, or for the Steuerungsgruppe. */
export type ParkedTopic = {
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly forwarded: boolean;
};

/** Files made of what was said at events. */
export type EventFiles = {
  /**
   * The report of an event as a file. Fails with `exportNotAvailable` where this platform cannot make one and `busy`
   * when it took too long or too many wait. The signal ends the work when nobody waits any more.
   */
  report(data: ReportData, format: ReportFormat, signal?: AbortSignal): Promise<Result<Uint8Array, Failure>>;
  /** The report as the text of a web page: well-formed HTML, no script, no `style`; headings begin at level 2. */
  reportHtml(data: ReportData): string;
  readonly ideaTable: WriteIdeaTable;
};
