import type { EventReport } from '@fortschrift/domain/event-report';
import type { Id } from '@fortschrift/domain/id';

export type EventReportRows = {
  find(workshopId: Id): Promise<EventReport | null>;
  /** Writes or replaces the report of an event. */
  put(report: EventReport): Promise<void>;
};
