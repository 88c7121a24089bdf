import { type Adapter, Lucia, TimeSpan } from 'lucia';
import type { Clock } from './outcome.ts';
import type { LoginSessions } from './ports.ts';
import { hashToken } from './tokens.ts';

type Attributes = { readonly signedInAt: number; readonly endsAt: number };

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Attributes, Record<never, never>>;
    DatabaseSessionAttributes: Attributes;
  }
}

/** How lucia is spoken to here; sessions.ts is the only caller. */
export type LoginLucia = Lucia<Attributes, Record<never, never>>;

/**
 * lucia over our port. Three things lucia does not do itself happen here: only the SHA-256 of a session id is stored
 * (lucia stores it as it is); a session has an end that use does not move; lucia reads the machine's time, so moments
 * are translated between the injected clock and that.
 * @param idleMs a session dies after this long without use; it is renewed in the second half of it.
 */
export function openLucia(sessions: LoginSessions, idleMs: number, clock: Clock): LoginLucia {
  const inLuciaTime = (moment: number) => new Date(moment - clock() + Date.now());

  const adapter: Adapter = {
    async getSessionAndUser(token) {
      const found = await sessions.find(hashToken(token));
      if (!found) return [null, null];
      const { session, account } = found;
      const dead = Math.min(session.idleUntil, session.endsAt) <= clock();
      return [
        {
          id: token,
          userId: session.accountId,
          expiresAt: dead ? new Date(0) : inLuciaTime(session.idleUntil),
          attributes: { signedInAt: session.signedInAt, endsAt: session.endsAt },
        },
        account && !account.disabled ? { id: account.id, attributes: {} } : null,
      ];
    },
    async getUserSessions(accountId) {
      const stored = await sessions.ofAccount(accountId);
      return stored.map((session) => ({
        id: session.idHash,
        userId: session.accountId,
        expiresAt: inLuciaTime(Math.min(session.idleUntil, session.endsAt)),
        attributes: { signedInAt: session.signedInAt, endsAt: session.endsAt },
      }));
    },
    setSession: ({ id, userId, attributes }) =>
      sessions.insert({
        idHash: hashToken(id),
        accountId: userId,
        signedInAt: attributes.signedInAt,
        idleUntil: clock() + idleMs,
        endsAt: attributes.endsAt,
      }),
    updateSessionExpiration: (token) => sessions.extend(hashToken(token), clock() + idleMs),
    deleteSession: (token) => sessions.delete(hashToken(token)),
    deleteUserSessions: (accountId) => sessions.deleteOfAccount(accountId),
    deleteExpiredSessions: () => sessions.deleteExpired(clock()),
  };

  return new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(idleMs, 'ms'),
    getSessionAttributes: ({ signedInAt, endsAt }) => ({ signedInAt, endsAt }),
  });
}
