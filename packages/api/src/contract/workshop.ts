import type { ActionFieldKey } from '@fortschrift/domain/action-field';
import type { EventResult } from '@fortschrift/domain/event-result';
import type { EventSetup } from '@fortschrift/domain/event-setup';
import type { Id } from '@fortschrift/domain/id';
import type { IdeaAnswer, IdeaKind, IdeaResult } from '@fortschrift/domain/idea';
import type { Language } from '@fortschrift/domain/language';
import type { PromptTranslation } from '@fortschrift/domain/prompt-translation';
import type { Rhythm, Series } from '@fortschrift/domain/series';
import type { TablePhase, WorkshopTable } from '@fortschrift/domain/table';
import type { IdeaThread } from '@fortschrift/domain/thread';
import type { Workshop, WorkshopKind, WorkshopState } from '@fortschrift/domain/workshop';
import type { WorkshopPlan } from '@fortschrift/domain/workshop-plan';

export type WorkshopCounts = {
  readonly tables: number;
  readonly people: number;
  readonly ideas: number;
  readonly clusters: number;
};

export type WorkshopInput = {
  title: string;
  kind: WorkshopKind;
  day: string;
  starts: string;
  ends: string;
  place: string;
  purpose: string;
  question: string;
  wifi: { name: string; password: string } | null;
  conceptId: Id | null;
  plan: WorkshopPlan;
  dotsPerSeat: number;
  dotsPerCluster: number;
};

export type TableInput = {
  title: string;
  field: ActionFieldKey | null;
  question: string;
  seats: number;
  host: string;
  noteTaker: string;
};

/** A series with its dates, the latest first. */
export type SeriesView = {
  readonly series: Series;
  readonly dates: readonly Pick<Workshop, 'id' | 'title' | 'day' | 'state'>[];
  /** The day that is proposed for the next date. */
  readonly nextDay: string;
};

/** Everything about one event, as who prepares it needs it. */
export type WorkshopPage = {
  readonly workshop: Workshop;
  readonly tables: readonly WorkshopTable[];
  readonly counts: WorkshopCounts;
  /** What people type: it carries the short code. */
  readonly joinUrl: string;
  /** What QR codes carry: a token behind `#` that reaches no log. With `.3` behind it, for table 3. */
  readonly scanUrl: string;
  readonly series: SeriesView | null;
  /** The version a Rückkopplung speaks about. */
  readonly version: { readonly id: Id; readonly label: string; readonly title: string } | null;
};

/** A seat as hosts see it: a number and no person. */
export type SeatRow = {
  readonly id: Id;
  readonly number: number;
  readonly tableId: Id | null;
  readonly language: Language;
  readonly state: 'seated' | 'ejected';
  /** Cards of this seat that can be seen; null once the event is closed, when nobody knows. */
  readonly cards: number | null;
};

/** A goal or measure as a place that cites something points to it. */
export type RecordLink = {
  readonly id: Id;
  readonly kind: 'goal' | 'measure';
  readonly title: string;
  readonly conceptId: Id;
  readonly chapterId: Id;
};

/** A goal or measure a card speaks about, as it stood in the version its event was about. */
export type SpokenOf = {
  readonly id: Id;
  readonly kind: 'goal' | 'measure';
  readonly number: string;
  readonly title: string;
  /** Where it stands in the concept today; null when it was taken out. */
  readonly now: { readonly conceptId: Id; readonly chapterId: Id } | null;
};

/** A card in the office's list: with where it was said and what it became. */
export type IdeaRow = {
  readonly id: Id;
  readonly kind: IdeaKind;
  readonly text: string;
  readonly language: Language;
  readonly workshopId: Id;
  readonly workshop: string;
  readonly table: string;
  readonly field: ActionFieldKey | null;
  readonly cluster: { readonly id: Id; readonly heading: string } | null;
  readonly state: 'submitted' | 'hidden' | 'withdrawn';
  readonly result: IdeaResult | null;
  /** Why; empty without an answer. */
  readonly reason: string;
  /** Whether it came with a file: letters, an online survey. */
  readonly imported: boolean;
  readonly records: readonly RecordLink[];
  readonly about: SpokenOf | null;
};

/** What the list of cards is narrowed to; what is left out or empty narrows nothing. */
export type IdeaQuery = {
  workshop?: string;
  table?: string;
  field?: string;
  kind?: string;
  /** "yes" or "no". */
  answered?: string;
  result?: string;
  /** "submitted" or "hidden". */
  state?: string;
  /** "any" for cards about a goal or measure, or the id of one. */
  about?: string;
  search?: string;
  /** From 1. */
  page?: string;
};

export type WorkshopRoutes = {
  'GET /workshops': {
    answer: {
      workshops: readonly (Workshop & { readonly counts: WorkshopCounts })[];
      series: readonly SeriesView[];
    };
  };
  /** With tables in one go, when it is made from a template or an earlier event. */
  'POST /workshops': {
    /** `covered`: cards at these tables lie face down from the start. */
    body: WorkshopInput & {
      tables?: readonly TableInput[];
      covered?: boolean;
      translations?: readonly PromptTranslation[];
    };
    answer: { workshop: Workshop };
  };
  'GET /setups': { answer: { readonly setups: readonly EventSetup[] } };
  /** Keeps the set-up of an event under a name; `nameTaken` where the county has one of that name. */
  'POST /setups': { body: { name: string; workshopId: Id }; answer: { readonly setup: EventSetup } };
  'PATCH /setups/:id': { body: { name: string }; answer: { readonly setup: EventSetup } };
  'DELETE /setups/:id': { answer: null };
  'GET /workshops/:id': { answer: WorkshopPage };
  'PATCH /workshops/:id': { body: WorkshopInput; answer: { workshop: Workshop } };
  'DELETE /workshops/:id': { answer: null };
  /** What questions and themes say in one language, replacing what that language had; empty words take one away. */
  'POST /workshops/:id/translations': {
    body: { language: Language; prompts: readonly { text: string; words: string }[] };
    answer: { workshop: Workshop };
  };
  'POST /workshops/:id/state': { body: { to: WorkshopState }; answer: { workshop: Workshop } };
  'POST /workshops/:id/door': { body: { open: boolean }; answer: { workshop: Workshop } };
  'POST /workshops/:id/code': { answer: { workshop: Workshop } };
  'POST /workshops/:id/phase': {
    body: { phase: TablePhase };
    answer: { tables: readonly WorkshopTable[]; refused: number };
  };
  /** Everybody changes tables: the next round, or back to the one before. */
  'POST /workshops/:id/round': {
    body: { to: number };
    answer: { workshop: Workshop; tables: readonly WorkshopTable[] };
  };
  'GET /workshops/:id/seats': { answer: { seats: readonly SeatRow[] } };
  /** Makes an event the first date of a new series. */
  'POST /series': {
    body: { title: string; rhythm: Rhythm; workshopId: Id };
    answer: { series: Series };
  };
  'PATCH /series/:id': { body: { title: string; rhythm: Rhythm }; answer: { series: Series } };
  /** Its dates stay as events of their own. */
  'DELETE /series/:id': { answer: null };
  /** The next date, prepared like the last one: tables, programme, questions; with a code of its own. */
  'POST /series/:id/next': { body: { day: string }; answer: { workshop: Workshop } };
  'POST /workshops/:id/displays': { answer: { link: string } };
  'POST /workshops/:id/tables': { body: TableInput; answer: { table: WorkshopTable } };
  'PATCH /tables/:id': { body: TableInput; answer: { table: WorkshopTable } };
  'DELETE /tables/:id': { answer: null };
  /** Frozen when the workshop closed; until then the same view made from what is there now (frozen: false). */
  'GET /workshops/:id/result': {
    answer: {
      result: EventResult;
      frozen: boolean;
      sha256: string | null;
      frozenAt: number | null;
      /** Goals and measures by the key of the origin they cite: what became of each cluster, card and proposal. */
      became: { readonly [originKey: string]: readonly RecordLink[] };
      /** What the office answered, by card. */
      answers: { readonly [ideaId: Id]: IdeaResult };
      /** What each card speaks about, by card. */
      about: { readonly [ideaId: Id]: SpokenOf };
    };
  };
  'GET /ideas': {
    query: IdeaQuery;
    /** One page of what fits; `found` counts all that does, `open` those of it that wait for an answer. */
    answer: {
      ideas: readonly IdeaRow[];
      /** Every goal and measure a card of the county speaks about, each once, to choose from. */
      spokenOf: readonly SpokenOf[];
      found: number;
      open: number;
      total: number;
      page: number;
      pages: number;
    };
  };
  /** `about`: the goal or measure its writer spoke about, as it stood in the version of the event. */
  'GET /ideas/:id': {
    answer: {
      thread: IdeaThread;
      state: 'submitted' | 'hidden' | 'withdrawn';
      about: SpokenOf | null;
    };
  };
  /** Takes the words of a card away for good; its place stays. Fails with `notFound` where nothing is left. */
  'POST /ideas/:id/erase': { answer: null };
  'POST /ideas/:id/answer': { body: { result: IdeaResult; reason: string }; answer: { answer: IdeaAnswer } };
};
