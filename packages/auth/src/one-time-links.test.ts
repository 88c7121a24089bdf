import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryPorts, createTestClock } from '../test/memory-ports.ts';
import { createLinkDesk, LINK_LIFETIME_MS } from './one-time-links.ts';

function open() {
  const memory = createMemoryPorts();
  const time = createTestClock();
  return { memory, time, desk: createLinkDesk(memory.ports.oneTimeLinks, time.clock) };
}

describe('one-time links', () => {
  let { memory, time, desk } = open();
  beforeEach(() => {
    ({ memory, time, desk } = open());
  });

  it('carry 128 random bits and are stored as hashes', async () => {
    const { token } = await desk.create({ kind: 'setup', subject: null });
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect(JSON.stringify([...memory.links])).not.toContain(token);
  });

  it('work once; looking does not use them', async () => {
    const { token } = await desk.create({ kind: 'invitation', subject: 'a1' });
    const input = { kind: 'invitation', token } as const;
    expect(await desk.inspect(input)).toMatchObject({ ok: true });
    expect(await desk.redeem(input)).toMatchObject({ ok: true, value: { subject: 'a1' } });
    expect(await desk.redeem(input)).toEqual({ ok: false, failure: 'used' });
    expect(await desk.inspect(input)).toEqual({ ok: false, failure: 'used' });
  });

  it.each(['setup', 'invitation', 'passwordReset'] as const)('A6: %s expires', async (kind) => {
    const { token, expiresAt } = await desk.create({ kind, subject: null });
    expect(expiresAt).toBe(time.clock() + LINK_LIFETIME_MS[kind]);
    time.advance(LINK_LIFETIME_MS[kind] - 1);
    expect(await desk.inspect({ kind, token })).toMatchObject({ ok: true });
    time.advance(1);
    expect(await desk.redeem({ kind, token })).toEqual({ ok: false, failure: 'expired' });
  });

  it('A6: of another kind or about another account are unknown and stay unused', async () => {
    const { token } = await desk.create({ kind: 'invitation', subject: 'a1' });
    const unknown = { ok: false, failure: 'unknown' };
    expect(await desk.redeem({ kind: 'setup', token })).toEqual(unknown);
    expect(await desk.redeem({ kind: 'invitation', token, subject: 'a2' })).toEqual(unknown);
    expect(await desk.redeem({ kind: 'invitation', token, subject: 'a1' })).toMatchObject({ ok: true });
  });

  it.each([null, undefined, '', [], {}, 'x', 'A'.repeat(22)])('%j is unknown', async (token) => {
    expect(await desk.redeem({ kind: 'setup', token })).toEqual({ ok: false, failure: 'unknown' });
  });
});
