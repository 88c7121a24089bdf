import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryPorts, createTestClock } from '../test/memory-ports.ts';
import { createLinkDesk } from './one-time-links.ts';
import { createPasswords } from './passwords.ts';
import { createSessions } from './sessions.ts';
import { createPasswordDesk } from './set-password.ts';

const passwords = createPasswords();
const good = 'drei runde blaue tassen';

function open() {
  const memory = createMemoryPorts();
  memory.accounts.set('a1', { id: 'a1', email: 'amt@example.org', passwordHash: null, disabled: false });
  const { clock } = createTestClock();
  const sessions = createSessions(memory.ports.loginSessions, { secureCookies: true, clock });
  const links = createLinkDesk(memory.ports.oneTimeLinks, clock);
  const desk = createPasswordDesk({ accounts: memory.ports.accounts, sessions, links, passwords });
  return { memory, sessions, links, desk };
}

describe('setting a password', () => {
  let { memory, sessions, links, desk } = open();
  beforeEach(() => {
    ({ memory, sessions, links, desk } = open());
  });

  it('by invitation works once', async () => {
    const { token } = await links.create({ kind: 'invitation', subject: 'a1' });
    const input = { kind: 'invitation', token, password: good } as const;
    expect(await desk.setByLink(input)).toMatchObject({ ok: true, value: { id: 'a1' } });
    const stored = memory.accounts.get('a1')?.passwordHash ?? null;
    expect(await passwords.verify(stored, good)).toEqual({ ok: true, value: true });
    expect(await desk.setByLink(input)).toEqual({ ok: false, failure: 'used' });
  });

  it('that the rule refuses leaves link and account as they were', async () => {
    const { token } = await links.create({ kind: 'invitation', subject: 'a1' });
    const refused = await desk.setByLink({ kind: 'invitation', token, password: 'kurz' });
    expect(refused).toEqual({ ok: false, failure: 'passwordTooShort' });
    expect(memory.accounts.get('a1')?.passwordHash).toBeNull();
    expect((await desk.setByLink({ kind: 'invitation', token, password: good })).ok).toBe(true);
  });

  it('A6: ends all sessions and withdraws every other open link', async () => {
    const { token: session } = await sessions.create('a1');
    const invitation = await links.create({ kind: 'invitation', subject: 'a1' });
    const reset = await links.create({ kind: 'passwordReset', subject: 'a1' });
    await desk.setByLink({ kind: 'passwordReset', token: reset.token, password: good });
    expect(await sessions.validate(session)).toBeNull();
    expect(await desk.setByLink({ kind: 'invitation', token: invitation.token, password: good })).toEqual({
      ok: false,
      failure: 'unknown',
    });
  });

  it('of nobody, or of a disabled account, is refused', async () => {
    expect(await desk.set('nobody', good)).toEqual({ ok: false, failure: 'unknownAccount' });
    memory.accounts.set('a1', { id: 'a1', email: 'amt@example.org', passwordHash: null, disabled: true });
    expect(await desk.set('a1', good)).toEqual({ ok: false, failure: 'unknownAccount' });
  });
});
