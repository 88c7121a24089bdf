import type { AnyRoute } from './route.ts';
import { bodyRoutes } from './routes/body.ts';
import { chapterRoutes } from './routes/chapter.ts';
import { commentRoutes } from './routes/comment.ts';
import { committeeRoutes } from './routes/committee.ts';
import { conceptRoutes } from './routes/concept.ts';
import { decisionRoutes } from './routes/decision.ts';
import { measureRoutes } from './routes/measure.ts';
import { publicRoutes } from './routes/public.ts';
import { publicIdeaRoutes } from './routes/public-idea.ts';
import { recordRoutes } from './routes/record.ts';
import { sessionRoutes } from './routes/session.ts';
import { versionRoutes } from './routes/version.ts';

/** Every route of the contract, in one list; a test compares it with the contract's names. */
export const routes: readonly AnyRoute[] = [
  ...conceptRoutes,
  ...chapterRoutes,
  ...recordRoutes,
  ...versionRoutes,
  ...commentRoutes,
  ...measureRoutes,
  ...committeeRoutes,
  ...bodyRoutes,
  ...sessionRoutes,
  ...decisionRoutes,
  ...publicRoutes,
  ...publicIdeaRoutes,
];
