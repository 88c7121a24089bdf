import type { Account, AuthPorts, LoginSession, OneTimeLink, SeatToken } from '../src/ports.ts';

/** The ports over plain maps, and the maps themselves to arrange and to look. */
export function createMemoryPorts() {
  const accounts = new Map<string, Account>();
  const sessions = new Map<string, LoginSession>();
  const links = new Map<string, OneTimeLink>();
  const seats = new Map<string, SeatToken>();

  const ports: AuthPorts = {
    accounts: {
      findByEmail: async (email) => [...accounts.values()].find((a) => a.email === email) ?? null,
      findById: async (id) => accounts.get(id) ?? null,
      setPasswordHash: async (id, passwordHash) => {
        const account = accounts.get(id);
        if (account) accounts.set(id, { ...account, passwordHash });
      },
    },
    loginSessions: {
      find: async (idHash) => {
        const session = sessions.get(idHash);
        return session ? { session, account: accounts.get(session.accountId) ?? null } : null;
      },
      ofAccount: async (accountId) => [...sessions.values()].filter((s) => s.accountId === accountId),
      insert: async (session) => {
        sessions.set(session.idHash, session);
      },
      extend: async (idHash, idleUntil) => {
        const session = sessions.get(idHash);
        if (session) sessions.set(idHash, { ...session, idleUntil });
      },
      delete: async (idHash) => {
        sessions.delete(idHash);
      },
      deleteOfAccount: async (accountId) => {
        for (const [id, session] of sessions) if (session.accountId === accountId) sessions.delete(id);
      },
      deleteExpired: async (now) => {
        for (const [id, s] of sessions) if (Math.min(s.idleUntil, s.endsAt) <= now) sessions.delete(id);
      },
    },
    oneTimeLinks: {
      insert: async (link) => {
        links.set(link.tokenHash, link);
      },
      findByTokenHash: async (tokenHash) => links.get(tokenHash) ?? null,
      markUsed: async (tokenHash, usedAt) => {
        const link = links.get(tokenHash);
        if (!link || link.usedAt !== null || link.expiresAt <= usedAt) return false;
        links.set(tokenHash, { ...link, usedAt });
        return true;
      },
      deleteUnusedOf: async (subject) => {
        for (const [hash, l] of links) if (l.subject === subject && l.usedAt === null) links.delete(hash);
      },
    },
    seatTokens: { findByTokenHash: async (tokenHash) => seats.get(tokenHash) ?? null },
  };
  return { ports, accounts, sessions, links, seats };
}

/** A clock that stands still until told. */
export function createTestClock(start = 1_790_000_000_000) {
  let now = start;
  return {
    clock: () => now,
    advance(ms: number) {
      now += ms;
    },
  };
}
