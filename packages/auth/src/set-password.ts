import type { LinkDesk, LinkFailure } from './one-time-links.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { type PasswordFailure, parseNewPassword } from './password-rule.ts';
import type { Passwords } from './passwords.ts';
import type { Account, Accounts } from './ports.ts';
import type { Sessions } from './sessions.ts';

export type SetPasswordFailure = PasswordFailure | 'unknownAccount' | 'busy';

export type PasswordDesk = {
  /**
   * Gives an account a new password, ends all its sessions and withdraws its unused links (ASVS 7.4.3, A6). Whether
   * the caller may do so (own account and old password shown, or administrator) is asked before.
   */
  set(accountId: string, password: unknown): Promise<Outcome<Account, SetPasswordFailure>>;
  /**
   * The same for the account an invitation or reset link is about (`subject` = account id). A password that the rule
   * refuses leaves the link unused.
   */
  setByLink(input: {
    readonly kind: 'invitation' | 'passwordReset';
    readonly token: unknown;
    readonly password: unknown;
  }): Promise<Outcome<Account, SetPasswordFailure | LinkFailure>>;
};

/** Opens the desk where passwords are set. */
export function createPasswordDesk(parts: {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly links: LinkDesk;
  readonly passwords: Passwords;
}): PasswordDesk {
  const { accounts, sessions, links, passwords } = parts;

  async function prepare(accountId: string, password: unknown) {
    const account = await accounts.findById(accountId);
    if (!account || account.disabled) return refused('unknownAccount' as const);
    const parsed = parseNewPassword(password, account.email);
    if (!parsed.ok) return parsed;
    const hashed = await passwords.hash(parsed.value);
    return hashed.ok ? done({ ...account, passwordHash: hashed.value }) : hashed;
  }

  async function commit(account: Account & { readonly passwordHash: string }): Promise<Account> {
    await accounts.setPasswordHash(account.id, account.passwordHash);
    await sessions.invalidateAll(account.id);
    await links.withdraw(account.id);
    return account;
  }

  return {
    async set(accountId, password) {
      const prepared = await prepare(accountId, password);
      return prepared.ok ? done(await commit(prepared.value)) : prepared;
    },
    async setByLink({ kind, token, password }) {
      const link = await links.inspect({ kind, token });
      if (!link.ok) return link;
      if (link.value.subject === null) return refused('unknownAccount');
      const prepared = await prepare(link.value.subject, password);
      if (!prepared.ok) return prepared;
      const redeemed = await links.redeem({ kind, token });
      return redeemed.ok ? done(await commit(prepared.value)) : redeemed;
    },
  };
}
