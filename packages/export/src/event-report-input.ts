import type { BoardIdea } from '@fortschrift/domain/board';
import type { ClusterResult, EventResult, TableResult } from '@fortschrift/domain/event-result';
import type { Id } from '@fortschrift/domain/id';
import type { Language } from '@fortschrift/domain/language';
import type { RichText } from '@fortschrift/domain/rich-text';
import type { WorkshopKind } from '@fortschrift/domain/workshop';

/** Everything the report of an event is made from; plain data, so that it can be sent to another process. */
export type EventReportInput = {
  readonly county: string;
  /** What was said, frozen when the event closed. */
  readonly result: ReportedResult;
  /** SHA-256 over its canonical JSON, 64 hexadecimal digits. */
  readonly sha256: string;
  /** When the event was closed, Unix milliseconds. */
  readonly frozenAt: number;
  /** When the office released the report, Unix milliseconds; null for a draft. */
  readonly releasedAt: number | null;
  /** `edited` says at the front that the office changed words; what it changed stands in `result` already. */
  readonly edition: 'original' | 'edited';
  readonly kind: WorkshopKind;
  /** "17:30", or empty. */
  readonly starts: string;
  readonly ends: string;
  readonly organiser: string;
  readonly purpose: string;
  /** What the office says before the results; may be empty. */
  readonly foreword: RichText;
  readonly programme: readonly ProgrammePoint[];
  /** What each round added to the question of the tables, empty where it added nothing; no rounds, no entries. */
  readonly rounds: readonly string[];
  /** Groups the people came from; small ones are hidden. */
  readonly groups: readonly { readonly label: string; readonly people: number }[];
  /** Who led each table, as function or name released for print, by the table's id. */
  readonly hosts: { readonly [tableId: Id]: string };
  /** German beside the original, by the card's id. */
  readonly translations: { readonly [ideaId: Id]: { readonly text: string; readonly by: string } };
  /** The Themenspeicher. */
  readonly parked: readonly ParkedTopic[];
  /** Sentences people gave for publication, released by the office. */
  readonly voices: readonly { readonly text: string; readonly language: Language; readonly by: string }[];
  readonly nextSteps: readonly NextStep[];
  readonly contact: string;
};

export type ProgrammePoint = { readonly starts: string; readonly title: string; readonly note: string };

/** `due` is a calendar day or empty; `forwarded` says to whom, empty where it stays with its owner. */
export type ParkedTopic = {
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly forwarded: string;
};

export type NextStep = { readonly text: string; readonly who: string; readonly due: string };

/** What the report shows of a frozen result; an `EventResult` is one. */
export type ReportedResult = Pick<EventResult, 'title' | 'day' | 'place' | 'question' | 'seats'> & {
  readonly tables: readonly ReportedTable[];
};

export type ReportedTable = Pick<
  TableResult,
  'id' | 'number' | 'title' | 'field' | 'question' | 'seats' | 'sheet' | 'proposals'
> & { readonly clusters: readonly ReportedCluster[]; readonly single: readonly ReportedCard[] };

export type ReportedCluster = Pick<ClusterResult, 'id' | 'heading' | 'summary' | 'dots'> & {
  /** Points of people without a phone, counted apart. */
  readonly paperDots?: number;
  readonly ideas: readonly ReportedCard[];
};

export type ReportedCard = Pick<BoardIdea, 'id' | 'kind' | 'text' | 'detail' | 'language' | 'source'> & {
  /** The card that says the same and stands for this one too. */
  readonly doubleOf?: Id | null;
};
