import type * as Y from 'yjs';
import type { CommitGroup } from './commit-group.ts';
import type { LiveDocument } from './document.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { Peer } from './peer.ts';
import type { Root } from './roots.ts';
import type { Turns } from './turns.ts';

/** What a room releases when its part of a group is committed, and only then. */
export interface Share {
  readonly frames: { readonly bytes: Buffer; readonly from: Peer | null }[];
  readonly replies: Map<Peer, Buffer[]>;
  readonly after: ((failure: Error | null) => void)[];
  bytes: number;
}

/** Rows and bytes in the log since the last snapshot, as far as the room knows, when that was taken, and when the last row was written. */
export interface LogState {
  rows: number;
  bytes: number;
  since: number;
  written: number;
}

export interface Room {
  readonly name: string;
  readonly document: LiveDocument;
  /** Nothing of it goes to the log: a projection, or a damaged document. */
  readonly readOnly: boolean;
  readonly peers: ReadonlySet<Peer>;
  readonly log: LogState;
  /** Since when nobody is here and nobody asks; null while somebody is here. */
  emptySince: number | null;
  admit(peer: Peer): void;
  receive(peer: Peer, frame: Uint8Array): void;
  leave(peer: Peer): void;
  /** Changes the document in the name of `actor`; resolves when that is committed. */
  change(actor: string, fn: (doc: Y.Doc) => void): Promise<void>;
  /** Runs the filling of a projection and tells the peers what it changed. */
  fill(fn: (doc: Y.Doc) => void | Promise<void>): Promise<void>;
  /** The document for whoever reads it. Throws its damage when it is not the whole. */
  current(): Y.Doc;
  /** Resolves with the value once everything the document holds now is committed; rejects when that fails. */
  committed<Value>(value: Value): Promise<Value>;
  /** Whether something the document holds is not committed yet. */
  pending(): boolean;
  /** Resolves when nothing is pending any more, however that ended. */
  settled(): Promise<void>;
  tick(now: number): void;
}

export interface RoomOptions {
  readonly name: string;
  readonly document: LiveDocument;
  readonly log: LogState;
  /** A projection is read by everybody and written by the server alone; its group commits without a log. */
  readonly readOnly: boolean;
  readonly group: CommitGroup<Share>;
  /** Answers to those who join take turns, over all rooms. */
  readonly turns: Turns;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly roots: readonly Root[] | null;
  readonly schemaVersion: number;
  now(): number;
  wallClock(): number;
  /** One update deleted a large share of the document. It was allowed to; somebody should know. */
  onMassDeletion(error: Error): void;
  /** The document in memory is no longer what the log says: close everybody, forget it. */
  onFailed(room: Room, error: Error): void;
  /** Something was committed and nothing is pending. */
  onCommitted(room: Room): void;
}
