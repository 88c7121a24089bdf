import type { BoardChange } from '@fortschrift/domain/board';
import type { Cluster } from '@fortschrift/domain/cluster';
import type { Dots } from '@fortschrift/domain/dot';
import type { EventResult } from '@fortschrift/domain/event-result';
import type { Id } from '@fortschrift/domain/id';
import type { Idea, IdeaAnswer } from '@fortschrift/domain/idea';
import type { Seat } from '@fortschrift/domain/seat';
import type { Series } from '@fortschrift/domain/series';
import type { HallStage, JoinStep } from '@fortschrift/domain/stage';
import type { WorkshopTable } from '@fortschrift/domain/table';
import type { Workshop } from '@fortschrift/domain/workshop';

export type WorkshopRows = {
  find(id: Id): Promise<Workshop | null>;
  /** By the short code in its normal form (upper case, no dashes), across all counties. */
  findByCode(code: string): Promise<Workshop | null>;
  /** By what QR codes carry, across all counties. */
  findByJoinToken(token: string): Promise<Workshop | null>;
  /** Newest day first. */
  ofCounty(countyId: Id): Promise<readonly Workshop[]>;
  insert(workshop: Workshop): Promise<void>;
  update(workshop: Workshop): Promise<void>;
  /** Removes a workshop and its tables; only while nobody sat down. */
  remove(id: Id): Promise<void>;
  /** Tables, seats taken, cards to be seen and clusters of each workshop of a county. */
  counts(
    countyId: Id,
  ): Promise<ReadonlyMap<Id, { tables: number; people: number; ideas: number; clusters: number }>>;
};

export type TableRows = {
  find(id: Id): Promise<WorkshopTable | null>;
  /** By number. */
  ofWorkshop(workshopId: Id): Promise<readonly WorkshopTable[]>;
  insert(table: WorkshopTable): Promise<void>;
  update(table: WorkshopTable): Promise<void>;
  remove(id: Id): Promise<void>;
};

export type SeriesRows = {
  find(id: Id): Promise<Series | null>;
  /** By title. */
  ofCounty(countyId: Id): Promise<readonly Series[]>;
  insert(series: Series): Promise<void>;
  update(series: Series): Promise<void>;
  /** Its dates stay, as events of their own. */
  remove(id: Id): Promise<void>;
};

export type SeatRows = {
  find(id: Id): Promise<Seat | null>;
  findByTokenHash(hash: string): Promise<Seat | null>;
  /** Who sits at a table now, by number. */
  ofTable(tableId: Id): Promise<readonly Seat[]>;
  /** Everybody who ever took a seat, ejected ones too, by number. */
  ofWorkshop(workshopId: Id): Promise<readonly Seat[]>;
  /** Seated (not ejected) people by table; the null key counts those without a table. */
  taken(workshopId: Id): Promise<ReadonlyMap<Id | null, number>>;
  /** Numbers of the seats at a table that translate cards. */
  mediators(tableId: Id): Promise<readonly number[]>;
  /** Names a seat to translate cards, or takes that back. */
  setMediator(seat: Seat, mediates: boolean): Promise<void>;
  /** The highest number given out in a workshop, 0 when none. */
  lastNumber(workshopId: Id): Promise<number>;
  insert(seat: Seat, tokenHash: string): Promise<void>;
  update(seat: Seat): Promise<void>;
};

export type StageRows = {
  /** The empty stage for a workshop that never had one. */
  find(workshopId: Id): Promise<HallStage>;
  put(workshopId: Id, stage: HallStage): Promise<void>;
  /** One more person came this far on the way in. */
  countStep(workshopId: Id, step: JoinStep): Promise<void>;
  steps(workshopId: Id): Promise<ReadonlyMap<JoinStep, number>>;
  /** A seat counts as writing at a table until then, Unix milliseconds. */
  setWriting(seatId: Id, tableId: Id, until: number): Promise<void>;
  /** How many seats are writing now, by table. */
  writing(workshopId: Id, now: number): Promise<ReadonlyMap<Id, number>>;
};

export type SpokenCount = { readonly recordId: Id; readonly workshopId: Id; readonly count: number };

export type IdeaRows = {
  find(id: Id): Promise<Idea | null>;
  /** All cards of a table, hidden and withdrawn ones too, in board order. */
  ofTable(tableId: Id): Promise<readonly Idea[]>;
  ofWorkshop(workshopId: Id): Promise<readonly Idea[]>;
  ofCounty(countyId: Id): Promise<readonly Idea[]>;
  /** Ids of the cards a seat wrote and did not withdraw. */
  ofSeat(seatId: Id): Promise<readonly Id[]>;
  ofCluster(clusterId: Id): Promise<readonly Idea[]>;
  /** All cards that speak about a goal or measure, hidden and withdrawn ones too, oldest first. */
  ofRecord(countyId: Id, recordId: Id): Promise<readonly Idea[]>;
  /** How many cards of each event speak about each goal and measure; hidden and withdrawn ones are not counted. */
  spokenCounts(countyId: Id): Promise<readonly SpokenCount[]>;
  insert(idea: Idea): Promise<void>;
  update(idea: Idea): Promise<void>;
  answers(countyId: Id): Promise<ReadonlyMap<Id, IdeaAnswer>>;
  answer(ideaId: Id): Promise<IdeaAnswer | null>;
  putAnswer(answer: IdeaAnswer): Promise<void>;
};

export type ClusterRows = {
  find(id: Id): Promise<Cluster | null>;
  ofTable(tableId: Id): Promise<readonly Cluster[]>;
  ofCounty(countyId: Id): Promise<readonly Cluster[]>;
  insert(cluster: Cluster): Promise<void>;
  update(cluster: Cluster): Promise<void>;
  remove(id: Id): Promise<void>;
};

export type DotRows = {
  ofSeat(seatId: Id): Promise<readonly Dots[]>;
  /** Replaces all dots of a seat at a table, but those on parked clusters. */
  replace(tableId: Id, seatId: Id, dots: readonly Dots[]): Promise<void>;
  /** Brings the dots on a cluster that is no longer parked back within what each seat may give. */
  limit(clusterId: Id, perSeat: number): Promise<void>;
  /** Sums by cluster, of open rows and closed sums alike. */
  sums(tableId: Id): Promise<ReadonlyMap<Id, number>>;
  /** Points of people without a phone, by cluster. */
  paperSums(tableId: Id): Promise<ReadonlyMap<Id, number>>;
  /** Sets the points of people without a phone on one cluster; zero removes. */
  putPaper(tableId: Id, dots: Dots): Promise<void>;
  /** Seats that have set at least one dot. */
  voted(tableId: Id): Promise<number>;
  /** Keeps the sums and the number of seats, forgets who set what: at the close of a workshop. */
  seal(tableId: Id): Promise<void>;
};

/** A receipt as it is kept; `seatId` and `cardKey` are null once the event is closed. */
export type Receipt = {
  readonly codeHash: string;
  readonly countyId: Id;
  readonly workshopId: Id;
  readonly seatId: Id | null;
  readonly cardKey: string | null;
  readonly createdAt: number;
};

export type ReceiptRows = {
  find(codeHash: string): Promise<Receipt | null>;
  /** Those of an event that still know their seat. */
  open(workshopId: Id): Promise<readonly Receipt[]>;
  /** Forgets the oldest ones of the same seat beyond the newest `keep`. */
  insert(receipt: Receipt, keep: number): Promise<void>;
  /** Forgets the seat and the key of a receipt. */
  seal(codeHash: string): Promise<void>;
  putProofs(
    place: { readonly countyId: Id; readonly workshopId: Id },
    proofs: readonly string[],
  ): Promise<void>;
  /** All proofs of an event. */
  proofs(workshopId: Id): Promise<ReadonlySet<string>>;
};

/** A host's edit of the board, kept so that it can be taken back. */
export type BoardStep = {
  readonly id: Id;
  readonly tableId: Id;
  readonly verb: string;
  readonly changes: readonly BoardChange[];
  readonly actor: string;
  readonly at: number;
};

export type BoardStepRows = {
  /** Adds a step and forgets the undone ones of its actor. */
  append(step: BoardStep): Promise<void>;
  /** The last step of this actor not undone; null when there is none. */
  lastDone(tableId: Id, actor: string): Promise<BoardStep | null>;
  /** The first step of this actor undone; null when there is none. */
  firstUndone(tableId: Id, actor: string): Promise<BoardStep | null>;
  markUndone(id: Id, undone: boolean): Promise<void>;
};

/** Who wrote what at an event, and how that is forgotten. */
export type AuthorshipRows = {
  /**
   * Cuts what leads from a card or a line of a sheet to the seat it came from. `sheets` are the names of the sheets.
   * Commands of seats stay known by their id, with an empty answer; steps of hosts go.
   */
  cut(workshopId: Id, sheets: readonly string[], now: number): Promise<void>;
};

/** Copies of a card's words beside its own row. */
export type ErasureRows = {
  /** Empties the stored answers to commands that named the card, and drops the steps of hosts that held it. */
  forget(ideaId: Id): Promise<void>;
};

/** Commands that were carried out, so that one sent again counts once. */
export type CommandRows = {
  /** The JSON of the answer given, empty once it was forgotten, or null when the command is new. Commands of another actor do not count. */
  find(commandId: Id, actor: string): Promise<string | null>;
  insert(commandId: Id, actor: string, answer: string, at: number): Promise<void>;
};

export type EventResultRows = {
  find(
    workshopId: Id,
  ): Promise<{ readonly result: EventResult; readonly sha256: string; readonly frozenAt: number } | null>;
  insert(workshopId: Id, canonical: string, sha256: string, frozenAt: number): Promise<void>;
  /** Puts the text in the place of the former one: only for an erasure. */
  erase(workshopId: Id, canonical: string, sha256: string): Promise<void>;
};

export type DisplayRows = {
  insert(display: {
    id: Id;
    countyId: Id;
    workshopId: Id;
    tokenHash: string;
    createdAt: number;
  }): Promise<void>;
  findByTokenHash(
    hash: string,
  ): Promise<{ readonly id: Id; readonly countyId: Id; readonly workshopId: Id } | null>;
};
