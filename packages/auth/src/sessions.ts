import { cookieName, readCookies, serialiseCookie } from './cookies.ts';
import { openLucia } from './lucia-adapter.ts';
import type { Clock } from './outcome.ts';
import type { LoginSessions } from './ports.ts';
import { createToken, hashToken, isToken } from './tokens.ts';

const HOUR_MS = 3_600_000;
/** 12 h without use: a moderator's tablet lasts an event day, a forgotten office browser does not last the night. */
export const IDLE_MS = 12 * HOUR_MS;
/** 7 days, used or not (ASVS 7.3.2): everybody shows the password about once a week. */
export const ABSOLUTE_MS = 7 * 24 * HOUR_MS;

const TOKEN_BYTES = 32;
const COOKIE = 'session';

/** A valid session. `sessionId` is its stored hash: fit for logs of sockets and lists, useless as a cookie. */
export type SignedIn = {
  readonly accountId: string;
  readonly sessionId: string;
  /** When the password was last shown, Unix ms; sensitive acts ask for a recent one (ASVS 7.5.3). */
  readonly signedInAt: number;
  /** When it ends whatever happens, Unix ms. */
  readonly endsAt: number;
  /** True when the browser should get the cookie again (new, or just renewed). */
  readonly fresh: boolean;
};

/** Which sessions ended: one, or all of an account. For closing their sockets. */
export type SessionsEnded = { readonly sessionId: string } | { readonly accountId: string };

export type Sessions = {
  /** Starts a session with a new id. Always new: an id from before the sign-in is worth nothing (A1). */
  create(accountId: string): Promise<SignedIn & { readonly token: string }>;
  /** Who holds this token now. Null for unknown, ended, malformed ones and for accounts gone or disabled. */
  validate(token: unknown): Promise<SignedIn | null>;
  /** A new token for the same sign-in (same `signedInAt`, same end), the old one dead: for a change of role. */
  rotate(token: unknown): Promise<(SignedIn & { readonly token: string }) | null>;
  /** The living sessions of an account, latest sign-in first. */
  list(accountId: string): Promise<readonly Omit<SignedIn, 'fresh'>[]>;
  /** Ends the session of this token; unknown tokens are nothing. */
  invalidate(token: unknown): Promise<void>;
  /** Ends one session by its `sessionId` if it belongs to the account; says whether it did. */
  end(accountId: string, sessionId: string): Promise<boolean>;
  /** Ends all sessions of an account: password changed, account disabled, person asks for it. */
  invalidateAll(accountId: string): Promise<void>;
  /** Removes what is over from the store. For a timer. */
  deleteExpired(): Promise<void>;
  /** Set-Cookie value that keeps the session in the browser; it dies there no later than here. */
  cookie(session: { readonly token: string; readonly endsAt: number }): string;
  /** Set-Cookie value that removes it. */
  blankCookie(): string;
  /** The token in a Cookie header, or null. Never throws. */
  readCookie(header: string | null | undefined): string | null;
};

export type SessionOptions = {
  /** False only for plain http on loopback. */
  readonly secureCookies: boolean;
  readonly clock: Clock;
  /** Told after sessions were ended by a call here (not when they merely run out). */
  readonly onEnded?: (ended: SessionsEnded) => void;
};

/** Opens the sessions of signed-in accounts over a store for them. */
export function createSessions(loginSessions: LoginSessions, options: SessionOptions): Sessions {
  const { secureCookies, clock, onEnded } = options;
  const lucia = openLucia(loginSessions, IDLE_MS, clock);

  async function start(accountId: string, signedInAt: number, endsAt: number) {
    const { token, tokenHash } = createToken(TOKEN_BYTES);
    await lucia.createSession(accountId, { signedInAt, endsAt }, { sessionId: token });
    return { token, accountId, sessionId: tokenHash, signedInAt, endsAt, fresh: true };
  }

  async function validate(token: unknown): Promise<SignedIn | null> {
    if (!isToken(token, TOKEN_BYTES)) return null;
    const { session } = await lucia.validateSession(token);
    if (!session) return null;
    const { userId, signedInAt, endsAt, fresh } = session;
    return { accountId: userId, sessionId: hashToken(token), signedInAt, endsAt, fresh };
  }

  async function invalidate(token: unknown): Promise<void> {
    if (!isToken(token, TOKEN_BYTES)) return;
    await lucia.invalidateSession(token);
    onEnded?.({ sessionId: hashToken(token) });
  }

  async function list(accountId: string) {
    const now = clock();
    return (await loginSessions.ofAccount(accountId))
      .filter((session) => session.idleUntil > now && session.endsAt > now)
      .map(({ idHash, signedInAt, endsAt }) => ({ accountId, sessionId: idHash, signedInAt, endsAt }))
      .sort((a, b) => b.signedInAt - a.signedInAt);
  }

  return {
    create: (accountId) => start(accountId, clock(), clock() + ABSOLUTE_MS),
    validate,
    async rotate(token) {
      const old = await validate(token);
      if (!old) return null;
      const next = await start(old.accountId, old.signedInAt, old.endsAt);
      // Ended by somebody in the meantime? Then the successor must not outlive it.
      const stillValid = await validate(token);
      await invalidate(stillValid ? token : next.token);
      return stillValid ? next : null;
    },
    list,
    invalidate,
    async end(accountId, sessionId) {
      const owned = (await list(accountId)).some((session) => session.sessionId === sessionId);
      if (!owned) return false;
      await loginSessions.delete(sessionId);
      onEnded?.({ sessionId });
      return true;
    },
    async invalidateAll(accountId) {
      await lucia.invalidateUserSessions(accountId);
      onEnded?.({ accountId });
    },
    deleteExpired: () => lucia.deleteExpiredSessions(),
    cookie({ token, endsAt }) {
      const maxAgeSeconds = Math.min(IDLE_MS, endsAt - clock()) / 1000;
      return serialiseCookie({ name: COOKIE, value: token, maxAgeSeconds, secure: secureCookies });
    },
    blankCookie: () => serialiseCookie({ name: COOKIE, value: '', maxAgeSeconds: 0, secure: secureCookies }),
    readCookie(header) {
      const token = readCookies(header).get(cookieName(COOKIE, secureCookies));
      return isToken(token, TOKEN_BYTES) ? token : null;
    },
  };
}
