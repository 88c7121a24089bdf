import type { CheckpointReason } from '@fortschrift/domain/checkpoint';
import type { Generated } from 'kysely';

/** The update log: bytes of live documents, whatever they mean. */
export type LogTables = {
  /** A document without a row here is of epoch 1. */
  doc: { readonly name: string; readonly epoch: number };
  docUpdate: {
    readonly seq: Generated<number>;
    readonly doc: string;
    readonly actor: string;
    readonly bytes: Uint8Array;
    readonly checksum: Uint8Array;
  };
  /** The newest generation counts; the one before it and the oldest are kept for repairs, a day at most. */
  docSnapshot: {
    readonly doc: string;
    readonly generation: number;
    readonly bytes: Uint8Array;
    readonly checksum: Uint8Array;
    readonly madeAt: number;
  };
  clientClaim: { readonly doc: string; readonly clientId: number; readonly actor: string };
  /** States one can go back to, in the order they were put aside. */
  checkpoint: {
    readonly seq: Generated<number>;
    readonly id: string;
    readonly doc: string;
    readonly at: number;
    readonly reason: CheckpointReason;
    readonly actor: string;
    readonly preview: string;
    readonly length: number;
    readonly bytes: Uint8Array;
    readonly checksum: Uint8Array;
  };
  /** One row, written to prove that the disk takes writes. */
  diskProbe: { readonly id: number; readonly times: number };
};
