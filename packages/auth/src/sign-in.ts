import { parseEmail } from './email.ts';
import { createDeviceMark, readDeviceMark } from './known-devices.ts';
import { done, type Outcome, refused, type Throttled } from './outcome.ts';
import type { Passwords } from './passwords.ts';
import type { Account, Accounts } from './ports.ts';
import type { Sessions, SignedIn } from './sessions.ts';
import { BUSY, type SignInLimits } from './sign-in-limits.ts';

/** What arrives at a sign-in. `email`, `password`, `device` and `previous` are foreign input as it came. */
export type SignInInput = {
  readonly email: unknown;
  readonly password: unknown;
  /** Network address of the client, from the socket or a trusted proxy. */
  readonly address: string;
  /** Value of the device cookie, if any (`readDeviceCookie`). */
  readonly device?: unknown;
  /** Token of the session the browser still holds; it ends with a successful sign-in. */
  readonly previous?: unknown;
};

export type SignInFailure = { readonly code: 'wrongCredentials' } | Throttled;

export type SignInSuccess = {
  readonly account: Account;
  readonly session: SignedIn & { readonly token: string };
  /** To be kept in the device cookie (`deviceCookie`). */
  readonly device: string;
};

export type SignIn = (input: SignInInput) => Promise<Outcome<SignInSuccess, SignInFailure>>;

type Tried =
  | { readonly code: 'busy' | 'wrong' }
  | { readonly code: 'right'; readonly success: SignInSuccess };

const WRONG = refused({ code: 'wrongCredentials' } as const);

/**
 * Makes the sign-in. Unknown e-mail, wrong password, no password chosen yet, disabled account and malformed input all
 * fail as `wrongCredentials`, and the first four after the same work (A5, A7). A right password within the limits of
 * `SignInLimits` gives a new session.
 */
export function createSignIn(parts: {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly passwords: Passwords;
  readonly limits: SignInLimits;
}): SignIn {
  const { accounts, sessions, passwords, limits } = parts;

  async function tryPassword(
    account: Account | null,
    { password, previous, device }: SignInInput,
  ): Promise<Tried> {
    const usable = account && !account.disabled ? account.passwordHash : null;
    const verified = await passwords.verify(usable, password);
    if (!verified.ok) return { code: 'busy' };
    if (!verified.value || !account || usable === null) return { code: 'wrong' };

    const session = await sessions.create(account.id);
    // A new password or a lock set while this one was being checked ended all sessions before ours began.
    const now = await accounts.findById(account.id);
    if (!now || now.disabled || now.passwordHash !== usable) {
      await sessions.invalidate(session.token);
      return { code: 'wrong' };
    }
    if (previous !== undefined && previous !== null) await sessions.invalidate(previous);
    const kept =
      typeof device === 'string' && readDeviceMark(device, account.id, usable) !== null
        ? device
        : createDeviceMark(account.id, usable);
    return { code: 'right', success: { account: now, session, device: kept } };
  }

  return async (input) => {
    const email = parseEmail(input.email);
    if (!email.ok || typeof input.password !== 'string' || input.password === '') return WRONG;

    const account = await accounts.findByEmail(email.value);
    const device = account?.passwordHash
      ? readDeviceMark(input.device, account.id, account.passwordHash)
      : null;
    const tried = await limits.attempt<Tried>(
      { email: email.value, address: input.address, device },
      () => tryPassword(account, input),
      ({ code }) => code === 'wrong',
    );
    if (!tried.ok) return tried;
    if (tried.value.code === 'busy') return refused(BUSY);
    return tried.value.code === 'right' ? done(tried.value.success) : WRONG;
  };
}
