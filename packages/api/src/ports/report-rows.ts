import type { EventReport } from '@fortschrift/domain/event-report';
import type { EventSetup } from '@fortschrift/domain/event-setup';
import type { Id } from '@fortschrift/domain/id';
import type { IdeaImport } from '@fortschrift/domain/idea-import';
import type { OfferedVoice } from '@fortschrift/domain/voice';

export type EventReportRows = {
  find(workshopId: Id): Promise<EventReport | null>;
  /** Writes or replaces the report of an event. */
  put(report: EventReport): Promise<void>;
};

export type IdeaImportRows = {
  find(id: Id): Promise<IdeaImport | null>;
  /** Newest first. */
  ofWorkshop(workshopId: Id): Promise<readonly IdeaImport[]>;
  /** The cards it brought, in the order of the file. */
  ideasOf(importId: Id): Promise<readonly Id[]>;
  /** All cards of a county that came with an import. */
  ideaIds(countyId: Id): Promise<ReadonlySet<Id>>;
  /** `ideas` with the row of the file each stood in. The cards must be there. */
  insert(made: IdeaImport, ideas: readonly { readonly id: Id; readonly row: number }[]): Promise<void>;
  markUndone(id: Id, at: number): Promise<void>;
};

/** Sentences participants offered for the reports of events. */
export type VoiceRows = {
  find(id: Id): Promise<OfferedVoice | null>;
  /** In the order they came. */
  ofWorkshop(workshopId: Id): Promise<readonly OfferedVoice[]>;
  insert(voice: OfferedVoice): Promise<void>;
  /** Keeps what the office decided. */
  update(voice: OfferedVoice): Promise<void>;
  remove(id: Id): Promise<void>;
};

/** Set-ups of events, a county's own templates. */
export type EventSetupRows = {
  find(id: Id): Promise<EventSetup | null>;
  /** By name. */
  ofCounty(countyId: Id): Promise<readonly EventSetup[]>;
  insert(setup: EventSetup): Promise<void>;
  rename(id: Id, name: string): Promise<void>;
  remove(id: Id): Promise<void>;
};
