import type { Id } from './id.ts';

/**
 * One line of the log that answers "who did what, when": no contents, no names, no addresses, so that
 * nothing in it ever has to be erased.
 */
export type AuditEntry = {
  readonly countyId: Id | null;
  /** Unix milliseconds. */
  readonly at: number;
  /** As `actorName` writes it, `seat` for whoever sits at a table, or `system`. */
  readonly actor: string;
  /** `idea.write`, `version.freeze` ... */
  readonly verb: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly requestId: string;
};
