import type { AccountRoutes } from './contract/account.ts';
import type { CatalogueRoutes } from './contract/catalogue.ts';
import type { CheckpointRoutes } from './contract/checkpoint.ts';
import type { CommentRoutes } from './contract/comment.ts';
import type { CommitteeRoutes } from './contract/committee.ts';
import type { ConceptRoutes } from './contract/concept.ts';
import type { ConceptIntakeRoutes } from './contract/concept-intake.ts';
import type { EventReportRoutes } from './contract/event-report.ts';
import type { ExportRoutes } from './contract/export.ts';
import type { HallRoutes } from './contract/hall.ts';
import type { IdeaImportRoutes } from './contract/idea-import.ts';
import type { LetterheadRoutes } from './contract/letterhead.ts';
import type { PublicRoutes } from './contract/public.ts';
import type { ReceiptRoutes } from './contract/receipt.ts';
import type { ReviewRoutes } from './contract/review.ts';
import type { StageRoutes } from './contract/stage.ts';
import type { SynopsisRoutes } from './contract/synopsis.ts';
import type { TableSeatRoutes } from './contract/table-seats.ts';
import type { WorkshopRoutes } from './contract/workshop.ts';

/**
 * Everything the HTTP surface offers, as "METHOD /path" -> what goes in and what comes out. The client and the
 * routes are both typed by it, so neither can drift from the other. All paths stand below /api.
 */
export type Routes = AccountRoutes &
  LetterheadRoutes &
  HallRoutes &
  StageRoutes &
  ReceiptRoutes &
  TableSeatRoutes &
  CheckpointRoutes &
  WorkshopRoutes &
  EventReportRoutes &
  IdeaImportRoutes &
  ConceptRoutes &
  CatalogueRoutes &
  CommentRoutes &
  ConceptIntakeRoutes &
  ExportRoutes &
  CommitteeRoutes &
  SynopsisRoutes &
  ReviewRoutes &
  PublicRoutes;

export type RouteName = keyof Routes;
export type AnswerOf<Name extends RouteName> = Routes[Name]['answer'];
export type BodyOf<Name extends RouteName> = Routes[Name] extends { body: infer Body } ? Body : never;
export type QueryOf<Name extends RouteName> = Routes[Name] extends { query: infer Query } ? Query : never;

/** Names of the `:parameters` in a path. */
export type ParamsOf<Path extends string> = Path extends `${string}:${infer Param}/${infer Rest}`
  ? Param | ParamsOf<Rest>
  : Path extends `${string}:${infer Param}`
    ? Param
    : never;
