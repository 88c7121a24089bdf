/**
 * What auth needs others to keep. Moments are Unix milliseconds; ids are opaque text; hashes are the lower-case hex
 * SHA-256 made by `hashToken` (tokens.ts): the secrets themselves never reach an implementation.
 * Every implementation runs `auth-ports.acceptance.ts`.
 */

/** A person who can sign in. `email` is normalised (see `parseEmail`) and unique in the installation. */
export type Account = {
  readonly id: string;
  readonly email: string;
  /** argon2id in PHC notation; null while the person has not chosen a password. */
  readonly passwordHash: string | null;
  readonly disabled: boolean;
};

export interface Accounts {
  /** Exact match on the normalised e-mail. */
  findByEmail(email: string): Promise<Account | null>;
  findById(id: string): Promise<Account | null>;
  setPasswordHash(id: string, passwordHash: string): Promise<void>;
}

/** One signed-in browser. Dead from the earlier of `idleUntil` and `endsAt` on. */
export type LoginSession = {
  readonly idHash: string;
  readonly accountId: string;
  readonly signedInAt: number;
  /** Moves forward with use. */
  readonly idleUntil: number;
  /** Never moves. */
  readonly endsAt: number;
};

export interface LoginSessions {
  /** The session whatever its age, with its account; `account` is null when that is gone. */
  find(idHash: string): Promise<{ readonly session: LoginSession; readonly account: Account | null } | null>;
  /** All stored sessions of an account, expired ones too, in any order. */
  ofAccount(accountId: string): Promise<readonly LoginSession[]>;
  insert(session: LoginSession): Promise<void>;
  /** Moves `idleUntil`. Must not bring back a session deleted meanwhile: an update, never an upsert. */
  extend(idHash: string, idleUntil: number): Promise<void>;
  delete(idHash: string): Promise<void>;
  deleteOfAccount(accountId: string): Promise<void>;
  /** Deletes sessions with `idleUntil <= now` or `endsAt <= now`. */
  deleteExpired(now: number): Promise<void>;
}

/** What a one-time link is for. */
export type OneTimeLinkKind = 'setup' | 'invitation' | 'passwordReset';

/** A link that works once. `subject` says whom it is about in the caller's words, mostly an account id. */
export type OneTimeLink = {
  readonly tokenHash: string;
  readonly kind: OneTimeLinkKind;
  readonly subject: string | null;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly usedAt: number | null;
};

export interface OneTimeLinks {
  insert(link: OneTimeLink): Promise<void>;
  findByTokenHash(tokenHash: string): Promise<OneTimeLink | null>;
  /**
   * Sets `usedAt` if the link is unused and `expiresAt > usedAt`; says whether it did. Of any number of calls at the
   * same time exactly one gets true (one conditional update, no read before it).
   */
  markUsed(tokenHash: string, usedAt: number): Promise<boolean>;
  /** Deletes the links about a subject that nobody used. */
  deleteUnusedOf(subject: string): Promise<void>;
}

/** A place somebody took without an account. Dead from `expiresAt` on. */
export type SeatToken = { readonly seatId: string; readonly scope: string; readonly expiresAt: number };

export interface SeatTokens {
  /** The seat that owns this token; null for unknown and for removed seats. `scope` is what the seat is in. */
  findByTokenHash(tokenHash: string): Promise<SeatToken | null>;
}

/** All of it, as one implementation hands it over. */
export type AuthPorts = {
  readonly accounts: Accounts;
  readonly loginSessions: LoginSessions;
  readonly oneTimeLinks: OneTimeLinks;
  readonly seatTokens: SeatTokens;
};
