import type { Failure } from '@fortschrift/domain/failure';
import type { Id } from '@fortschrift/domain/id';
import type { Identity } from '@fortschrift/domain/identity';
import type { Result } from '@fortschrift/domain/result';

/** Sign-in, links and seats, as the routes need them. Cookies are complete `Set-Cookie` values. */
export type SignIn = {
  /** Who asks, from the request's cookies, and the cookies to send again because a session was prolonged. */
  identify(headers: Headers): Promise<{ readonly identity: Identity; readonly cookies: readonly string[] }>;
  /** Fails with wrongCredentials or throttled (limit: seconds to wait). */
  signIn(input: {
    email: unknown;
    password: unknown;
    address: string;
    headers: Headers;
  }): Promise<Result<{ accountId: Id; cookies: readonly string[] }, Failure>>;
  /** Starts a session for an account that just proved itself by a one-time link; the cookies to set. */
  startSession(accountId: Id): Promise<readonly string[]>;
  /** Ends the session of the request; the cookies that clear it. */
  signOut(headers: Headers): Promise<readonly string[]>;
  /** Ends every session of an account. */
  endSessions(accountId: Id): Promise<void>;
  /** passwordTooShort, passwordTooLong or passwordTooCommon. */
  parsePassword(input: unknown, email: string): Result<string, Failure>;
  /** Fails with `throttled` when too many passwords are being worked on. */
  setPassword(accountId: Id, password: string): Promise<Result<null, Failure>>;
  /** Makes a one-time link's token; only its hash is stored. `subject`: the invited account, or the county a set-up will make. */
  createLink(kind: LinkKind, subject: Id | null): Promise<{ token: string; expiresAt: number }>;
  /** Looks without using it up: linkUnknown, linkExpired or linkUsed. */
  lookAtLink(kind: LinkKind, token: unknown): Promise<Result<{ subject: Id | null }, Failure>>;
  /** Uses a link up: ok for exactly one caller. */
  redeemLink(kind: LinkKind, token: unknown): Promise<Result<{ subject: Id | null }, Failure>>;
  /** Chooses a password by an invitation's link; a refused password leaves the link unused. */
  acceptInvitation(token: unknown, password: unknown): Promise<Result<{ accountId: Id }, Failure>>;
  /** A new seat's token: the hash to store and the cookie to send, valid until `endsAt` (Unix milliseconds). The same secret attempt gives the same token. */
  createSeatToken(workshopId: Id, endsAt: number, attempt?: string): { hash: string; cookie: string };
  /** The stored form of the seat's token this browser holds for a workshop, whatever became of the seat. */
  seatHash(headers: Headers, workshopId: Id): string | null;
  /**
   * The key that proves which cards this browser wrote at a workshop, made from its seat's token: it is stored nowhere,
   * and what is stored of the token does not yield it. null for a browser without a token.
   */
  seatCardKey(headers: Headers, workshopId: Id): string | null;
  /** How far this browser came on its way into a workshop, as it says itself; null when it does not. */
  wayStep(headers: Headers, workshopId: Id): string | null;
  /** The cookie with which a browser remembers a step of its way for so many milliseconds. */
  wayCookie(workshopId: Id, step: string, keptMs: number): string;
  createDisplayToken(): { token: string; hash: string };
  displayCookie(token: string, workshopId: Id, endsAt: number): string;
  /** The stored form of a token; null when it has not the shape of one. */
  hashToken(token: unknown): string | null;
  createCode(): string;
  /** What printed QR codes carry: 128 random bits, 22 characters. */
  createJoinToken(): string;
  /** Whether foreign input has the shape of one. */
  isJoinToken(input: unknown): input is string;
  /** The normal form of a typed code; null when it cannot be one. */
  normaliseCode(input: unknown): string | null;
  /** A new receipt: the code for its holder, as it is shown, and what is kept of it. */
  createReceipt(): { code: string; keys: ReceiptKeys };
  /** What is kept of a typed receipt code; null when it cannot be one. */
  readReceipt(input: unknown): ReceiptKeys | null;
  /** The proof that a card belongs to the receipt with that key; leads to neither without it. */
  receiptProof(cardKey: string, ideaId: Id): string;
  /**
   * Looks a code or capability up within the budget for wrong ones: found, codeUnknown, or throttled without
   * having looked. A hall full of right ones never waits.
   */
  attempt<Found>(address: string, look: () => Promise<Found | null>): Promise<Result<Found, Failure>>;
};

/** `hash` finds a receipt, `cardKey` proves its cards; neither tells the code or the other. */
export type ReceiptKeys = { readonly hash: string; readonly cardKey: string };

export type LinkKind = 'setup' | 'invitation' | 'passwordReset';
