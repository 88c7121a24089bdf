import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryPorts, createTestClock } from '../test/memory-ports.ts';
import { ABSOLUTE_MS, createSessions, IDLE_MS, type SessionsEnded } from './sessions.ts';
import { hashToken } from './tokens.ts';

const account = { id: 'a1', email: 'amt@example.org', passwordHash: 'x', disabled: false };

function open(secureCookies = true) {
  const memory = createMemoryPorts();
  memory.accounts.set('a1', account);
  const time = createTestClock();
  const ended: SessionsEnded[] = [];
  const onEnded = (what: SessionsEnded) => ended.push(what);
  const options = { secureCookies, clock: time.clock, onEnded };
  return { memory, time, ended, sessions: createSessions(memory.ports.loginSessions, options) };
}

describe('sessions', () => {
  let { memory, time, ended, sessions } = open();
  beforeEach(() => {
    ({ memory, time, ended, sessions } = open());
  });

  it('A1: every sign-in has a new id; one never issued is worth nothing', async () => {
    const [first, second] = [await sessions.create('a1'), await sessions.create('a1')];
    expect(first.token).not.toBe(second.token);
    expect(Buffer.from(first.token, 'base64url')).toHaveLength(32);
    expect(await sessions.validate('A'.repeat(43))).toBeNull();
  });

  it('A1: rotating kills the old id and keeps the sign-in and its end', async () => {
    const old = await sessions.create('a1');
    time.advance(1000);
    const next = await sessions.rotate(old.token);
    expect(next).toMatchObject({ signedInAt: old.signedInAt, endsAt: old.endsAt });
    expect(await sessions.validate(old.token)).toBeNull();
    expect(await sessions.validate(next?.token)).toMatchObject({ accountId: 'a1' });
    expect(await sessions.rotate(old.token)).toBeNull();
  });

  it('A2: is refused at once when the account is disabled or gone', async () => {
    const { token } = await sessions.create('a1');
    memory.accounts.set('a1', { ...account, disabled: true });
    expect(await sessions.validate(token)).toBeNull();
    memory.accounts.set('a1', account);
    expect(await sessions.validate(token), 'and does not come back').toBeNull();
    const later = await sessions.create('a1');
    memory.accounts.delete('a1');
    expect(await sessions.validate(later.token)).toBeNull();
  });

  it('A8: what is stored does not open anything', async () => {
    const { token, sessionId } = await sessions.create('a1');
    expect([...memory.sessions.keys()]).toEqual([hashToken(token)]);
    expect(await sessions.validate(sessionId)).toBeNull();
    expect(await sessions.validate(sessionId.slice(0, 43))).toBeNull();
  });

  it.each([null, undefined, '', 'undefined', [], {}, 7, 'A'.repeat(44), `${'A'.repeat(42)}%`])(
    'refuses the token %j before asking the store',
    async (token) => {
      memory.ports.loginSessions.find = () => Promise.reject(new Error('asked'));
      expect(await sessions.validate(token)).toBeNull();
      await sessions.invalidate(token);
    },
  );

  it('is renewed in the second half of the idle time only', async () => {
    const { token, fresh } = await sessions.create('a1');
    expect(fresh).toBe(true);
    time.advance(IDLE_MS / 2 - 5000);
    expect(await sessions.validate(token)).toMatchObject({ fresh: false });
    time.advance(10_000);
    expect(await sessions.validate(token)).toMatchObject({ fresh: true });
    expect(await sessions.validate(token)).toMatchObject({ fresh: false });
  });

  it('dies after the idle time, and its row with it', async () => {
    const { token } = await sessions.create('a1');
    time.advance(IDLE_MS);
    expect(await sessions.validate(token)).toBeNull();
    expect(memory.sessions.size).toBe(0);
  });

  it('ends absolutely, however much it is used', async () => {
    const { token } = await sessions.create('a1');
    const step = IDLE_MS * 0.75;
    for (let used = 0; used < ABSOLUTE_MS; used += step) {
      expect(await sessions.validate(token)).not.toBeNull();
      time.advance(Math.min(step, ABSOLUTE_MS - used - 1));
    }
    expect(await sessions.validate(token), 'one millisecond before').not.toBeNull();
    time.advance(1);
    expect(await sessions.validate(token)).toBeNull();
  });

  it('A3: signing out ends this one and says so', async () => {
    const [here, there] = [await sessions.create('a1'), await sessions.create('a1')];
    await sessions.invalidate(here.token);
    expect(await sessions.validate(here.token)).toBeNull();
    expect(await sessions.validate(there.token)).not.toBeNull();
    await sessions.invalidateAll('a1');
    expect(await sessions.validate(there.token)).toBeNull();
    expect(ended).toEqual([{ sessionId: here.sessionId }, { accountId: 'a1' }]);
  });

  it('are listed without secrets, latest first, and ended one by one by their owner only', async () => {
    const old = await sessions.create('a1');
    time.advance(1000);
    const young = await sessions.create('a1');
    const list = await sessions.list('a1');
    expect(list.map(({ sessionId }) => sessionId)).toEqual([young.sessionId, old.sessionId]);
    expect(JSON.stringify(list)).not.toContain(young.token);
    memory.accounts.set('a2', { ...account, id: 'a2' });
    await sessions.create('a2');
    expect(await sessions.end('a2', old.sessionId)).toBe(false);
    expect(await sessions.validate(old.token)).not.toBeNull();
    expect(await sessions.end('a1', old.sessionId)).toBe(true);
    expect(await sessions.validate(old.token)).toBeNull();
    expect(await sessions.validate(young.token)).not.toBeNull();
  });
});

describe('session cookies', () => {
  it('A8: are __Host-, Secure, HttpOnly, Lax; clearing has the same attributes', async () => {
    const { sessions } = open();
    const session = await sessions.create('a1');
    const attributes = (age: number) => `; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax; Secure`;
    expect(sessions.cookie(session)).toBe(`__Host-session=${session.token}${attributes(IDLE_MS / 1000)}`);
    expect(sessions.blankCookie()).toBe(`__Host-session=${attributes(0)}`);
  });

  it('are plain on http at loopback', async () => {
    const { sessions } = open(false);
    const cookie = sessions.cookie(await sessions.create('a1'));
    expect(cookie).toMatch(/^session=/);
    expect(cookie).not.toContain('Secure');
  });

  it('never outlive the session', async () => {
    const { sessions, time } = open();
    const session = await sessions.create('a1');
    time.advance(ABSOLUTE_MS - 60_000);
    expect(sessions.cookie(session)).toContain('Max-Age=60;');
  });

  it('are read back; a plain name does not count where __Host- is due', async () => {
    const { sessions } = open();
    const { token } = await sessions.create('a1');
    expect(sessions.readCookie(`lang=ar; __Host-session=${token}; x=%`)).toBe(token);
    expect(sessions.readCookie(`session=${token}`)).toBeNull();
    expect(sessions.readCookie(`__Host-session=${token}; __Host-session=tossed`)).toBe(token);
    for (const header of [null, undefined, '', ';;=;', '__Host-session', '__Host-session=%E0%A4%A']) {
      expect(sessions.readCookie(header)).toBeNull();
    }
  });
});
