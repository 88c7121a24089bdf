import type { Cluster } from '@fortschrift/domain/cluster';
import type { Id } from '@fortschrift/domain/id';
import type { Idea, IdeaAnswer } from '@fortschrift/domain/idea';
import type { Seat } from '@fortschrift/domain/seat';
import type { Series } from '@fortschrift/domain/series';
import type { JoinStep } from '@fortschrift/domain/stage';
import type { WorkshopTable } from '@fortschrift/domain/table';
import type { Workshop } from '@fortschrift/domain/workshop';
import type { WorkshopMethod } from '@fortschrift/domain/workshop-method';
import type { Bit, Stored } from '../bit.ts';

/** What of a workshop stands in `workshopPlan`. */
type PlanField = 'plan' | 'translations' | 'joinToken' | 'round' | 'seriesId' | 'revision';

export type HallTables = {
  workshop: Stored<Omit<Workshop, 'wifi' | PlanField>> & {
    readonly wifiName: string | null;
    readonly wifiPassword: string | null;
  };
  /** One row a workshop. `programme`, `rounds` and `translations` are JSON. */
  workshopPlan: {
    readonly workshopId: Id;
    readonly countyId: Id;
    readonly joinToken: string;
    readonly method: WorkshopMethod;
    readonly programme: string;
    readonly rounds: string;
    readonly translations: string;
    readonly round: number;
    readonly versionId: Id | null;
    readonly seriesId: Id | null;
    readonly revision: number;
  };
  series: Series;
  workshopTable: Stored<WorkshopTable>;
  seat: Seat & { readonly tokenHash: string };
  display: {
    readonly id: Id;
    readonly countyId: Id;
    readonly workshopId: Id;
    readonly tokenHash: string;
    readonly createdAt: number;
  };
  /** `parked` and `translation` are JSON. */
  idea: Omit<Idea, 'parked' | 'translation'> & {
    readonly parked: string | null;
    readonly translation: string | null;
  };
  ideaAnswer: IdeaAnswer & { readonly countyId: Id };
  /** `parked` is JSON. */
  cluster: Omit<Cluster, 'parked'> & { readonly parked: string | null };
  dot: {
    readonly countyId: Id;
    readonly tableId: Id;
    readonly seatId: Id;
    readonly clusterId: Id;
    readonly points: number;
  };
  /** Points of people without a phone. */
  paperDot: { readonly tableId: Id; readonly clusterId: Id; readonly countyId: Id; readonly points: number };
  /** Seats a host named to translate cards. */
  mediator: { readonly seatId: Id; readonly countyId: Id };
  /** `seatId` and `cardKey` until the event closes. */
  receipt: {
    readonly codeHash: string;
    readonly countyId: Id;
    readonly workshopId: Id;
    readonly seatId: Id | null;
    readonly cardKey: string | null;
    readonly createdAt: number;
  };
  receiptProof: { readonly proof: string; readonly countyId: Id; readonly workshopId: Id };
  /** What stays of the dots of a closed table. */
  dotSum: { readonly countyId: Id; readonly tableId: Id; readonly clusterId: Id; readonly points: number };
  dotSeal: { readonly tableId: Id; readonly countyId: Id; readonly voted: number };
  /** `changes` is JSON. */
  boardStep: {
    readonly id: Id;
    readonly countyId: Id;
    readonly tableId: Id;
    readonly seq: number;
    readonly verb: string;
    readonly changes: string;
    readonly actor: string;
    readonly at: number;
    readonly undone: Bit;
  };
  /** `timer`, `call` and `screen` are JSON. */
  hallStage: {
    readonly workshopId: Id;
    readonly countyId: Id;
    readonly timer: string | null;
    readonly call: string | null;
    readonly screen: string | null;
  };
  joinStep: {
    readonly workshopId: Id;
    readonly countyId: Id;
    readonly step: JoinStep;
    readonly count: number;
  };
  seatWriting: {
    readonly seatId: Id;
    readonly countyId: Id;
    readonly tableId: Id;
    readonly until: number;
  };
  commandDone: {
    readonly commandId: Id;
    readonly actor: string;
    readonly answer: string;
    readonly at: number;
  };
  eventResult: {
    readonly workshopId: Id;
    readonly countyId: Id;
    readonly canonical: string;
    readonly sha256: string;
    readonly frozenAt: number;
    /** How many cards' words were erased in it. */
    readonly erasures: number;
  };
};
