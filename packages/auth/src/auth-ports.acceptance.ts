import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLinkDesk } from './one-time-links.ts';
import type { AuthPorts } from './ports.ts';
import { createSeats, createSeatToken } from './seats.ts';
import { createSessions, IDLE_MS } from './sessions.ts';
import { hashToken } from './tokens.ts';

/** One implementation under test, empty, with what the ports themselves cannot arrange. */
export type AuthPortsUnderTest = {
  readonly ports: AuthPorts;
  /** Stores an account in whatever surroundings it needs; gives its id. */
  addAccount(account: { email: string; passwordHash: string | null; disabled: boolean }): Promise<string>;
  /** Stores a seat whose token has this hash; gives its id and the scope it is in. */
  addSeat(seat: { tokenHash: string; expiresAt: number }): Promise<{ seatId: string; scope: string }>;
  /** Everything stored, as text, to search for what must not be there. */
  storedText(): Promise<string>;
  close(): Promise<void>;
};

/**
 * The suite every implementation of the auth ports runs.
 * @param name of the implementation, for the report.
 * @param open gives a fresh, empty one; `close` of it is called after each test.
 */
export function describeAuthPorts(name: string, open: () => Promise<AuthPortsUnderTest>): void {
  describe(`auth ports: ${name}`, () => {
    const start = 1_790_000_000_000;
    let now = start;
    const clock = () => now;
    let under: AuthPortsUnderTest;
    let accountId: string;

    beforeEach(async () => {
      now = start;
      under = await open();
      accountId = await under.addAccount({
        email: 'amt@example.org',
        passwordHash: 'stored-hash',
        disabled: false,
      });
    });
    afterEach(() => under.close());

    const sessions = () => createSessions(under.ports.loginSessions, { secureCookies: true, clock });
    const links = () => createLinkDesk(under.ports.oneTimeLinks, clock);

    describe('accounts', () => {
      it('are found by e-mail and by id, whole', async () => {
        const account = {
          id: accountId,
          email: 'amt@example.org',
          passwordHash: 'stored-hash',
          disabled: false,
        };
        expect({ ...(await under.ports.accounts.findByEmail('amt@example.org')) }).toEqual(account);
        expect({ ...(await under.ports.accounts.findById(accountId)) }).toEqual(account);
      });

      it('that nobody has are null', async () => {
        expect(await under.ports.accounts.findByEmail('niemand@example.org')).toBeNull();
        expect(await under.ports.accounts.findById('nobody')).toBeNull();
      });

      it('without a password and disabled ones come as such', async () => {
        const id = await under.addAccount({ email: 'neu@example.org', passwordHash: null, disabled: true });
        expect({ ...(await under.ports.accounts.findById(id)) }).toEqual({
          id,
          email: 'neu@example.org',
          passwordHash: null,
          disabled: true,
        });
      });

      it('take a new password hash, and only the one meant', async () => {
        const other = await under.addAccount({ email: 'b@example.org', passwordHash: 'b', disabled: false });
        await under.ports.accounts.setPasswordHash(accountId, 'next');
        expect((await under.ports.accounts.findById(accountId))?.passwordHash).toBe('next');
        expect((await under.ports.accounts.findById(other))?.passwordHash).toBe('b');
      });
    });

    describe('login sessions', () => {
      it('A8: are stored as hashes only', async () => {
        const { token, sessionId } = await sessions().create(accountId);
        const text = await under.storedText();
        expect(text).toContain(sessionId);
        expect(text).not.toContain(token);
        expect(await under.ports.loginSessions.find(token)).toBeNull();
      });

      it('come back whole, with their account', async () => {
        const session = {
          idHash: hashToken('a'),
          accountId,
          signedInAt: now,
          idleUntil: now + 10,
          endsAt: now + 20,
        };
        await under.ports.loginSessions.insert(session);
        const found = await under.ports.loginSessions.find(session.idHash);
        expect({ ...found?.session }).toEqual(session);
        expect(found?.account).toMatchObject({ id: accountId, disabled: false, email: 'amt@example.org' });
        expect((await under.ports.loginSessions.ofAccount(accountId)).map((s) => ({ ...s }))).toEqual([
          session,
        ]);
      });

      it('slide with use and die without', async () => {
        const { token } = await sessions().create(accountId);
        now += IDLE_MS * 0.75;
        expect(await sessions().validate(token)).toMatchObject({ accountId, fresh: true });
        now += IDLE_MS * 0.75;
        expect(await sessions().validate(token)).toMatchObject({ accountId });
        now += IDLE_MS + 1;
        expect(await sessions().validate(token)).toBeNull();
      });

      it('extending a deleted one does not bring it back', async () => {
        const { sessionId } = await sessions().create(accountId);
        await under.ports.loginSessions.delete(sessionId);
        await under.ports.loginSessions.extend(sessionId, now + 1000);
        expect(await under.ports.loginSessions.find(sessionId)).toBeNull();
      });

      it('all of one account end together, others stay', async () => {
        const other = await under.addAccount({ email: 'b@example.org', passwordHash: 'b', disabled: false });
        const mine = [await sessions().create(accountId), await sessions().create(accountId)];
        const theirs = await sessions().create(other);
        await sessions().invalidateAll(accountId);
        for (const { token } of mine) expect(await sessions().validate(token)).toBeNull();
        expect(await sessions().validate(theirs.token)).toMatchObject({ accountId: other });
      });

      it('over ones are deleted, by idleness and by end, living ones stay', async () => {
        const make = (id: string, idleUntil: number, endsAt: number) =>
          under.ports.loginSessions.insert({
            idHash: hashToken(id),
            accountId,
            signedInAt: now - 5,
            idleUntil,
            endsAt,
          });
        await make('idle', now, now + 100);
        await make('ended', now + 100, now);
        await make('living', now + 1, now + 1);
        await under.ports.loginSessions.deleteExpired(now);
        const left = await under.ports.loginSessions.ofAccount(accountId);
        expect(left.map((session) => session.idHash)).toEqual([hashToken('living')]);
      });
    });

    describe('one-time links', () => {
      it('are stored as hashes only and come back whole', async () => {
        const { token, expiresAt } = await links().create({ kind: 'invitation', subject: accountId });
        expect(await under.storedText()).not.toContain(token);
        const found = await under.ports.oneTimeLinks.findByTokenHash(hashToken(token));
        expect({ ...found }).toEqual({
          tokenHash: hashToken(token),
          kind: 'invitation',
          subject: accountId,
          createdAt: now,
          expiresAt,
          usedAt: null,
        });
      });

      it('A6: of 20 redemptions at once exactly one succeeds', async () => {
        const { token } = await links().create({ kind: 'setup', subject: null });
        const tries = await Promise.all(
          Array.from({ length: 20 }, () => links().redeem({ kind: 'setup', token })),
        );
        expect(tries.filter((outcome) => outcome.ok)).toHaveLength(1);
        expect(tries.filter((outcome) => !outcome.ok && outcome.failure === 'used')).toHaveLength(19);
      });

      it('A6: are never marked as used when expired, unknown or used', async () => {
        const { token, expiresAt } = await links().create({ kind: 'setup', subject: null });
        const hash = hashToken(token);
        expect(await under.ports.oneTimeLinks.markUsed(hash, expiresAt)).toBe(false);
        expect(await under.ports.oneTimeLinks.markUsed(hashToken('other'), now)).toBe(false);
        expect(await under.ports.oneTimeLinks.markUsed(hash, expiresAt - 1)).toBe(true);
        expect(await under.ports.oneTimeLinks.markUsed(hash, expiresAt - 1)).toBe(false);
        expect((await under.ports.oneTimeLinks.findByTokenHash(hash))?.usedAt).toBe(expiresAt - 1);
      });

      it('unused ones about a subject can be withdrawn; used ones and others stay', async () => {
        const used = await links().create({ kind: 'invitation', subject: accountId });
        await links().redeem({ kind: 'invitation', token: used.token });
        const unused = await links().create({ kind: 'passwordReset', subject: accountId });
        const other = await links().create({ kind: 'setup', subject: null });
        await links().withdraw(accountId);
        const find = (token: string) => under.ports.oneTimeLinks.findByTokenHash(hashToken(token));
        expect(await find(unused.token)).toBeNull();
        expect(await find(used.token)).not.toBeNull();
        expect(await find(other.token)).not.toBeNull();
      });
    });

    describe('seat tokens', () => {
      it('are found by hash, in their scope, until they expire', async () => {
        const { token, tokenHash } = createSeatToken();
        const { seatId, scope } = await under.addSeat({ tokenHash, expiresAt: now + 10 });
        const seats = createSeats(under.ports.seatTokens, clock);
        expect(await seats.validate(scope, token)).toMatchObject({ seatId, scope, expiresAt: now + 10 });
        expect(await seats.validate(`${scope}x`, token)).toBeNull();
        expect(await seats.validate(scope, createSeatToken().token)).toBeNull();
        expect(await under.storedText()).not.toContain(token);
        now += 10;
        expect(await seats.validate(scope, token)).toBeNull();
      });
    });
  });
}
