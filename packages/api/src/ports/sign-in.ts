import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Identity } from '@fortschrift/domain/identity';
import type { Result } from '@fortschrift/domain/result';

/** Sign-in, links and seats, as the routes need them. Cookies are complete `Set-Cookie` values. */
export type SignIn = {
  /**
   * Who asks, from the request's cookies. A browser may hold an account and several seats at once: for things of
   * a workshop the seat or display of that workshop answers when the account may not.
   */
  identify(headers: Headers): Promise<Identity>;
  signIn(input: {
    email: unknown;
    password: unknown;
    address: string;
  }): Promise<Result<{ accountId: Id; cookie: string }, Failure>>;
  /** Starts a session for an account that just proved itself by a one-time link. */
  startSession(accountId: Id): Promise<string>;
  /** Ends the session of the request and returns the cookie that clears it. */
  signOut(headers: Headers): Promise<{ cookie: string; accountId: Id | null }>;
  endSessions(accountId: Id): Promise<void>;
  parsePassword(input: unknown, email: string): Result<string, Failure>;
  setPassword(accountId: Id, password: string): Promise<void>;
  /** Makes a one-time link's token; only its hash is stored. `subject` is an account's id for invitations. */
  createLink(kind: 'setup' | 'invitation', subject: string): Promise<{ token: string; expiresAt: number }>;
  /** Looks without using it up: linkUnknown, linkExpired or linkUsed. */
  lookAtLink(kind: 'setup' | 'invitation', token: unknown): Promise<Result<{ subject: string }, Failure>>;
  /** Uses it up: true for exactly one caller. */
  redeemLink(kind: 'setup' | 'invitation', token: unknown): Promise<Result<{ subject: string }, Failure>>;
  /** A new seat's token: the hash to store, the cookie to send. */
  createSeatToken(workshopId: Id): { hash: string; cookie: string };
  createDisplayToken(): { token: string; hash: string };
  displayCookie(token: string, workshopId: Id): string;
  hashToken(token: string): string;
  /** A new short code, and the normal form of what somebody typed. */
  createCode(): string;
  normaliseCode(input: unknown): string | null;
  /** Counts wrong codes and links by address; a hall full of right ones never waits. */
  failures: { allowed(address: string): boolean; count(address: string): void };
};
