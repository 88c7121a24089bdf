import type { Id } from '@fortschrift/domain/id';
import type { Arrivals, HallStage, JoinStep, StagePicture } from '@fortschrift/domain/stage';

/** How the hall is doing, as counts; nobody is told apart. */
export type HallPulse = {
  readonly arrivals: Arrivals;
  /** Open drafts on phones, by table; tables without any are missing. */
  readonly writing: readonly { readonly tableId: Id; readonly count: number }[];
};

export type StageRoutes = {
  /** null stops it; `extend` gives a running one more time. */
  'POST /workshops/:id/timer': {
    body: { minutes: number | null; extend?: boolean | undefined };
    answer: { stage: HallStage };
  };
  /** One sentence on all phones and boards; null ends it. */
  'POST /workshops/:id/call': { body: { text: string | null }; answer: { stage: HallStage } };
  'POST /workshops/:id/screen': {
    body: { picture: StagePicture; tableId?: Id | null | undefined; clusterId?: Id | null | undefined };
    answer: { stage: HallStage };
  };
  'GET /workshops/:id/pulse': { answer: HallPulse };
  /** A phone on its way in says how far it is, once each; `code` as in `POST /join/look`. */
  'POST /join/step': { body: { code: string; step: JoinStep }; answer: null };
  /** Whether a card is being written here, without a word of it. */
  'POST /tables/:id/writing': { body: { writing: boolean }; answer: null };
  /** Server time, Unix milliseconds, for what must run alike everywhere. */
  'GET /clock': { answer: { now: number } };
};
