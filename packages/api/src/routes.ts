import type { AnyRoute } from './route.ts';
import { accountRoutes } from './routes/account.ts';
import { accountInvitationRoutes } from './routes/account-invitation.ts';
import { accountSessionRoutes } from './routes/account-session.ts';
import { accountSetupRoutes } from './routes/account-setup.ts';
import { bodyRoutes } from './routes/body.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { catalogueViewRoutes } from './routes/catalogue-view.ts';
import { chapterRoutes } from './routes/chapter.ts';
import { checkpointRoutes } from './routes/checkpoint.ts';
import { commentRoutes } from './routes/comment.ts';
import { committeeRoutes } from './routes/committee.ts';
import { conceptRoutes } from './routes/concept.ts';
import { conceptIntakeRoutes } from './routes/concept-intake.ts';
import { countyRoutes } from './routes/county.ts';
import { decisionRoutes } from './routes/decision.ts';
import { demoRoutes } from './routes/demo.ts';
import { eventReportRoutes } from './routes/event-report.ts';
import { eventSetupRoutes } from './routes/event-setup.ts';
import { exportRoutes } from './routes/export.ts';
import { hallRoutes } from './routes/hall.ts';
import { ideaRoutes } from './routes/idea.ts';
import { ideaImportRoutes } from './routes/idea-import.ts';
import { joinRoutes } from './routes/join.ts';
import { seatRoutes } from './routes/join-seat.ts';
import { letterheadRoutes } from './routes/letterhead.ts';
import { measureRoutes } from './routes/measure.ts';
import { publicRoutes } from './routes/public.ts';
import { publicIdeaRoutes } from './routes/public-idea.ts';
import { receiptRoutes } from './routes/receipt.ts';
import { recordRoutes } from './routes/record.ts';
import { recordMoveRoutes } from './routes/record-move.ts';
import { reviewRoutes } from './routes/review.ts';
import { seriesRoutes } from './routes/series.ts';
import { sessionRoutes } from './routes/session.ts';
import { stageRoutes } from './routes/stage.ts';
import { synopsisRoutes } from './routes/synopsis.ts';
import { tableRoutes } from './routes/table.ts';
import { commandRoutes } from './routes/table-command.ts';
import { tableSeatRoutes } from './routes/table-seats.ts';
import { versionRoutes } from './routes/version.ts';
import { versionRestoreRoutes } from './routes/version-restore.ts';
import { voiceRoutes } from './routes/voice.ts';
import { workshopRoutes } from './routes/workshop.ts';
import { workshopDayRoutes } from './routes/workshop-day.ts';
import { workshopResultRoutes } from './routes/workshop-result.ts';
import { workshopRoundRoutes } from './routes/workshop-round.ts';
import { workshopTableRoutes } from './routes/workshop-table.ts';
import { workshopTranslationRoutes } from './routes/workshop-translation.ts';

/** Every route of the contract, in one list; a test compares it with the contract's names. */
export const routes: readonly AnyRoute[] = [
  ...accountSessionRoutes,
  ...accountSetupRoutes,
  ...accountInvitationRoutes,
  ...accountRoutes,
  ...countyRoutes,
  ...letterheadRoutes,
  ...demoRoutes,
  ...workshopRoutes,
  ...workshopDayRoutes,
  ...workshopTableRoutes,
  ...workshopResultRoutes,
  ...eventReportRoutes,
  ...workshopRoundRoutes,
  ...workshopTranslationRoutes,
  ...seriesRoutes,
  ...eventSetupRoutes,
  ...ideaRoutes,
  ...ideaImportRoutes,
  ...hallRoutes,
  ...stageRoutes,
  ...joinRoutes,
  ...seatRoutes,
  ...tableRoutes,
  ...commandRoutes,
  ...tableSeatRoutes,
  ...receiptRoutes,
  ...voiceRoutes,
  ...checkpointRoutes,
  ...conceptRoutes,
  ...catalogueRoutes,
  ...catalogueViewRoutes,
  ...conceptIntakeRoutes,
  ...chapterRoutes,
  ...recordRoutes,
  ...recordMoveRoutes,
  ...versionRoutes,
  ...versionRestoreRoutes,
  ...exportRoutes,
  ...commentRoutes,
  ...measureRoutes,
  ...committeeRoutes,
  ...bodyRoutes,
  ...sessionRoutes,
  ...decisionRoutes,
  ...synopsisRoutes,
  ...reviewRoutes,
  ...publicRoutes,
  ...publicIdeaRoutes,
];
