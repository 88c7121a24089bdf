/**
 * What the rooms need from outside. Nothing here knows SQL or what a document means.
 * Every implementation of UpdateLog runs `updateLogSuite` of update-log.acceptance.ts.
 */

/** One update of one document, as it goes to the log. */
export interface AppendRow {
  readonly name: string;
  /** The epoch the room was loaded with; a row of another epoch must not be stored. */
  readonly epoch: number;
  /** Who wrote it: a seat, an account, the server. Opaque to this package. */
  readonly actor: string;
  /** A Yjs update, format 1. */
  readonly bytes: Uint8Array;
  /** Yjs client ids this actor uses in this document for the first time. */
  readonly claims: readonly number[];
}

export interface Claim {
  readonly clientId: number;
  readonly actor: string;
}

/** What is stored of one document. A document nobody wrote yet is epoch 1 with nothing in it. */
export interface LoadedDocument {
  readonly epoch: number;
  readonly snapshot: Uint8Array | null;
  /** The updates since the snapshot, in the order of their append. */
  readonly updates: readonly Uint8Array[];
  readonly claims: readonly Claim[];
  /**
   * Where reading had to stop (a CorruptDocumentError); null when everything is as it was written. `snapshot` and `updates` are then what comes before
   * the damage: with a damaged snapshot the one before it and no updates.
   */
  readonly damage: Error | null;
}

export interface Snapshot {
  readonly name: string;
  readonly epoch: number;
  /** The encoded state that stands for the former snapshot and the oldest `rows` rows. */
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** Unix milliseconds. */
  readonly at: number;
}

/** Stored bytes are not what was written. What comes before them may be read, never written to, and is not the document. */
export class CorruptDocumentError extends Error {
  override readonly name = 'CorruptDocumentError';
}

/** A row or snapshot of an epoch that is no longer the document's. Nothing of that call was stored. */
export class StaleEpochError extends Error {
  override readonly name = 'StaleEpochError';
}

export interface UpdateLog {
  /**
   * Reads one document as of its last committed append, up to the first row or snapshot whose checksum does not fit (`damage`).
   * Rejects when the storage fails.
   */
  load(name: string): Promise<LoadedDocument>;
  /** The snapshots that are kept from before the newest and fit their checksum, the newest first. They are out of date: for repairs. */
  formerSnapshots(name: string): Promise<readonly Uint8Array[]>;
  /**
   * Stores all rows, of whatever documents, in ONE transaction, in their order, each with its claims.
   * Resolves only when they survive a power cut. Rejects with nothing stored at all: StaleEpochError when a
   * row's epoch is not the stored one, any other error when the storage fails. A claim that is already held keeps its first actor.
   */
  append(rows: readonly AppendRow[]): Promise<void>;
  /**
   * Puts the snapshot in the place of the former one and of the oldest `rows` rows, in one transaction. The former one stays for
   * repairs until `forgetSnapshots`, and so does the oldest one before it; those between go.
   * Resolves false, with nothing changed, when the document is of another epoch or has fewer than `rows` rows.
   */
  saveSnapshot(snapshot: Snapshot): Promise<boolean>;
  /**
   * Starts the next epoch at `at` (Unix milliseconds): `state` (null: empty) takes the place of everything stored, claims and
   * former snapshots included. Resolves with the new epoch. Rows of older epochs are refused from then on.
   */
  startEpoch(name: string, state: Uint8Array | null, at: number): Promise<number>;
  /** Deletes all snapshots whose successor was made before `before` (Unix milliseconds). Resolves with their number. */
  forgetSnapshots(before: number): Promise<number>;
}
