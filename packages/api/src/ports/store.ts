import type { CheckpointRows } from './checkpoint-rows.ts';
import type * as concept from './concept-rows.ts';
import type * as hall from './hall-rows.ts';
import type * as people from './people-rows.ts';
import type { EventReportRows, EventSetupRows, IdeaImportRows, VoiceRows } from './report-rows.ts';

/** Everything that is kept in rows, one small interface a thing. */
export type Rows = {
  readonly counties: people.CountyRows;
  readonly letterheads: people.LetterheadRows;
  readonly accounts: people.AccountRows;
  readonly audit: people.AuditRows;
  readonly workshops: hall.WorkshopRows;
  readonly tables: hall.TableRows;
  readonly stages: hall.StageRows;
  readonly series: hall.SeriesRows;
  readonly seats: hall.SeatRows;
  readonly ideas: hall.IdeaRows;
  readonly clusters: hall.ClusterRows;
  readonly dots: hall.DotRows;
  readonly authorship: hall.AuthorshipRows;
  readonly erasures: hall.ErasureRows;
  readonly boardSteps: hall.BoardStepRows;
  readonly commands: hall.CommandRows;
  readonly receipts: hall.ReceiptRows;
  readonly eventResults: hall.EventResultRows;
  readonly eventReports: EventReportRows;
  readonly eventSetups: EventSetupRows;
  readonly voices: VoiceRows;
  readonly ideaImports: IdeaImportRows;
  readonly displays: hall.DisplayRows;
  readonly checkpoints: CheckpointRows;
  readonly concepts: concept.ConceptRows;
  readonly conceptIntakes: concept.ConceptIntakeRows;
  readonly conceptImports: concept.ConceptImportRows;
  readonly chapters: concept.ChapterRows;
  readonly records: concept.RecordRows;
  readonly catalogueViews: concept.CatalogueViewRows;
  readonly versions: concept.VersionRows;
  readonly comments: concept.CommentRows;
  readonly bodies: concept.BodyRows;
  readonly sessions: concept.SessionRows;
  readonly papers: concept.PaperRows;
  readonly decisions: concept.DecisionRows;
  readonly implementation: concept.ImplementationRows;
};

/** Where rows are kept. */
export type Store = {
  /** Reads outside of a transaction. */
  readonly rows: Rows;
  /**
   * Runs work in one transaction, alone: what it reads stays true until it is committed. Resolves after the
   * commit is on disk; a throw takes everything back. Only rows may be awaited inside.
   */
  transact<Value>(work: (rows: Rows) => Promise<Value>): Promise<Value>;
  /** Proves that a commit reaches the disk; throws when it does not. */
  probe(): Promise<void>;
  /** Takes what was deleted or overwritten out of the files, as far as the engine can. */
  scrub(): Promise<void>;
};
