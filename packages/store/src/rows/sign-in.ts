import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

type SignInAccount = {
  readonly id: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly disabled: boolean;
};
type LoginSession = Database['loginSession'];
type OneTimeLink = Database['oneTimeLink'];

/** How long a seat's token opens its seat, from the moment it was taken: the event and two weeks to ask for erasure. */
export const seatLifetimeMs = 14 * 24 * 3_600_000;

/** What sign-in keeps: password hashes, sessions, one-time links and the tokens of seats. Only hashes of secrets. */
export function createSignInRows(database: Kysely<Database>) {
  return {
    accounts: signInAccounts(database),
    loginSessions: loginSessions(database),
    oneTimeLinks: oneTimeLinks(database),
    seatTokens: seatTokens(database),
  };
}

function signInAccounts(database: Kysely<Database>) {
  const select = () => database.selectFrom('account').select(['id', 'email', 'passwordHash', 'state']);
  return {
    /** Exact match on the normalised e-mail. */
    async findByEmail(email: string): Promise<SignInAccount | null> {
      return toAccount(await select().where('email', '=', email).executeTakeFirst());
    },
    async findById(id: string): Promise<SignInAccount | null> {
      return toAccount(await select().where('id', '=', id).executeTakeFirst());
    },
    async setPasswordHash(id: string, passwordHash: string): Promise<void> {
      await database.updateTable('account').set({ passwordHash }).where('id', '=', id).execute();
    },
  };
}

function toAccount(
  row: Pick<Database['account'], 'id' | 'email' | 'passwordHash' | 'state'> | undefined,
): SignInAccount | null {
  if (!row) return null;
  const { id, email, passwordHash, state } = row;
  return { id, email, passwordHash, disabled: state === 'disabled' };
}

function loginSessions(database: Kysely<Database>) {
  const select = () => database.selectFrom('loginSession').selectAll('loginSession');
  return {
    /** The session whatever its age, with its account. */
    async find(
      idHash: string,
    ): Promise<{ readonly session: LoginSession; readonly account: SignInAccount | null } | null> {
      const row = await select()
        .innerJoin('account', 'account.id', 'loginSession.accountId')
        .select(['email', 'passwordHash', 'state'])
        .where('idHash', '=', idHash)
        .executeTakeFirst();
      if (!row) return null;
      const { email, passwordHash, state, ...session } = row;
      return { session, account: toAccount({ id: session.accountId, email, passwordHash, state }) };
    },
    async ofAccount(accountId: string): Promise<readonly LoginSession[]> {
      return select().where('accountId', '=', accountId).execute();
    },
    async insert({ idHash, accountId, signedInAt, idleUntil, endsAt }: LoginSession): Promise<void> {
      await database
        .insertInto('loginSession')
        .values({ idHash, accountId, signedInAt, idleUntil, endsAt })
        .execute();
    },
    /** An update: a session deleted meanwhile stays deleted. */
    async extend(idHash: string, idleUntil: number): Promise<void> {
      await database.updateTable('loginSession').set({ idleUntil }).where('idHash', '=', idHash).execute();
    },
    async delete(idHash: string): Promise<void> {
      await database.deleteFrom('loginSession').where('idHash', '=', idHash).execute();
    },
    async deleteOfAccount(accountId: string): Promise<void> {
      await database.deleteFrom('loginSession').where('accountId', '=', accountId).execute();
    },
    async deleteExpired(now: number): Promise<void> {
      await database
        .deleteFrom('loginSession')
        .where((row) => row.or([row('idleUntil', '<=', now), row('endsAt', '<=', now)]))
        .execute();
    },
  };
}

function oneTimeLinks(database: Kysely<Database>) {
  return {
    async insert(link: OneTimeLink): Promise<void> {
      const { tokenHash, kind, subject, createdAt, expiresAt, usedAt } = link;
      await database
        .insertInto('oneTimeLink')
        .values({ tokenHash, kind, subject, createdAt, expiresAt, usedAt })
        .execute();
    },
    async findByTokenHash(tokenHash: string): Promise<OneTimeLink | null> {
      const query = database.selectFrom('oneTimeLink').selectAll().where('tokenHash', '=', tokenHash);
      return (await query.executeTakeFirst()) ?? null;
    },
    /** Sets `usedAt` if the link is unused and not over; true for exactly one caller. */
    async markUsed(tokenHash: string, usedAt: number): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable('oneTimeLink')
        .set({ usedAt })
        .where('tokenHash', '=', tokenHash)
        .where('usedAt', 'is', null)
        .where('expiresAt', '>', usedAt)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    async deleteUnusedOf(subject: string): Promise<void> {
      await database
        .deleteFrom('oneTimeLink')
        .where('subject', '=', subject)
        .where('usedAt', 'is', null)
        .execute();
    },
  };
}

function seatTokens(database: Kysely<Database>) {
  return {
    /** The seat that owns this token, in the scope of its workshop; null for unknown and ejected ones. */
    async findByTokenHash(tokenHash: string): Promise<{
      readonly seatId: string;
      readonly scope: string;
      readonly expiresAt: number;
    } | null> {
      const row = await database
        .selectFrom('seat')
        .select(['id', 'workshopId', 'createdAt'])
        .where('tokenHash', '=', tokenHash)
        .where('state', '=', 'seated')
        .executeTakeFirst();
      return row
        ? { seatId: row.id, scope: row.workshopId, expiresAt: row.createdAt + seatLifetimeMs }
        : null;
    },
  };
}
