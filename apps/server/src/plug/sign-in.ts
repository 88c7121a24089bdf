import type { SignIn } from '@fortschrift/api/ports/sign-in';
import { createJoinCode, normaliseCode } from '@fortschrift/auth/join-code';
import { createJoinLimits } from '@fortschrift/auth/join-limits';
import { deviceCookie, readDeviceCookie } from '@fortschrift/auth/known-devices';
import { createLinkDesk, type LinkFailure } from '@fortschrift/auth/one-time-links';
import type { Throttled } from '@fortschrift/auth/outcome';
import { type PasswordFailure, parseNewPassword } from '@fortschrift/auth/password-rule';
import { createPasswords } from '@fortschrift/auth/passwords';
import type { AuthPorts } from '@fortschrift/auth/ports';
import {
  createReceiptCode,
  formatReceiptCode,
  normaliseReceiptCode,
  receiptKeys,
  receiptProof,
} from '@fortschrift/auth/receipt-code';
import { readScopedTokens, scopedCookie } from '@fortschrift/auth/scoped-cookies';
import { createSeatToken, seatCardKey, seatCookie } from '@fortschrift/auth/seats';
import { createSessions } from '@fortschrift/auth/sessions';
import { createPasswordDesk, type SetPasswordFailure } from '@fortschrift/auth/set-password';
import { createSignIn } from '@fortschrift/auth/sign-in';
import { createSignInLimits } from '@fortschrift/auth/sign-in-limits';
import { createToken, hashToken, isToken } from '@fortschrift/auth/tokens';
import { readWayStep, wayCookie } from '@fortschrift/auth/way-cookie';
import { type Failure, failure } from '@fortschrift/domain/failure';
import { failed, ok } from '@fortschrift/domain/result';
import { createIdentify, type IdentityRows } from './identify.ts';

type Parts = {
  readonly ports: AuthPorts;
  readonly rows: IdentityRows;
  readonly secure: boolean;
  readonly now: () => number;
  /** Told when guessing codes used up the common budget. */
  readonly onAlarm: () => void;
};

/** Plugs the auth room into what the api asks of sign-in: its words become the domain's failures. */
export function plugSignIn({ ports, rows, secure, now, onAlarm }: Parts): SignIn {
  const sessions = createSessions(ports.loginSessions, { secureCookies: secure, clock: now });
  const passwords = createPasswords();
  const links = createLinkDesk(ports.oneTimeLinks, now);
  const desk = createPasswordDesk({ accounts: ports.accounts, sessions, links, passwords });
  const signIn = createSignIn({
    accounts: ports.accounts,
    sessions,
    passwords,
    limits: createSignInLimits(now),
  });
  const joins = createJoinLimits(now, onAlarm);
  const cookiesOf = (headers: Headers) => headers.get('cookie');

  return {
    identify: createIdentify({ rows, sessions, secure, now, seatTokens: ports.seatTokens }),
    async signIn({ email, password, address, headers }) {
      const outcome = await signIn({
        email,
        password,
        address,
        device: readDeviceCookie(cookiesOf(headers), secure),
        previous: sessions.readCookie(cookiesOf(headers)),
      });
      if (!outcome.ok) return failed(signInFailure(outcome.failure));
      const { account, session, device } = outcome.value;
      return ok({ accountId: account.id, cookies: [sessions.cookie(session), deviceCookie(device, secure)] });
    },
    async startSession(accountId) {
      return [sessions.cookie(await sessions.create(accountId))];
    },
    async signOut(headers) {
      const token = sessions.readCookie(cookiesOf(headers));
      if (token !== null) await sessions.invalidate(token);
      return [sessions.blankCookie()];
    },
    endSessions: (accountId) => sessions.invalidateAll(accountId),
    parsePassword(input, email) {
      const parsed = parseNewPassword(input, email);
      return parsed.ok ? ok(parsed.value) : failed(passwordFailure(parsed.failure));
    },
    async setPassword(accountId, password) {
      const outcome = await desk.set(accountId, password);
      return outcome.ok ? ok(null) : failed(setPasswordFailure(outcome.failure));
    },
    async createLink(kind, subject) {
      const made = await links.create({ kind, subject });
      return { token: made.token, expiresAt: made.expiresAt };
    },
    async lookAtLink(kind, token) {
      const found = await links.inspect({ kind, token });
      return found.ok ? ok({ subject: found.value.subject }) : failed(linkFailure(found.failure));
    },
    async redeemLink(kind, token) {
      const found = await links.redeem({ kind, token });
      return found.ok ? ok({ subject: found.value.subject }) : failed(linkFailure(found.failure));
    },
    async acceptInvitation(token, password) {
      const outcome = await desk.setByLink({ kind: 'invitation', token, password });
      if (outcome.ok) return ok({ accountId: outcome.value.id });
      const reason = outcome.failure;
      return failed(isLinkFailure(reason) ? linkFailure(reason) : setPasswordFailure(reason));
    },
    createSeatToken(workshopId, expiresAt, attempt) {
      const { token, tokenHash } = createSeatToken(attempt && `${workshopId} ${attempt}`);
      return {
        hash: tokenHash,
        cookie: seatCookie({ scope: workshopId, token, expiresAt }, { secure, now: now() }),
      };
    },
    seatHash(headers, workshopId) {
      const token = readScopedTokens('seat', cookiesOf(headers), secure).get(workshopId);
      return isToken(token) ? hashToken(token) : null;
    },
    seatCardKey(headers, workshopId) {
      const token = readScopedTokens('seat', cookiesOf(headers), secure).get(workshopId);
      return isToken(token) ? seatCardKey(token) : null;
    },
    wayStep: (headers, workshopId) => readWayStep(cookiesOf(headers), workshopId, secure),
    wayCookie: (scope, step, keptMs) => wayCookie({ scope, step, keptMs }, secure),
    createDisplayToken() {
      const { token, tokenHash } = createToken();
      return { token, hash: tokenHash };
    },
    displayCookie: (token, workshopId, expiresAt) =>
      scopedCookie('display', { scope: workshopId, token, expiresAt }, { secure, now: now() }),
    hashToken: (token) => (isToken(token) ? hashToken(token) : null),
    createCode: createJoinCode,
    createJoinToken: () => createToken().token,
    isJoinToken: (input): input is string => isToken(input),
    normaliseCode(input) {
      const code = normaliseCode(input);
      return code.ok ? code.value : null;
    },
    createReceipt() {
      const code = createReceiptCode();
      return { code: formatReceiptCode(code), keys: receiptKeys(code) };
    },
    readReceipt(input) {
      const code = normaliseReceiptCode(input);
      return code.ok ? receiptKeys(code.value) : null;
    },
    receiptProof,
    async attempt(address, look) {
      const outcome = await joins.attempt(address, look);
      if (outcome.ok) return ok(outcome.value);
      return failed(
        outcome.failure.code === 'throttled' ? throttled(outcome.failure) : failure('codeUnknown'),
      );
    },
  };
}

function signInFailure(reason: { code: 'wrongCredentials' } | Throttled): Failure {
  return reason.code === 'throttled' ? throttled(reason) : failure('wrongCredentials');
}

function throttled(reason: Throttled): Failure {
  return failure('throttled', { limit: Math.max(1, Math.ceil(reason.retryAfterMs / 1000)) });
}

function isLinkFailure(reason: SetPasswordFailure | LinkFailure): reason is LinkFailure {
  return reason === 'unknown' || reason === 'expired' || reason === 'used';
}

function linkFailure(reason: LinkFailure): Failure {
  return failure(({ unknown: 'linkUnknown', expired: 'linkExpired', used: 'linkUsed' } as const)[reason]);
}

function setPasswordFailure(reason: SetPasswordFailure): Failure {
  if (reason === 'busy') return failure('throttled', { limit: 2 });
  return reason === 'unknownAccount' ? failure('linkUnknown') : passwordFailure(reason);
}

function passwordFailure(reason: PasswordFailure): Failure {
  const field = 'password';
  switch (reason) {
    case 'passwordMissing':
      return failure('textMissing', { field });
    case 'passwordTooShort':
      return failure('passwordTooShort', { field, limit: 12 });
    case 'passwordTooLong':
      return failure('passwordTooLong', { field, limit: 200 });
    case 'passwordTooCommon':
      return failure('passwordTooCommon', { field });
  }
}
