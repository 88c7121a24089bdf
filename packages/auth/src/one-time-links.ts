import { type Clock, done, type Outcome, refused } from './outcome.ts';
import type { OneTimeLink, OneTimeLinkKind, OneTimeLinks } from './ports.ts';
import { createToken, hashToken, isToken } from './tokens.ts';

const HOUR_MS = 3_600_000;

/** How long a link lives unless its maker says otherwise, in milliseconds. */
export const LINK_LIFETIME_MS: Readonly<Record<OneTimeLinkKind, number>> = {
  setup: 24 * HOUR_MS,
  invitation: 7 * 24 * HOUR_MS,
  passwordReset: HOUR_MS,
};

/** Why a link does not work. Towards strangers callers may merge the three into one sentence. */
export type LinkFailure = 'unknown' | 'expired' | 'used';

/** Which link, as it arrived. */
export type LinkInput = {
  readonly kind: OneTimeLinkKind;
  /** Foreign input. */
  readonly token: unknown;
  /** When given, only a link about this subject counts: somebody else's is `unknown` and stays unused. */
  readonly subject?: string;
};

export type LinkDesk = {
  /**
   * Makes a link; only the hash of its token is stored.
   * @returns the token for the address (best after `#`, so that it lands in no log) and its end in Unix ms.
   */
  create(input: {
    readonly kind: OneTimeLinkKind;
    /** Whom it is about (account id, invitation id); null when there is nobody yet. */
    readonly subject: string | null;
    readonly lifetimeMs?: number;
  }): Promise<{ readonly token: string; readonly expiresAt: number }>;
  /** Looks whether a link would work, without using it: to show the form. */
  inspect(input: LinkInput): Promise<Outcome<OneTimeLink, LinkFailure>>;
  /** Uses a link. Of any number of tries at the same time exactly one succeeds. */
  redeem(input: LinkInput): Promise<Outcome<OneTimeLink, LinkFailure>>;
  /** Takes back all unused links about a subject; they are `unknown` from then on. */
  withdraw(subject: string): Promise<void>;
};

/**
 * Opens the desk for one-time links. It holds no state, so a caller who needs the redemption and its consequence in one
 * transaction opens one over the transaction's own `OneTimeLinks`.
 */
export function createLinkDesk(links: OneTimeLinks, clock: Clock): LinkDesk {
  async function inspect({ kind, token, subject }: LinkInput): Promise<Outcome<OneTimeLink, LinkFailure>> {
    if (!isToken(token)) return refused('unknown');
    const link = await links.findByTokenHash(hashToken(token));
    if (!link || link.kind !== kind) return refused('unknown');
    if (subject !== undefined && link.subject !== subject) return refused('unknown');
    if (link.usedAt !== null) return refused('used');
    return link.expiresAt <= clock() ? refused('expired') : done(link);
  }

  return {
    async create({ kind, subject, lifetimeMs = LINK_LIFETIME_MS[kind] }) {
      const { token, tokenHash } = createToken();
      const createdAt = clock();
      const expiresAt = createdAt + lifetimeMs;
      await links.insert({ tokenHash, kind, subject, createdAt, expiresAt, usedAt: null });
      return { token, expiresAt };
    },
    inspect,
    async redeem(input) {
      const found = await inspect(input);
      if (!found.ok) return found;
      const usedAt = clock();
      if (await links.markUsed(found.value.tokenHash, usedAt)) return done({ ...found.value, usedAt });
      // Somebody was faster, or time ran out in between: the second look says which.
      const again = await inspect(input);
      return again.ok ? refused('used') : again;
    },
    withdraw: (subject) => links.deleteUnusedOf(subject),
  };
}
