import type { BoardChange } from '@fortschrift/domain/board';
import type { BoardCommand, BoardVerb } from '@fortschrift/domain/board-command';
import type { BoardView, TableHead, WorkshopHead } from '@fortschrift/domain/board-view';
import type { Dots } from '@fortschrift/domain/dot';
import type { Id } from '@fortschrift/domain/id';
import type { Language } from '@fortschrift/domain/language';
import type { RichText } from '@fortschrift/domain/rich-text';
import type { RecordHead } from '@fortschrift/domain/version-outline';

/** What a person sees between typing the code and sitting down. */
export type JoinView = {
  readonly workshop: WorkshopHead & {
    readonly day: string;
    readonly place: string;
    readonly question: string;
  };
  readonly county: string;
  readonly tables: readonly (TableHead & { readonly taken: number })[];
  /** The seat this device already has in this workshop, if any. */
  readonly seat: SeatView | null;
};

export type SeatView = {
  readonly id: Id;
  readonly number: number;
  readonly language: Language;
  readonly workshopId: Id;
  readonly tableId: Id | null;
};

/** A table as one person meets it: the board, and what is theirs. */
export type TablePage = {
  readonly view: BoardView;
  readonly part: 'seat' | 'host' | 'display';
  readonly seat: SeatView | null;
  /** Cards of this seat; empty for others. */
  readonly own: readonly Id[];
  readonly dots: readonly Dots[];
  /** Cards of this seat here that lie face down: nobody else at the table is sent them. */
  readonly covered: BoardView['ideas'];
  /** Whether a host has something to undo or redo. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly steps: BoardSteps;
  /** Goals and measures a card here may speak about; empty but in a Rückkopplung on a version. */
  readonly records: readonly RecordHead[];
  /** Whether this person may write in the sheet now. */
  readonly maySheet: boolean;
};

/** What a command came to. Sent again with the same id, the same answer. */
export type CommandAnswer = {
  readonly changes: readonly BoardChange[];
  readonly own: readonly Id[];
  readonly dots: readonly Dots[];
  /** As on the page. */
  readonly covered: BoardView['ideas'];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly steps: BoardSteps;
};

/** What a host would take back and do again; null where there is nothing, and for everybody else. */
export type BoardSteps = { readonly undo: BoardStepView | null; readonly redo: BoardStepView | null };

/** One step of the table's hosts: what was done, and to how many cards. */
export type BoardStepView = { readonly verb: BoardVerb; readonly cards: number };

export type HallView = {
  readonly workshop: WorkshopHead & {
    readonly day: string;
    readonly place: string;
    readonly question: string;
    readonly code: string;
    /** What the QR code to be shown carries after `#`; null while the door is shut. */
    readonly joinToken: string | null;
    readonly doorOpen: boolean;
  };
  readonly tables: readonly BoardView[];
  /** People who scanned but have not sat down yet are not known; these sat down. */
  readonly people: number;
};

export type HallRoutes = {
  /** `code`: the short code as typed, or the token of a QR code. */
  'POST /join/look': { body: { code: string }; answer: JoinView };
  /**
   * Sits down. `attempt` is a secret the browser made for this wish, 22 to 64 letters and digits: sent twice, also at
   * the same time, it is one seat.
   */
  'POST /join': {
    body: { code: string; tableId: Id; language: Language; attempt?: string };
    answer: { seat: SeatView };
  };
  'PATCH /seats/:id': { body: { language?: Language; tableId?: Id }; answer: { seat: SeatView } };
  /** A person leaves, or a host asks one to; `cards: hide` hides what the seat wrote, at all tables. */
  'DELETE /seats/:id': { query: { cards?: 'hide' | undefined }; answer: null };
  /** `as: host` asks as the account, where the same browser also sits at this table. */
  'GET /tables/:id': { query: { as?: 'host' | undefined }; answer: TablePage };
  'POST /tables/:id/commands': {
    body: { commandId: Id; command: BoardCommand; as?: 'host' | undefined };
    answer: CommandAnswer;
  };
  /** The sheet as plain rich text, for reading, printing and the projector before its socket is open. */
  'GET /tables/:id/sheet': { answer: { text: RichText } };
  /** The tables of an event for who sits at one of them: to change to another. */
  'GET /workshops/:id/tables': { answer: { tables: JoinView['tables'] } };
  'GET /workshops/:id/hall': { answer: HallView };
  /** Opens a projector: exchanges the capability in the link for a display cookie. */
  'POST /displays/open': { body: { token: string }; answer: { workshopId: Id } };
};
