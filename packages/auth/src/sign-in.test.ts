import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryPorts, createTestClock } from '../test/memory-ports.ts';
import { parseEmail } from './email.ts';
import { deviceCookie, readDeviceCookie } from './known-devices.ts';
import { parseNewPassword } from './password-rule.ts';
import { createPasswords, type Passwords } from './passwords.ts';
import { createSessions } from './sessions.ts';
import { createSignIn } from './sign-in.ts';
import { createSignInLimits } from './sign-in-limits.ts';

const email = 'amt@example.org';
const right = 'drei runde blaue tassen';
const real = createPasswords();
const parsed = parseNewPassword(right, email);
const hashed = parsed.ok ? await real.hash(parsed.value) : parsed;
const passwordHash = hashed.ok ? hashed.value : '';
const WRONG = { ok: false, failure: { code: 'wrongCredentials' } };

function open(passwords: Passwords = real) {
  const memory = createMemoryPorts();
  memory.accounts.set('a1', { id: 'a1', email, passwordHash, disabled: false });
  const time = createTestClock();
  const sessions = createSessions(memory.ports.loginSessions, { secureCookies: true, clock: time.clock });
  const { accounts } = memory.ports;
  const signIn = createSignIn({ accounts, sessions, passwords, limits: createSignInLimits(time.clock) });
  return { memory, time, sessions, signIn };
}

/** The same decisions without the hashing, counted: for attacks of thousands. */
function counting() {
  let count = 0;
  const passwords: Passwords = {
    hash: real.hash,
    verify: async (stored, password) => {
      count += 1;
      return { ok: true, value: stored !== null && password === right };
    },
  };
  return { passwords, verified: () => count };
}

describe('signing in', () => {
  let { memory, sessions, signIn } = open();
  beforeEach(() => {
    ({ memory, sessions, signIn } = open());
  });

  it('gives account, a valid session and a device mark', async () => {
    const outcome = await signIn({ email: ' AMT@Example.ORG ', password: right, address: '192.0.2.1' });
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.account.id).toBe('a1');
    expect(await sessions.validate(outcome.value.session.token)).toMatchObject({ accountId: 'a1' });
    const cookie = deviceCookie(outcome.value.device, true);
    expect(readDeviceCookie(cookie.split(';')[0], true)).toBe(outcome.value.device);
  });

  it('A1: ends the session the browser held before', async () => {
    const { token } = await sessions.create('a1');
    await signIn({ email, password: right, address: '192.0.2.1', previous: token });
    expect(await sessions.validate(token)).toBeNull();
    expect(memory.sessions.size).toBe(1);
  });

  it('A5: fails alike for wrong password, unknown e-mail, no password yet, disabled', async () => {
    memory.accounts.set('a2', { id: 'a2', email: 'neu@example.org', passwordHash: null, disabled: false });
    memory.accounts.set('a3', { id: 'a3', email: 'weg@example.org', passwordHash, disabled: true });
    memory.ports.loginSessions.insert = () => Promise.reject(new Error('a session was begun'));
    const address = '192.0.2.1';
    expect(await signIn({ email, password: 'etwas ganz anderes', address })).toEqual(WRONG);
    for (const other of ['niemand@example.org', 'neu@example.org', 'weg@example.org']) {
      expect(await signIn({ email: other, password: right, address })).toEqual(WRONG);
    }
    expect(memory.sessions.size).toBe(0);
  });

  it('A5: asks for the same comparison whether or not the account can sign in', async () => {
    const { passwords, verified } = counting();
    const other = open(passwords);
    await other.signIn({ email, password: 'falsch', address: '192.0.2.1' });
    await other.signIn({ email: 'niemand@example.org', password: 'falsch', address: '192.0.2.1' });
    expect(verified()).toBe(2);
  });

  it.each([null, undefined, '', 'undefined', [], [right], {}, 12, true])(
    'A7: refuses the password %j, also where none is set',
    async (password) => {
      memory.accounts.set('a2', { id: 'a2', email: 'neu@example.org', passwordHash: null, disabled: false });
      for (const who of [email, 'neu@example.org']) {
        expect(await signIn({ email: who, password, address: '192.0.2.1' })).toEqual(WRONG);
      }
    },
  );

  it('refuses when the password was changed while the old one was being checked', async () => {
    const slow: Passwords = {
      hash: real.hash,
      async verify(stored, password) {
        const verified = await real.verify(stored, password);
        await race.memory.ports.accounts.setPasswordHash('a1', 'another');
        await race.sessions.invalidateAll('a1');
        return verified;
      },
    };
    const race = open(slow);
    expect(await race.signIn({ email, password: right, address: '192.0.2.1' })).toEqual(WRONG);
    expect(race.memory.sessions.size).toBe(0);
  });

  it('says "throttled", not "wrong", when too many are being checked', async () => {
    const busy = open({ hash: real.hash, verify: async () => ({ ok: false, failure: 'busy' }) });
    const outcome = await busy.signIn({ email, password: right, address: '192.0.2.1' });
    expect(outcome).toMatchObject({ failure: { code: 'throttled', retryAfterMs: expect.any(Number) } });
  });
});

describe('guessing passwords', () => {
  it('from one place stops after 5, whether or not the account exists, and is forgiven', async () => {
    for (const who of [email, 'niemand@example.org']) {
      const { passwords, verified } = counting();
      const { signIn, time } = open(passwords);
      for (let i = 0; i < 100; i += 1) await signIn({ email: who, password: `p${i}`, address: '192.0.2.1' });
      expect(verified()).toBe(5);
      expect(await signIn({ email: who, password: right, address: '192.0.2.1' })).toEqual({
        ok: false,
        failure: { code: 'throttled', retryAfterMs: 120_000 },
      });
      time.advance(120_000);
      const later = await signIn({ email: who, password: right, address: '192.0.2.1' });
      expect(later.ok).toBe(who === email);
    }
  });

  it('a thousand at once get no further than a thousand in a row', async () => {
    const { passwords, verified } = counting();
    const { signIn } = open(passwords);
    const guesses = Array.from({ length: 1000 }, (_, i) =>
      signIn({ email, password: `p${i}`, address: '192.0.2.1' }),
    );
    await Promise.all(guesses);
    expect(verified()).toBe(5);
  });

  it('A4: 10,000 at one account from 2,000 places crawl, and the owner still gets in', async () => {
    const { passwords, verified } = counting();
    const { signIn } = open(passwords);
    const before = await signIn({ email, password: right, address: '203.0.113.1' });
    if (!before.ok) throw new Error('not signed in');
    for (let i = 0; i < 10_000; i += 1) {
      await signIn({ email, password: `p${i}`, address: `10.0.${Math.floor(i / 250) % 8}.${i % 250}` });
    }
    expect(verified()).toBeLessThan(10_000 / 4);
    const { device } = before.value;
    expect((await signIn({ email, password: right, address: '10.0.1.1', device })).ok, 'known').toBe(true);
    expect((await signIn({ email, password: right, address: '203.0.113.9' })).ok, 'new place').toBe(true);
    const attacker = await signIn({ email, password: right, address: '10.0.1.2' });
    expect(attacker).toMatchObject({ failure: { code: 'throttled' } });
  });

  it('A4: at one account from many places brakes this account, not the others', async () => {
    const { passwords } = counting();
    const { signIn, memory } = open(passwords);
    memory.accounts.set('a2', { id: 'a2', email: 'b@example.org', passwordHash, disabled: false });
    for (let i = 0; i < 20; i += 1) await signIn({ email, password: 'p', address: `10.0.0.${i}` });
    const again = { password: right, address: '10.0.0.1' };
    expect(await signIn({ ...again, email })).toMatchObject({ failure: { code: 'throttled' } });
    expect((await signIn({ ...again, email: 'b@example.org' })).ok).toBe(true);
  });

  it('A4: one password at 10,000 accounts meets the common brake', async () => {
    const { passwords, verified } = counting();
    const { signIn, time } = open(passwords);
    for (let i = 0; i < 10_000; i += 1) {
      await signIn({ email: `p${i}@example.org`, password: 'sommer', address: `10.1.0.${i % 200}` });
    }
    // 100 before the brake, then one for each place that had none on record.
    expect(verified()).toBeLessThanOrEqual(300);
    time.advance(600_000);
    expect((await signIn({ email, password: right, address: '10.1.0.1' })).ok).toBe(true);
  });

  it('a device mark is worth nothing when forged, of another account, or after a new password', async () => {
    const { passwords } = counting();
    const { signIn, memory } = open(passwords);
    const first = await signIn({ email, password: right, address: '203.0.113.1' });
    if (!first.ok) throw new Error('not signed in');
    for (let i = 0; i < 5; i += 1) await signIn({ email, password: `p${i}`, address: '192.0.2.1' });
    const attempt = (device: unknown) => signIn({ email, password: right, address: '192.0.2.1', device });
    const { device } = first.value;
    for (const forged of [null, [], 'x.y', `${device}x`, `${'A'.repeat(22)}.${device.split('.')[1]}`]) {
      expect(await attempt(forged)).toMatchObject({ failure: { code: 'throttled' } });
    }
    expect((await attempt(device)).ok).toBe(true);
    await memory.ports.accounts.setPasswordHash('a1', 'another');
    expect(await attempt(device)).toMatchObject({ failure: { code: 'throttled' } });
  });

  it('with a device mark is limited too', async () => {
    const { passwords, verified } = counting();
    const { signIn } = open(passwords);
    const first = await signIn({ email, password: right, address: '203.0.113.1' });
    const device = first.ok ? first.value.device : '';
    for (let i = 0; i < 50; i += 1)
      await signIn({ email, password: `p${i}`, address: `10.0.0.${i}`, device });
    expect(verified()).toBe(1 + 5);
  });
});

describe('e-mail addresses', () => {
  it('are trimmed, composed and in lower case', () => {
    expect(parseEmail('  Jürgen@Example.ORG\n')).toEqual({ ok: true, value: 'jürgen@example.org' });
    expect(parseEmail('Jürgen@example.org'.normalize('NFD'))).toEqual(parseEmail('jürgen@example.org'));
  });

  it.each([null, '', 'a', 'a@', '@b', 'a@b@c', 'a b@c', 'a\u0000@b', `${'a'.repeat(250)}@b.de`, ['a@b'], {}])(
    'cannot be %j',
    (input) => {
      expect(parseEmail(input)).toEqual({ ok: false, failure: 'invalidEmail' });
    },
  );
});
