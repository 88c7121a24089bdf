import { type Account, type Membership, type Role, roles } from '@fortschrift/domain/account';
import type { Id } from '@fortschrift/domain/id';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

type Head = Omit<Account, 'roles' | 'memberships'>;
const columns = ['id', 'countyId', 'email', 'name', 'state', 'createdAt'] as const;

/**
 * Accounts with their roles and memberships, without passwords. `insert` throws when the id or e-mail is taken,
 * `insert` and `update` when a membership names a body of another county.
 */
export function createAccountRows(database: Kysely<Database>) {
  const select = () => database.selectFrom('account').select(columns);

  async function whole(head: Head | undefined): Promise<Account | null> {
    if (!head) return null;
    const given = await database
      .selectFrom('accountRole')
      .select('role')
      .where('accountId', '=', head.id)
      .execute();
    const memberships = await database
      .selectFrom('membership')
      .select(['bodyId', 'part'])
      .where('accountId', '=', head.id)
      .orderBy('bodyId')
      .orderBy('part')
      .execute();
    return join(head, new Set(given.map((row) => row.role)), memberships);
  }

  async function write(account: Account): Promise<void> {
    const whose = { accountId: account.id, countyId: account.countyId };
    await database.deleteFrom('accountRole').where('accountId', '=', account.id).execute();
    await database.deleteFrom('membership').where('accountId', '=', account.id).execute();
    for (const role of new Set(account.roles))
      await database
        .insertInto('accountRole')
        .values({ ...whose, role })
        .execute();
    for (const { bodyId, part } of account.memberships)
      await database
        .insertInto('membership')
        .values({ ...whose, bodyId, part })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }

  return {
    async find(id: Id): Promise<Account | null> {
      return whole(await select().where('id', '=', id).executeTakeFirst());
    },
    /** Exact match on the normalised e-mail. */
    async findByEmail(email: string): Promise<Account | null> {
      return whole(await select().where('email', '=', email).executeTakeFirst());
    },
    /** By name. */
    async ofCounty(countyId: Id): Promise<readonly Account[]> {
      const heads = await select().where('countyId', '=', countyId).orderBy('name').orderBy('id').execute();
      const given = await database
        .selectFrom('accountRole')
        .select(['accountId', 'role'])
        .where('countyId', '=', countyId)
        .execute();
      const memberships = await database
        .selectFrom('membership')
        .select(['accountId', 'bodyId', 'part'])
        .where('countyId', '=', countyId)
        .orderBy('bodyId')
        .orderBy('part')
        .execute();
      const rolesOf = Map.groupBy(given, (row) => row.accountId);
      const membershipsOf = Map.groupBy(memberships, (row) => row.accountId);
      return heads.map((head) =>
        join(
          head,
          new Set(rolesOf.get(head.id)?.map((row) => row.role)),
          (membershipsOf.get(head.id) ?? []).map(({ bodyId, part }) => ({ bodyId, part })),
        ),
      );
    },
    async insert(account: Account): Promise<void> {
      const { id, countyId, email, name, state, createdAt } = account;
      await database
        .insertInto('account')
        .values({ id, countyId, email, name, state, createdAt, passwordHash: null })
        .execute();
      await write(account);
    },
    /** Replaces name, roles, memberships and state; id, county, e-mail and password stay. */
    async update(account: Account): Promise<void> {
      const { name, state } = account;
      await database.updateTable('account').set({ name, state }).where('id', '=', account.id).execute();
      await write(account);
    },
  };
}

function join(head: Head, given: ReadonlySet<Role>, memberships: readonly Membership[]): Account {
  return { ...head, roles: roles.filter((role) => given.has(role)), memberships };
}
