import type { Kysely } from 'kysely';
import { createAccountRows } from './rows/account.ts';
import { createAuditRows } from './rows/audit.ts';
import { createAuthorshipRows } from './rows/authorship.ts';
import { createBoardStepRows } from './rows/board-step.ts';
import { createBodyRows } from './rows/body.ts';
import { createCatalogueViewRows } from './rows/catalogue-view.ts';
import { createChapterRows } from './rows/chapter.ts';
import { createCheckpointRows } from './rows/checkpoint.ts';
import { createClusterRows } from './rows/cluster.ts';
import { createCommandRows } from './rows/command.ts';
import { createCommentRows } from './rows/comment.ts';
import { createConceptRows } from './rows/concept.ts';
import { createConceptImportRows } from './rows/concept-import.ts';
import { createConceptIntakeRows } from './rows/concept-intake.ts';
import { createCountyRows } from './rows/county.ts';
import { createDecisionRows } from './rows/decision.ts';
import { createDisplayRows } from './rows/display.ts';
import { createDotRows } from './rows/dot.ts';
import { createErasureRows } from './rows/erasure.ts';
import { createEventReportRows } from './rows/event-report.ts';
import { createEventResultRows } from './rows/event-result.ts';
import { createEventSetupRows } from './rows/event-setup.ts';
import { createIdeaRows } from './rows/idea.ts';
import { createIdeaImportRows } from './rows/idea-import.ts';
import { createImplementationRows } from './rows/implementation.ts';
import { createLetterheadRows } from './rows/letterhead.ts';
import { createPaperRows } from './rows/paper.ts';
import { createReceiptRows } from './rows/receipt.ts';
import { createRecordRows } from './rows/record.ts';
import { createSeatRows } from './rows/seat.ts';
import { createSeriesRows } from './rows/series.ts';
import { createSessionRows } from './rows/session.ts';
import { createSignInRows } from './rows/sign-in.ts';
import { createStageRows } from './rows/stage.ts';
import { createTableRows } from './rows/table.ts';
import { createVersionRows } from './rows/version.ts';
import { createVoiceRows } from './rows/voice.ts';
import { createWorkshopRows } from './rows/workshop.ts';
import type { Database } from './schema.ts';

export type StoreRows = ReturnType<typeof createRows>;

/** All rows over one connection or transaction; `signIn` is for sign-in that belongs into a transaction. */
export function createRows(database: Kysely<Database>) {
  return {
    counties: createCountyRows(database),
    letterheads: createLetterheadRows(database),
    accounts: createAccountRows(database),
    audit: createAuditRows(database),
    workshops: createWorkshopRows(database),
    tables: createTableRows(database),
    stages: createStageRows(database),
    series: createSeriesRows(database),
    seats: createSeatRows(database),
    ideas: createIdeaRows(database),
    clusters: createClusterRows(database),
    dots: createDotRows(database),
    authorship: createAuthorshipRows(database),
    erasures: createErasureRows(database),
    boardSteps: createBoardStepRows(database),
    commands: createCommandRows(database),
    receipts: createReceiptRows(database),
    eventResults: createEventResultRows(database),
    eventReports: createEventReportRows(database),
    eventSetups: createEventSetupRows(database),
    voices: createVoiceRows(database),
    ideaImports: createIdeaImportRows(database),
    displays: createDisplayRows(database),
    checkpoints: createCheckpointRows(database),
    concepts: createConceptRows(database),
    conceptIntakes: createConceptIntakeRows(database),
    conceptImports: createConceptImportRows(database),
    chapters: createChapterRows(database),
    records: createRecordRows(database),
    catalogueViews: createCatalogueViewRows(database),
    versions: createVersionRows(database),
    comments: createCommentRows(database),
    bodies: createBodyRows(database),
    sessions: createSessionRows(database),
    papers: createPaperRows(database),
    decisions: createDecisionRows(database),
    implementation: createImplementationRows(database),
    signIn: createSignInRows(database),
  };
}
